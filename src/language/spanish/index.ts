import type { OtherLanguage } from '../language.js';
import * as translations from './drawn.js';

export { messages } from '../messages.js';

export const language = {
  code: 'es',
  locale: 'es-ES',
  separators: ['.', ',', 5],
  percentSign: '\u00a0%',
  months:
    'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
      ' ',
    ),
  date: (day, month, year) => `${day ? `${day} de ` : ''}${month} de ${year}`,
  and: ' y ',
  translations,
} satisfies OtherLanguage;
