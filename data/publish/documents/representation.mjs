import { workforceSource } from '../sources/read.mjs';
import { isComplete } from './force.mjs';
import { head } from './head.mjs';
import { descriptor, withFigures } from './organisations.mjs';
import {
  buildSeries,
  countBasis,
  reportBasis,
  reportFigure,
  reportSource,
  reportYears,
} from './series.mjs';

/** Years with a document. */
export const representationYears = (data) =>
  [...new Set([...data.countYears, ...reportYears(data)])].sort();

/** representation/<year>.json */
export function representationDocument(data, year) {
  const organisations = withFigures(data);
  // Men are the rest of all officers; a column for them would make the document longer for nothing.
  const { men, ...basis } = countBasis;
  const counts = buildSeries(
    { source: workforceSource },
    basis,
    organisations,
    ({ id }, level, measure) => data.countsOf(id, year, level)?.[measure],
  );
  const report = reportYears(data).includes(year)
    ? buildSeries(
        { source: reportSource(data, year) },
        reportBasis,
        organisations,
        ({ id }, level, measure) => reportFigure(data, id, year, level, measure),
      )
    : null;
  const series = [counts, report].filter(Boolean);
  const sourceIds = series.map(({ source }) => source);
  // The recovered numbers of women rest on the Home Office numbers of the year before.
  if (report?.basis.women) sourceIds.push(workforceSource);
  return {
    ...head(data, 'representation', sourceIds),
    year,
    complete: organisations
      .filter(({ figures }) => figures === 'counts')
      .every(({ id }) => isComplete(data, id, year)),
    organisations: organisations.map(descriptor),
    series,
  };
}
