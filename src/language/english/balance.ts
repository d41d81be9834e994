import type { Catalogue } from '../language.js';

/** What balance would take, in the widgets that compute it. */
export const balance = {
  'balance.column': 'More women to match all officers',
  'balance.note':
    'To match means that women’s share of the level is at least their share of all officers of the force. It is computed in whole officers, women in place of men, with no total changed.',
} as const satisfies Catalogue;
