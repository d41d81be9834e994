import type { Language } from '../language/language.js';
import { number, percent, signedPercent } from '../language/numbers.js';
import type { Cell } from './facts.js';
import type { Figure } from './figures.js';

/** What stands in a table where a figure is not known, in every language. */
export const notAvailable: Cell = { value: null, text: '[x]', basis: null, markers: ['x'] };

/** What stands in a table where no figure can be. */
export const notApplicable: Cell = { value: null, text: '[z]', basis: null, markers: ['z'] };

const cell = (figure: Figure | null, write: (value: number) => string): Cell =>
  figure
    ? {
        value: figure.value,
        text: [write(figure.value), ...figure.markers.map((marker) => `[${marker}]`)].join(' '),
        basis: figure.basis,
        markers: figure.markers,
      }
    : notAvailable;

/** `30.66%` */
export const percentCell = (language: Language, figure: Figure | null, decimals = 2): Cell =>
  cell(figure, (value) => percent(language, value, decimals));

/** `−10.78`, in percentage points: the column says the unit. */
export const pointsCell = (language: Language, figure: Figure | null, decimals = 2): Cell =>
  cell(figure, (value) => number(language, value, decimals));

/** `+3.60%`, a change. */
export const changeCell = (language: Language, figure: Figure | null): Cell =>
  cell(figure, (value) => signedPercent(language, value, 2));

/** `1,178` */
export const countCell = (language: Language, figure: Figure | null): Cell =>
  cell(figure, (value) => number(language, value));

/** Words that are no figure. */
export const textCell = (text: string, value: string | number = text): Cell => ({
  value,
  text,
  basis: null,
  markers: [],
});
