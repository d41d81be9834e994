import type { FirstCatalogues, TranslationsOf } from '../catalogues.js';
import { joinWith, spaced } from '../language.js';
import type { Language } from '../language.js';
import { balance } from './balance.js';
import { card } from './card.js';
import { common } from './common.js';
import { frame } from './frame.js';
import { grid } from './grid.js';
import { menu } from './menu.js';
import { practice } from './practice.js';
import { problem } from './problem.js';
import { representation } from './representation.js';
import { revised } from './revised.js';
import { years } from './years.js';

export { messages } from '../messages.js';

export const language: Language = {
  ...spaced,
  code: 'fr',
  locale: 'fr-FR',
  direction: 'ltr',
  percentSign: '\u202f%',
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  // The first of a month has an ordinal: 1er mars.
  date: (day, month, year) => `${day ? `${day === 1 ? '1er' : day} ` : ''}${month} ${year}`,
  join: joinWith(' et '),
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
