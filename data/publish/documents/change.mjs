import { levels } from '../importing/vocabulary.mjs';
import { workforceSource } from '../sources/read.mjs';
import { head } from './head.mjs';
import { descriptor, withFigures } from './organisations.mjs';
import { buildSeries, reportFigure, reportSource } from './series.mjs';

/** Years with a document: those with a printed table, or counted as the year before was. */
export const changeYears = (data) =>
  [
    ...new Set([
      ...data.changes.keys(),
      ...data.countYears.filter((year) => data.countYears.includes(year - 1)),
    ]),
  ].sort();

/** change/<year>.json */
export function changeDocument(data, year) {
  const organisations = withFigures(data);
  const printed = data.changes.has(year);
  const report = printed
    ? buildSeries(
        { source: reportSource(data, year) },
        { women: 'recovered', change: 'published' },
        organisations,
        ({ id }, level, measure) => reportFigure(data, id, year, level, measure),
      )
    : null;
  const women = (id, at, level) => data.countsOf(id, at, level)?.women;
  const counts = buildSeries(
    { source: workforceSource },
    { women: 'computed', previous: 'computed' },
    organisations,
    ({ id }, level, measure) => women(id, measure === 'previous' ? year - 1 : year, level),
  );
  const series = [report, counts].filter(Boolean);
  const isKnown = (id, level) =>
    data.changes.get(year)?.has(`${id} ${level}`) ||
    (women(id, year, level) !== undefined && women(id, year - 1, level) !== undefined);
  return {
    ...head(
      data,
      'change',
      series.map(({ source }) => source),
    ),
    year,
    complete: organisations
      .filter(({ figures }) => figures === 'counts')
      .every(({ id }) => levels.every((level) => isKnown(id, level))),
    organisations: organisations.map(descriptor),
    series,
    ...averages(data, year),
  };
}

function averages(data, year) {
  const of = (at, level) => data.averages.get(`${at} ${level}`)?.value;
  const known = levels.every(
    (level) => of(year, level) !== undefined && of(year - 1, level) !== undefined,
  );
  if (!known) return {};
  return {
    averages: Object.fromEntries(
      levels.map((level) => [
        level,
        { value: of(year, level), previous: of(year - 1, level), basis: 'published' },
      ]),
    ),
  };
}
