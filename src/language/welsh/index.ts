import type { FirstCatalogues, TranslationsOf } from '../catalogues.js';
import { dayMonthYear, spaced } from '../language.js';
import type { Language } from '../language.js';
import { balance } from './balance.js';
import { card } from './card.js';
import { common } from './common.js';
import { frame } from './frame.js';
import { grid } from './grid.js';
import { join } from './join.js';
import { menu } from './menu.js';
import { practice } from './practice.js';
import { problem } from './problem.js';
import { representation } from './representation.js';
import { revised } from './revised.js';
import { sortKey } from './sortKey.js';
import { years } from './years.js';

export { messages } from '../messages.js';

export const language: Language = {
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
  translations: {
    balance,
    card,
    common,
    frame,
    grid,
    menu,
    practice,
    problem,
    representation,
    revised,
    years,
  } satisfies TranslationsOf<FirstCatalogues>,
};
