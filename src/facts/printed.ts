import type { Language } from '../language/language.js';
import { isolate, number, rounded } from '../language/numbers.js';

/** The most decimals among printed figures, so that all of one kind have one form on a card. */
export const decimalsOf = (values: readonly number[]): number =>
  Math.max(0, ...values.map((value) => String(value).split('.')[1]?.length ?? 0));

/** Percentage points between two printed percentages, with no more decimals than they have. */
export const pointsBetween = (from: number, to: number): number =>
  rounded(to - from, decimalsOf([from, to]));

/** `+1`, `−1` or `0`: a change in percentage points, the unit said beside it. */
export const signedPoints = (language: Language, value: number): string => {
  const text = number(language, value, decimalsOf([value]));
  return value > 0 ? isolate(language, `+${text}`) : text;
};
