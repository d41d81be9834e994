import type { FirstCatalogues, TranslationsOf } from '../catalogues.js';
import { dayMonthYear, joinWith, spaced } from '../language.js';
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
  comma: '، ',
  semicolon: '؛ ',
  code: 'ar',
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
  percentSign: '%',
  months:
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر'.split(
      '|',
    ),
  date: dayMonthYear,
  join: joinWith(' و', '، '),
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
