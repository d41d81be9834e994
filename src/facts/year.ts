import { FactsError } from './FactsError.js';

/** The first year of the Home Office table, and the first that can have a change. */
export const firstYear = 2007;

/** The end for a year that is looked up in documents: they know which one is the last. */
export const anyYear = 2100;

/**
 * The year that a host wrote, or null when it wrote none.
 *
 * @throws FactsError `unknown-year` when it is no year of four digits
 */
export const yearOf = (
  given: string | undefined,
  first: number,
  last: number,
  attribute = 'year',
): number | null => {
  const text = given?.trim() ?? '';
  if (!text) return null;
  const year = /^\d{4}$/.test(text) ? Number(text) : NaN;
  if (!(year >= first && year <= last))
    throw new FactsError('unknown-year', attribute, {
      given: text,
      first: String(first),
      last: String(last),
    });
  return year;
};
