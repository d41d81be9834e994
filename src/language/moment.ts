import { date } from './dates.js';
import type { Language } from './language.js';
import { isolate } from './numbers.js';

/** A moment as a reader's clock shows it: `22 November 2026` and `14:32`. */
export const moment = (
  language: Language,
  at: Date,
): { readonly date: string; readonly time: string } => {
  const two = (value: number): string => String(value).padStart(2, '0');
  return {
    date: date(language, [at.getFullYear(), two(at.getMonth() + 1), two(at.getDate())].join('-')),
    time: isolate(language, `${two(at.getHours())}:${two(at.getMinutes())}`),
  };
};
