import type { OtherLanguage } from '../language.js';
import * as translations from './drawn.js';
import { join } from './join.js';
import { sortKey } from './sortKey.js';

export { messages } from '../messages.js';

export const language = {
  code: 'cy',
  locale: 'en-GB',
  months:
    'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
  join,
  sortKey,
  translations,
} satisfies OtherLanguage;
