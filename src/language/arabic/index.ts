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
  join: joinWith(' و', '، '),
  translations,
} satisfies Language;
