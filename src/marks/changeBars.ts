import type { Facts, Level } from '../facts/facts.js';
import { levels } from '../facts/facts.js';
import { smallBase } from '../facts/figures.js';

/** The scale of one level. A percentage of change has the same length at every level. */
export interface ChangeScale {
  readonly level: Level;
  /** Per cent of change from the lowest to the highest: widths of columns stand in proportion. */
  readonly length: number;
  /** Where zero stands, in per cent of the scale from the reading start. */
  readonly zero: number;
}

/** One bar, in per cent of the scale of its level. It ends or starts at zero: the side is the sign. */
export interface ChangeBar {
  readonly start: number;
  readonly length: number;
  /** The change starts from few women. */
  readonly hollow: boolean;
}

export interface ChangeBars {
  readonly scales: readonly ChangeScale[];
  /** By the id of a row and the level. Null: no change, or none known. */
  readonly bars: Readonly<Record<string, Readonly<Record<Level, ChangeBar | null>>>>;
}

const precise = (value: number): number => Math.round(value * 1000) / 1000;

/**
 * Bars of the change at the three levels of every row.
 *
 * @param facts with a column for each level in per cent, and `<level>-from` in people
 */
export const changeBars = ({ rows }: Facts): ChangeBars => {
  const valuesOf = (level: Level): number[] =>
    rows.map((row) => Number(row.cells[level]?.value ?? 0));
  const lowest = (level: Level): number => Math.min(0, ...valuesOf(level));
  const scales = levels.map((level) => {
    const length = Math.max(0, ...valuesOf(level)) - lowest(level);
    return {
      level,
      length: precise(length),
      zero: length ? precise((-100 * lowest(level)) / length) : 0,
    };
  });
  const bar = (row: Facts['rows'][number], { level, length, zero }: ChangeScale) => {
    const value = Number(row.cells[level]?.value ?? 0);
    if (!value) return null;
    const from = row.cells[`${level}-from`]?.value;
    const share = (100 * Math.abs(value)) / length;
    return {
      start: precise(value < 0 ? zero - share : zero),
      length: precise(share),
      hollow: typeof from === 'number' && from < smallBase,
    };
  };
  return {
    scales,
    bars: Object.fromEntries(
      rows.map((row) => [
        row.id,
        Object.fromEntries(scales.map((scale) => [scale.level, bar(row, scale)])) as Record<
          Level,
          ChangeBar | null
        >,
      ]),
    ),
  };
};
