import type { OtherLanguage } from '../language.js';
import * as translations from './drawn.js';

export { messages } from '../messages.js';

export const language = {
  code: 'fr',
  locale: 'fr-FR',
  separators: ['\u202f', ',', 4],
  percentSign: '\u202f%',
  months:
    'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(
      ' ',
    ),
  // The first of a month has an ordinal: 1er mars.
  date: (day, month, year) => `${day ? `${day === 1 ? '1er' : day} ` : ''}${month} ${year}`,
  and: ' et ',
  translations,
} satisfies OtherLanguage;
