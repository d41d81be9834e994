import type { Facts, Row } from '../facts/facts.js';

/** A stretch of a scale from 0 to 100, in per cent of its length from the reading start. */
export interface Stretch {
  readonly start: number;
  readonly length: number;
}

/** One bar of women and men, with the gap to the reference line. */
export interface ShareBar {
  readonly id: string;
  readonly label: string;
  /** Women's part; null when the share is not known. */
  readonly women: Stretch | null;
  /** From women's part to the reference, where the share is lower. */
  readonly gap: Stretch | null;
  /** Which way the difference points; null for the bar that is the reference. */
  readonly direction: 'lower' | 'higher' | 'equal' | null;
  /** Where the words after women's part start. */
  readonly after: number;
  /**
   * Where women's figure fits inside its part: in every width, in wide bars only, or in none.
   * The estimate uses the narrowest bar of each layout and the width of digits.
   */
  readonly fits: 'always' | 'wide' | 'never';
}

export interface ShareBars {
  readonly bars: readonly ShareBar[];
  /** The share that all bars are compared with, or null. */
  readonly reference: number | null;
}

/** Narrowest bars of the small and of the wide layout, in em of the words inside. */
const narrowest = 18;
const wide = 29;
/** Width of a digit and the space around the words, in em. */
const digit = 0.62;
const padding = 0.9;

const fitsOf = (share: number, words: number): ShareBar['fits'] => {
  const needs = words * digit + padding;
  if ((share / 100) * narrowest >= needs) return 'always';
  return (share / 100) * wide >= needs ? 'wide' : 'never';
};

const barOf = (row: Row, reference: number | null): ShareBar => {
  const share = row.cells['women']?.value;
  if (typeof share !== 'number')
    return {
      id: row.id,
      label: row.label,
      women: null,
      gap: null,
      direction: null,
      after: 0,
      fits: 'never',
    };
  const difference = row.cells['difference']?.value;
  const gap = reference !== null && share < reference ? reference - share : 0;
  return {
    id: row.id,
    label: row.label,
    women: { start: 0, length: share },
    gap: gap > 0 ? { start: share, length: gap } : null,
    direction:
      typeof difference !== 'number'
        ? null
        : difference < 0
          ? 'lower'
          : difference > 0
            ? 'higher'
            : 'equal',
    after: Math.max(share, reference ?? 0),
    fits: fitsOf(share, row.cells['women']!.text.length),
  };
};

/**
 * Bars of women's and men's share, a row each. The first row is the reference of the others when
 * it is all officers.
 *
 * @param facts with the column `women` in per cent and, for gaps, `difference`
 */
export const shareBars = (facts: Facts): ShareBars => {
  const all = facts.rows.find(({ id }) => id === 'all-officers')?.cells['women']?.value;
  const reference = typeof all === 'number' ? all : null;
  return {
    reference,
    bars: facts.rows.map((row) => barOf(row, reference)),
  };
};
