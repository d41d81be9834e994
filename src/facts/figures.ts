import type { Marker, Series } from '../contracts/documents.js';
import { rounded, roundedRatio } from '../language/numbers.js';
import type { Basis, Level } from './facts.js';

/** Below this number of women at the start a percentage of change says little. */
export const smallBase = 50;

/** Below this number one person more or less moves the share by over a percentage point. */
export const smallTeam = 100;

/** A known number with where it comes from. */
export interface Figure {
  readonly value: number;
  readonly basis: Basis;
  readonly markers: readonly string[];
}

/** All that is known of one level at one place: a force in a year. Null is not known. */
export interface LevelFigures {
  readonly women: Figure | null;
  readonly all: Figure | null;
  readonly notStated: number;
  /** Women per cent of officers, two decimals. Published wins over computed. */
  readonly share: Figure | null;
  /** Men per cent, two decimals. */
  readonly men: Figure | null;
  /** Percentage points to the share of all officers, taken before rounding. */
  readonly difference: Figure | null;
  /** The same, not rounded: the sections of the grid are cut from it. */
  readonly exactDifference: number | null;
  /** Number of women the year before. */
  readonly previous: Figure | null;
  /** Per cent change of the number of women since the year before. */
  readonly change: Figure | null;
}

/** A series over years, or over the organisations of its document. */
export type AnySeries = Series & { readonly years?: readonly number[] };

/** Where in the arrays of a series a force's or a year's values stand. */
export interface Position {
  /** -1 when the series does not have them. */
  readonly index: (series: AnySeries) => number;
  /** The year or organisation id under which the series keeps its markers. */
  readonly key: string;
}

type Measure = keyof Series['basis'];

const markersAt = (
  series: AnySeries,
  key: string,
  level: Level,
  measure: Measure,
): readonly Marker[] => series.markers?.[level]?.[measure]?.[key] ?? [];

/** The first known value of a measure among the series, in their order. */
const read = (
  all: readonly AnySeries[],
  position: Position,
  level: Level,
  measure: Measure,
): Figure | null => {
  for (const series of all) {
    const index = position.index(series);
    const value = index < 0 ? null : series.levels[level][measure]?.[index];
    if (typeof value === 'number')
      return {
        value,
        basis: series.basis[measure] ?? 'published',
        markers: markersAt(series, position.key, level, measure),
      };
  }
  return null;
};

/** What is computed from revised or provisional figures is so too. */
const computed = (value: number, ...from: readonly (Figure | null)[]): Figure => ({
  value,
  basis: 'computed',
  markers: [...new Set(from.flatMap((figure) => figure?.markers ?? []))],
});

interface Counts {
  readonly women: number;
  readonly all: number;
}

const countsAt = (women: Figure | null, all: Figure | null): Counts | null =>
  women && all && all.value > 0 ? { women: women.value, all: all.value } : null;

/** Share of one group of officers minus share of another, in percentage points. */
const exactDifference = (part: Counts, whole: Counts): number =>
  (100 * (part.women * whole.all - whole.women * part.all)) / (part.all * whole.all);

const roundedDifference = (part: Counts, whole: Counts): number =>
  roundedRatio(100 * (part.women * whole.all - whole.women * part.all), part.all * whole.all, 2);

/**
 * What is known of a level at one position.
 *
 * @param series the series of one document
 * @param position of the force or the year
 * @param before position of the year before, where the document holds it
 */
export const figuresAt = (
  series: readonly AnySeries[],
  position: Position,
  level: Level,
  before?: Position,
): LevelFigures => {
  const at = (measure: Measure, of: Level = level): Figure | null =>
    read(series, position, of, measure);
  const women = at('women');
  const all = at('all');
  const others = at('notStated');
  const notStated = others?.value ?? 0;
  const counts = countsAt(women, all);
  const [allWomen, everyone] = [at('women', 'all-officers'), at('all', 'all-officers')];
  const whole = countsAt(allWomen, everyone);

  const printed = at('share');
  const share =
    printed ?? (counts && computed(roundedRatio(100 * counts.women, counts.all, 2), women, all));
  const men = printed
    ? { ...printed, value: rounded(100 - printed.value, 2) }
    : counts &&
      computed(
        roundedRatio(100 * (counts.all - counts.women - notStated), counts.all, 2),
        women,
        all,
        others,
      );

  let difference: Figure | null = null;
  let exact: number | null = null;
  if (level !== 'all-officers') {
    const printedWhole = at('share', 'all-officers');
    difference = at('difference');
    if (difference) exact = difference.value;
    else if (printed && printedWhole) {
      exact = printed.value - printedWhole.value;
      difference = computed(rounded(exact, 2), printed, printedWhole);
    } else if (!printed && counts && whole) {
      exact = exactDifference(counts, whole);
      difference = computed(roundedDifference(counts, whole), women, all, allWomen, everyone);
    }
  }

  const previous = at('previous') ?? (before ? read(series, before, level, 'women') : null);
  const change =
    at('change') ??
    (women && previous && previous.value > 0
      ? computed(
          roundedRatio(100 * (women.value - previous.value), previous.value, 2),
          women,
          previous,
        )
      : null);
  return {
    women,
    all,
    notStated,
    share,
    men,
    difference,
    exactDifference: exact,
    previous,
    change,
  };
};

/** Position of a year in series over years. */
export const atYear = (year: number): Position => ({
  key: String(year),
  index: (series) => series.years?.indexOf(year) ?? -1,
});

/** Position of an organisation in series that stand beside a list of organisations. */
export const atOrganisation = (
  organisations: readonly { readonly id: string }[],
  id: string,
): Position => {
  const index = organisations.findIndex((organisation) => organisation.id === id);
  return { key: id, index: () => index };
};
