import type { NationalHeadlinesFacts } from '../facts/nationalHeadlines.js';

/** One share on a scale of its own, all places in per cent of the scale's length. */
export interface HeadlineBar {
  readonly id: string;
  readonly length: number;
  /** Where the earlier figure is marked. */
  readonly tick: number;
  /** The middle of the tick's year, kept clear of the words at the ends of the scale. */
  readonly label: number;
}

export interface HeadlineBars {
  /** Where the scale ends, in per cent of officers: it is named, because it is seldom 100. */
  readonly end: 50 | 100;
  readonly bars: readonly HeadlineBar[];
}

/** How near to the ends the year of a tick may come, in per cent: a narrow bar has 15 em. */
const clear = { start: 12, end: 82 };

/**
 * Bars of the shares among the headlines, all on one scale: to a half, or to the whole where a
 * figure is more than that.
 */
export const headlineBars = ({ rows, figures }: NationalHeadlinesFacts): HeadlineBars => {
  const shares = figures.flatMap(({ id, measure, earlier }, index) => {
    const value = rows[index]!.cells['value']!.value;
    return measure === 'share' && typeof value === 'number'
      ? [{ id, value, earlier: earlier.value }]
      : [];
  });
  const end = shares.some(({ value, earlier }) => value > 50 || earlier > 50) ? 100 : 50;
  return {
    end,
    bars: shares.map(({ id, value, earlier }) => {
      const tick = (100 * earlier) / end;
      return {
        id,
        length: (100 * value) / end,
        tick,
        label: Math.min(Math.max(tick, clear.start), clear.end),
      };
    }),
  };
};
