import type { Language } from './language.js';

/** Compares two names as an index of the language would, for `sort`. */
export const order = ({ locale, sortKey = String }: Language) => {
  const { compare } = new Intl.Collator(locale);
  return (a: string, b: string): number => compare(sortKey(a), sortKey(b));
};
