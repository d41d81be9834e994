import { dayMonthYear, spaced } from '../language.js';
import type { Language } from '../language.js';
import * as translations from './first.js';
import { join } from './join.js';
import { sortKey } from './sortKey.js';

export { messages } from '../messages.js';

export const language = {
  ...spaced,
  code: 'cy',
  locale: 'en-GB',
  direction: 'ltr',
  percentSign: '%',
  months:
    'Ionawr Chwefror Mawrth Ebrill Mai Mehefin Gorffennaf Awst Medi Hydref Tachwedd Rhagfyr'.split(
      ' ',
    ),
  date: dayMonthYear,
  join,
  sortKey,
  translations,
} satisfies Language;
