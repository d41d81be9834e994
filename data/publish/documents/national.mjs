import { levels } from '../importing/vocabulary.mjs';
import { workforceSource } from '../sources/read.mjs';
import { head, pick } from './head.mjs';
import { buildSeries, countBasis } from './series.mjs';

/** Groups of forces that are added up, and their forces. */
export function groups({ organisations }) {
  const counted = organisations.filter(({ figures }) => figures === 'counts');
  return [
    { id: 'england-and-wales', forces: counted.filter(({ kind }) => kind === 'territorial') },
    { id: 'with-british-transport-police', forces: counted },
  ];
}

/** Sum of a headcount over forces, or null when one of them was not counted. */
export function sum(data, forces, year, level, measure) {
  const counts = forces.map(({ id }) => data.countsOf(id, year, level)?.[measure]);
  return counts.includes(undefined) ? null : counts.reduce((total, count) => total + count, 0);
}

/** national.json */
export function nationalDocument(data) {
  const series = groups(data).map(({ id, forces }) =>
    buildSeries(
      { group: id, source: workforceSource },
      countBasis,
      data.countYears,
      (year, level, measure) => sum(data, forces, year, level, measure),
      { years: data.countYears },
    ),
  );
  const headlines = [...shareHeadlines(data), ...growthHeadlines(data)];
  const commitments = data.commitments.map((commitment) => commitmentOf(data, commitment));
  const cited = [...headlines, ...commitments].map(({ source }) => source);
  return {
    ...head(data, 'national', [workforceSource, ...cited], ''),
    groups: groups(data).map(({ id, forces }) => ({ id, forces: forces.length })),
    series: series.filter(Boolean),
    headlines,
    commitments,
  };
}

function shareHeadlines({ headlines }) {
  const facts = [...headlines.values()];
  const ids = [...new Set(facts.map(({ headline }) => headline))];
  return ids.map((id) => {
    const of = (role) => facts.find(({ headline, role: own }) => headline === id && own === role);
    const ofYear = (role) =>
      of(role) && { [role]: { value: of(role).value, year: Number(of(role).year) } };
    const { level, value, year, source } = of('value');
    return {
      ...{ id, level, measure: 'share', unit: 'percent', value, year: Number(year) },
      ...ofYear('previous'),
      ...ofYear('reference'),
      basis: 'published',
      source,
    };
  });
}

// The printed averages stand in one table and are said twice, here and beside the changes.
function growthHeadlines({ averages }) {
  const year = Math.max(...[...averages.values()].map((fact) => Number(fact.year)));
  return levels.map((level) => {
    const { value, source } = averages.get(`${year} ${level}`);
    const previous = averages.get(`${year - 1} ${level}`).value;
    return {
      ...{ id: `growth-${level}`, level, measure: 'average-change', unit: 'percent', value, year },
      ...{ previous: { value: previous, year: year - 1 }, basis: 'published', source },
    };
  });
}

function commitmentOf({ entries }, commitment) {
  const goodPractice = entries.filter(({ kind }) => kind === 'good-practice');
  const serving = goodPractice.filter(({ themes }) =>
    themes.some((theme) => commitment.themes.includes(theme)),
  );
  const { reports, previousReports } = commitment;
  return {
    ...pick(commitment, ['id', 'number', 'headline']),
    ...(reports === undefined ? {} : { reports: { value: reports, previous: previousReports } }),
    themes: commitment.themes,
    goodPracticeCount: serving.length,
    goodPracticeTotal: goodPractice.length,
    ...pick(commitment, ['source', 'line']),
  };
}
