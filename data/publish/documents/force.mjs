import { levels } from '../importing/vocabulary.mjs';
import { workforceSource } from '../sources/read.mjs';
import { head, pick } from './head.mjs';
import {
  buildSeries,
  countBasis,
  reportBasis,
  reportFigure,
  reportSource,
  reportYears,
} from './series.mjs';

const members = 'id name label short code nation names figures'.split(' ');

/** forces/<id>.json */
export function forceDocument(data, organisation) {
  const { id } = organisation;
  const counted = data.countYears.filter((year) =>
    levels.some((level) => data.countsOf(id, year, level)),
  );
  const counts = buildSeries(
    { source: workforceSource },
    countBasis,
    counted,
    (year, level, measure) => data.countsOf(id, year, level)?.[measure],
    { years: counted },
  );
  const reports = reportYears(data).map((year) =>
    buildSeries(
      { source: reportSource(data, year) },
      reportBasis,
      [year],
      (at, level, measure) => reportFigure(data, id, at, level, measure),
      { years: [year] },
    ),
  );
  const series = [counts, ...reports].filter(Boolean);
  const sourceIds = series.length ? series.map(({ source }) => source) : [data.edition.source];
  return {
    ...head(data, 'force', sourceIds),
    organisation: pick(organisation, members),
    latestComplete: counted.findLast((year) => isComplete(data, id, year)) ?? null,
    series,
  };
}

/** Whether an organisation's women and officers of a year were counted at the three levels. */
export const isComplete = (data, organisation, year) =>
  levels.every((level) => data.countsOf(organisation, year, level));
