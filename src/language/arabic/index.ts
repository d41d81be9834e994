import type { OtherLanguage } from '../language.js';
import * as translations from './drawn.js';

export { messages } from '../messages.js';

export const language = {
  comma: '، ',
  semicolon: '؛ ',
  code: 'ar',
  locale: 'ar-u-nu-latn',
  direction: 'rtl',
  months:
    'كانون الثاني/يناير|شباط/فبراير|آذار/مارس|نيسان/أبريل|أيار/مايو|حزيران/يونيه|تموز/يوليه|آب/أغسطس|أيلول/سبتمبر|تشرين الأول/أكتوبر|تشرين الثاني/نوفمبر|كانون الأول/ديسمبر'.split(
      '|',
    ),
  and: ' و',
  translations,
} satisfies OtherLanguage;
