import { joinWith, spaced } from '../language.js';
import type { Language } from '../language.js';
import * as translations from './first.js';

export { messages } from '../messages.js';

export const language = {
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
  translations,
} satisfies Language;
