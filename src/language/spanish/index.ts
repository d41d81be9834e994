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
  code: 'es',
  locale: 'es-ES',
  direction: 'ltr',
  percentSign: '\u00a0%',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
  date: (day, month, year) => `${day ? `${day} de ` : ''}${month} de ${year}`,
  join: joinWith(' y '),
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
