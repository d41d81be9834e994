import type { Language } from './language.js';

/** Keeps a number and its sign together in text that runs from right to left. */
export const isolate = (language: Language, text: string): string =>
  language.direction === 'rtl' ? `\u2066${text}\u2069` : text;

/**
 * Keeps a name in Latin letters, and a number beside it, in their places in text from right to left.
 * A list of such names runs from right to left itself, whatever letters its names have.
 */
export const isolateText = (language: Language, text: string): string =>
  text && language.direction === 'rtl'
    ? `${text.includes('\u2068') ? '\u2067' : '\u2068'}${text}\u2069`
    : text;

/**
 * A number without sign, so that the sign can be a real minus (U+2212) in every language. The first
 * `Intl.NumberFormat` of a page takes a browser 10 to 15 ms, a quarter of what a widget takes, so
 * digits are parted here; a test compares them with those of `Intl` in every language.
 */
const digits = (
  { separators: [thousands, decimal, from] }: Language,
  value: number,
  decimals: number,
): string => {
  const [whole = '', rest] = rounded(Math.abs(value), decimals).toFixed(decimals).split('.');
  const parted = whole.length < from ? whole : whole.replace(/\B(?=(\d{3})+$)/g, thousands);
  return rest ? parted + decimal + rest : parted;
};

const minusOf = (value: number): string => (value < 0 ? '\u2212' : '');

/** `1,178`, or with decimals `10.78`. A negative number gets a real minus. */
export const number = (language: Language, value: number, decimals = 0): string =>
  isolate(language, minusOf(value) + digits(language, value, decimals));

/** `30.66%`. */
export const percent = (language: Language, value: number, decimals = 2): string =>
  isolate(language, minusOf(value) + digits(language, value, decimals) + language.percentSign);

/** `+3.60%`, `−15.00%`, and `0.00%` without a sign. */
export const signedPercent = (language: Language, value: number, decimals = 2): string =>
  value > 0
    ? isolate(language, `+${digits(language, value, decimals)}${language.percentSign}`)
    : percent(language, value, decimals);

/** Digits of a whole number that is a name and not a quantity: a year. */
export const year = (language: Language, value: number): string => isolate(language, String(value));

/**
 * Rounds half away from zero, as the report and the Home Office print. The numerator and the
 * denominator are whole numbers, so that no binary fraction decides a tie.
 */
export const roundedRatio = (numerator: number, denominator: number, decimals: number): number => {
  const scale = 10 ** decimals;
  return (Math.sign(numerator) * Math.round((Math.abs(numerator) * scale) / denominator)) / scale;
};

/** Rounds a number that was computed from printed decimals, half away from zero. */
export const rounded = (value: number, decimals: number): number => {
  const scale = 10 ** decimals;
  // The small addend mends binary tails such as 1.005 being stored as 1.00499…
  return (Math.sign(value) * Math.round(Math.abs(value) * scale + 1e-9)) / scale;
};
