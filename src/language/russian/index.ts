import type { OtherLanguage } from '../language.js';
import * as translations from './drawn.js';

export { messages } from '../messages.js';

/** A month without a day is in the nominative: "март 2024 года" beside "31 марта 2024 года". */
const alone = (month: string): string =>
  month.replace(/а$/, '').replace(/я$/, (_end, at: number) => (month[at - 1] === 'а' ? 'й' : 'ь'));

export const language = {
  code: 'ru',
  locale: 'ru-RU',
  separators: ['\u00a0', ',', 4],
  percentSign: '\u00a0%',
  months: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(
    ' ',
  ),
  date: (day, month, year) => `${day ? `${day} ${month}` : alone(month)} ${year} года`,
  and: ' и ',
  translations,
} satisfies OtherLanguage;
