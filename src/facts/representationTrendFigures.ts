import type { ForceDocument, GroupId, NationalDocument } from '../contracts/documents.js';
import type { Level } from './facts.js';
import { levels } from './facts.js';
import { atYear, figuresAt } from './figures.js';
import type { AnySeries, LevelFigures } from './figures.js';
import { firstYear, yearOf } from './year.js';
import type { Options } from './widget.js';

/** Some forces, or one, over years. */
export interface TrendSeries {
  readonly at: (level: Level, year: number) => LevelFigures;
  /** How many forces are added up. */
  readonly forces: number;
}

/** What the trend knows: the same figures that its rows show. */
export interface TrendFigures {
  /** Null: all forces together. */
  readonly document: ForceDocument | null;
  readonly national: NationalDocument;
  /** Name of the force, or empty. */
  readonly force: string;
  readonly years: readonly number[];
  readonly shown: TrendSeries;
  /** Beside a force: the 44 forces together. Beside these: the 43 without British Transport Police. */
  readonly beside: TrendSeries;
}

/** The series of one document as one. */
export const seriesOf = (series: readonly AnySeries[], forces: number): TrendSeries => ({
  at: (level, year) => figuresAt(series, atYear(year), level),
  forces,
});

/** All forces of a group together. */
export const groupOf = (national: NationalDocument, id: GroupId): TrendSeries =>
  seriesOf(
    national.series.filter(({ group }) => group === id),
    national.groups.find((group) => group.id === id)?.forces ?? 0,
  );

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * The years to show: as the host wrote, else from the first to the last with a share at every
 * level.
 *
 * @throws FactsError `unknown-year`
 */
export const rangeOf = (
  options: Options,
  national: NationalDocument,
  shown: TrendSeries,
): number[] => {
  const known = national.series.flatMap(({ years }) => years);
  const last = Math.max(Number(national.edition), ...known);
  const complete = yearsFrom(firstYear, last).filter((year) =>
    levels.every((level) => shown.at(level, year).share),
  );
  const years = complete.length ? complete : known;
  const to = yearOf(options['to'], firstYear, last, 'to') ?? Math.max(...years);
  const from = yearOf(options['from'], firstYear, to, 'from') ?? Math.min(...years, to);
  return yearsFrom(from, to);
};
