import { isolate } from './numbers.js';
import type { Language } from './language.js';

/**
 * A date in words: `31 March 2024`, `March 2024` or `2024`, as exact as it is given. The names of
 * the months are our own in every language: browsers do not all know Welsh, and the same date must
 * read the same everywhere.
 *
 * @param iso `2024-03-31`, `2024-03` or `2024`; anything else is returned as it is.
 */
export const date = (language: Language, iso: string): string => {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso) ?? [];
  if (!year) return iso;
  const name = language.months[Number(month) - 1];
  return name ? language.date(day ? Number(day) : null, name, year) : isolate(language, year);
};

/** The date at which the workforce is counted each year: 31 March. */
export const asAt = (language: Language, year: number): string => date(language, `${year}-03-31`);
