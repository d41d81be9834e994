import { measures as counts } from '../sources/workforce.mjs';
import { groups } from './national.mjs';

/**
 * Marks the revised figures in documents, with what they were and until when.
 * @param {Map<string, object>} documents by path
 * @param {object} data
 * @returns {string[]} problems: revisions of a figure that is not published as they say
 */
export function markRevised(documents, data) {
  const problems = data.revisions.flatMap((row) => markOne(documents, row, data));
  for (const row of data.revisions) markSums(documents, row, data);
  return problems;
}

function markOne(documents, row, { revisions }) {
  const { organisation, year, level, measure } = row;
  const until = { level, measure, was: row.old, until: row.date, reason: row.reason };
  const force = documents.get(`forces/${organisation}.json`);
  const places = [[force, String(year), measure]];
  for (const folder of ['representation', 'change'])
    places.push([documents.get(`${folder}/${year}.json`), organisation, measure]);
  // What the year after calls the number of the year before.
  if (measure === 'women')
    places.push([documents.get(`change/${year + 1}.json`), organisation, 'previous']);
  const found = places.map(([document, at, name]) =>
    mark(document, { ...until, measure: name, at }),
  );
  const [value] = found;
  const isLast = row === revisions.findLast((other) => isSameFigure(other, row));
  if (value === undefined)
    return [`${row.at}: there is no such figure in the published data. Correct or remove the row.`];
  if (isLast && value !== row.new)
    return [`${row.at}: the new value is ${row.new}, but ${value} is published. Correct the one.`];
  return row.old === row.new ? [`${row.at}: the old value is the new one. Remove the row.`] : [];
}

const isSameFigure = (one, other) =>
  ['organisation', 'year', 'level', 'measure'].every((name) => one[name] === other[name]);

/** Marks a figure in the series of a document that has it; the figure, or undefined for none. */
function mark(document, revision, isOf = () => true) {
  const { level, measure, at } = revision;
  for (const series of document?.series.filter(isOf) ?? []) {
    const index = series.years
      ? series.years.indexOf(Number(at))
      : document.organisations.findIndex(({ id }) => id === at);
    const value = series.levels[level][measure]?.[index] ?? undefined;
    if (value === undefined) continue;
    series.markers ??= {};
    const markers = ((series.markers[level] ??= {})[measure] ??= {});
    markers[at] = [...new Set([...(markers[at] ?? []), 'r'])];
    (series.revisions ??= []).push(revision);
    return value;
  }
  return undefined;
}

/** The national numbers that a revised headcount is part of: what they were before its date. */
function markSums(documents, row, data) {
  const { year, level, measure, date } = row;
  if (!counts.includes(measure)) return;
  for (const group of groups(data)) {
    const ids = group.forces.map(({ id }) => id);
    const sameDay = data.revisions.filter(
      (other) =>
        ids.includes(other.organisation) &&
        ['year', 'level', 'measure', 'date'].every((name) => other[name] === row[name]),
    );
    // Once for all revisions of a day.
    if (sameDay[0] !== row) continue;
    const later = data.revisions.filter(
      (other) =>
        ids.includes(other.organisation) &&
        other.date >= date &&
        ['year', 'level', 'measure'].every((name) => other[name] === row[name]),
    );
    const national = documents.get('national.json');
    const series = national.series.find((one) => one.group === group.id);
    const now = series?.levels[level][measure]?.[series.years.indexOf(year)];
    if (typeof now !== 'number') continue;
    const was = later.reduce((sum, other) => sum - (other.new - other.old), now);
    const revision = { level, measure, at: String(year), was, until: date };
    mark(national, revision, (one) => one.group === group.id);
  }
}
