import { isolate } from './numbers.js';
import type { Language } from './language.js';

const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (locale: string, parts: number): Intl.DateTimeFormat => {
  const key = `${locale} ${parts}`;
  let format = formats.get(key);
  if (!format) {
    format = new Intl.DateTimeFormat(locale, {
      year: 'numeric',
      ...(parts > 1 ? { month: 'long' } : {}),
      ...(parts > 2 ? { day: 'numeric' } : {}),
      timeZone: 'UTC',
    });
    formats.set(key, format);
  }
  return format;
};

/**
 * A date in words: `31 March 2024`, `March 2024` or `2024`, as exact as it is given.
 *
 * @param iso `2024-03-31`, `2024-03` or `2024`; anything else is returned as it is.
 */
export const date = (language: Language, iso: string): string => {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/.exec(iso);
  if (!match) return iso;
  const [, year, month, day] = match;
  if (!month) return isolate(language, year!);
  const name = language.months?.[Number(month) - 1];
  if (name) return [day && String(Number(day)), name, year].filter(Boolean).join(' ');
  return formatOf(language.locale, day ? 3 : 2).format(
    Date.UTC(Number(year), Number(month) - 1, Number(day ?? 1)),
  );
};

/** The date at which the workforce is counted each year: 31 March. */
export const asAt = (language: Language, year: number): string => date(language, `${year}-03-31`);
