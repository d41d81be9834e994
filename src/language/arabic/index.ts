import { dayMonthYear, joinWith, spaced } from '../language.js';
import type { Language } from '../language.js';
import * as translations from './first.js';

export { messages } from '../messages.js';

export const language = {
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
  // Each item by itself, or names in Latin letters would stand in the order of Latin letters.
  join: (items) => joinWith(' و', '، ')(items.map((item) => `\u2068${item}\u2069`)),
  translations,
} satisfies Language;
