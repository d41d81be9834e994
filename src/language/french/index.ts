import { joinWith, spaced } from '../language.js';
import type { Language } from '../language.js';
import * as translations from './first.js';

export { messages } from '../messages.js';

export const language = {
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
  translations,
} satisfies Language;
