import { levels } from '../importing/vocabulary.mjs';
import { recoveredCounts } from '../sources/values.mjs';

const measureOrder = 'women men notStated all previous share difference change'.split(' ');

/**
 * A series of figures, or null when nothing in it is known.
 * @param {object} head members that stand first, such as { source }
 * @param {Record<string, string>} basis measure to basis
 * @param {object[]} places what the columns are aligned with
 * @param {(place: object, level: string, measure: string) => number | null | undefined} figure
 * @param {object} [rest] members between basis and levels, such as { years }
 */
export function buildSeries(head, basis, places, figure, rest = {}) {
  const columnsOf = (level) =>
    Object.fromEntries(
      measureOrder
        .filter((measure) => basis[measure])
        .map((measure) => [measure, places.map((place) => figure(place, level, measure) ?? null)])
        .filter(([measure, column]) => worthKeeping(measure, column)),
    );
  const columns = Object.fromEntries(levels.map((level) => [level, columnsOf(level)]));
  const used = measureOrder.filter((measure) => levels.some((level) => columns[level][measure]));
  if (!used.length) return null;
  const usedBasis = Object.fromEntries(used.map((measure) => [measure, basis[measure]]));
  return { ...head, basis: usedBasis, ...rest, levels: columns };
}

const worthKeeping = (measure, column) =>
  column.some((value) => value !== null && (measure !== 'notStated' || value > 0));

/** The basis of each figure of the Home Office table, added up from its rows. */
export const countBasis = {
  women: 'computed',
  men: 'computed',
  notStated: 'computed',
  all: 'computed',
};

/** The basis of each figure of an annual report. */
export const reportBasis = {
  women: 'recovered',
  share: 'published',
  difference: 'published',
  change: 'published',
};

/** Years with printed figures a force, ascending. */
export const reportYears = ({ changes, shares }) =>
  [...new Set([...changes.keys(), ...shares.keys()])].sort();

/** Id of the source of a year's printed figures. */
export const reportSource = ({ changes, shares }, year) =>
  [...(changes.get(year) ?? shares.get(year)).values()][0].source;

/**
 * A printed figure of a force, or the number of women that follows from it.
 * @returns {number | null} null when nothing was printed; women also when they were counted since
 */
export function reportFigure(data, organisation, year, level, measure) {
  const printed = (facts, key) => facts.get(year)?.get(key)?.value ?? null;
  const key = `${organisation} ${level}`;
  if (measure === 'change') return printed(data.changes, key);
  if (measure === 'share') return printed(data.shares, `${key} women`);
  if (measure === 'difference') return printed(data.shares, `${key} difference`);
  if (data.countsOf(organisation, year, level)) return null;
  return recoveredWomen(data, organisation, year, level);
}

/** The one number of women that gives the printed change, or null when there is none such. */
export function recoveredWomen(data, organisation, year, level) {
  const change = data.changes.get(year)?.get(`${organisation} ${level}`);
  const before = data.countsOf(organisation, year - 1, level)?.women;
  if (!change || !before) return null;
  const found = recoveredCounts(before, change.hundredths);
  return found.length === 1 ? found[0] : null;
}
