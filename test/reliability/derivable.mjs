/** Every number in a document. */
function numbersIn(value) {
  if (typeof value === 'number') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(numbersIn);
}

const differences = (values) => values.flatMap((one) => values.map((other) => one - other));

/** A figure of the report stands beside the one of the report before; the two are compared. */
function comparedIn(value) {
  if (typeof value !== 'object' || value === null) return [];
  const own = typeof value.value === 'number' ? differences(numbersIn(value)) : [];
  return [...own, ...Object.values(value).flatMap(comparedIn)];
}

/**
 * What follows from the counts of one force in one year: shares, men, and how many more women would
 * make the share of one level that of another.
 */
function fromCounts(levels, index) {
  const counts = Object.values(levels).flatMap(({ women, all }) => {
    const [some, every] = [women?.[index], all?.[index]];
    return typeof some !== 'number' || !every ? [] : [{ some, every, share: (100 * some) / every }];
  });
  const shares = counts.flatMap(({ share }) => [share, 100 - share]);
  return [
    ...shares,
    ...differences(shares),
    ...counts.map(({ some, every }) => every - some),
    ...counts.flatMap(({ some, every }) =>
      counts.map((other) => Math.ceil((every * other.some) / other.every - some - 1e-9)),
    ),
  ];
}

/** The changes between the counts of one force at one level, whatever their years. */
const changes = (counts) =>
  counts.flatMap((from) => counts.map((to) => (100 * (to - from)) / from));

/** What follows from the counts of every force and year. */
const sharesIn = (series) =>
  series.flatMap(({ levels }) => {
    const lists = Object.values(levels).flatMap(({ women }) => (women ? [women.length] : []));
    const indexes = Array.from({ length: Math.max(0, ...lists) }, (_one, index) => index);
    return indexes.flatMap((index) => fromCounts(levels, index));
  });

function changesIn(series) {
  /** Counts by level, and by force where a list has one item a force instead of a year. */
  const counts = new Map();
  for (const { years, levels } of series)
    for (const [level, measures] of Object.entries(levels))
      for (const list of Object.values(measures).filter(Array.isArray))
        for (const [index, value] of list.entries()) {
          if (typeof value !== 'number') continue;
          const key = years ? level : `${level} ${index}`;
          counts.set(key, [...(counts.get(key) ?? []), value]);
        }
  return [...counts.values()].flatMap(changes);
}

/** The edges of the grid's sections. */
const EDGES = [-15, -10, -5, -1, 0, 1, 5, 10, 15];

/** Whether sorted numbers hold one that a value is the rounding of. */
function holds(sorted, value) {
  const rounding = 0.0051 + 1e-9 * Math.abs(value);
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < value - rounding) low = middle + 1;
    else high = middle;
  }
  return sorted[low] <= value + rounding;
}

/**
 * Whether a number is in the documents or follows from them: a share of counts of the same force and
 * year, a difference of two such shares, 100 less a printed share, a figure less the one before, how
 * many more women would make two shares equal, the change between two counts of the same force and
 * level, or an edge of the grid's sections. Rounded to hundredths.
 *
 * @returns {(value: number) => boolean}
 */
export function derivable(documents) {
  const all = documents.map(({ document }) => document);
  const series = all.map((document) => document.series ?? []);
  // The dearest last: most numbers stand in the documents, and thousands of documents are tried.
  const ways = [
    () => {
      const raw = all.flatMap(numbersIn);
      return [...EDGES, ...raw, ...raw.map((value) => 100 - value), ...all.flatMap(comparedIn)];
    },
    () => series.flatMap(sharesIn),
    () => series.flatMap(changesIn),
  ];
  const known = [];
  return (value) =>
    ways.some((numbers, at) => {
      known[at] ??= Float64Array.from(numbers().filter(Number.isFinite)).sort();
      return holds(known[at], value);
    });
}

/** What no text says, whatever the documents hold, unless they hold it as a text. */
export const BROKEN_WORDS = /\bNaN\b|\bundefined\b|\bInfinity\b|\[object |\bnull\b/;

/**
 * Every cell of the facts whose number is neither in the documents nor follows from them, and every
 * unknown value that is not marked.
 *
 * @param {{ rows: readonly object[] }} facts
 * @param {(value: number) => boolean} isKnown of `derivable`
 * @returns {string[]} row, column and value
 */
export const wrongFigures = ({ rows }, isKnown) =>
  rows.flatMap(({ id, cells }) =>
    Object.entries(cells)
      .filter(([, { value, markers }]) =>
        value === null ? !markers.length : typeof value === 'number' && !isKnown(value),
      )
      .map(([column, { value }]) => `${id} ${column}: ${value}`),
  );
