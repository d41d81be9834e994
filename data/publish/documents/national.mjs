import { levels } from '../importing/vocabulary.mjs';
import { workforceSource } from '../sources/read.mjs';
import { perCent } from '../sources/values.mjs';
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
  const headlines = [...shareHeadlines(data), ...growthHeadlines(data), ...countedHeadlines(data)];
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

// A newer table comes before the next report. Its shares are ours, of the forces that it counts;
// an average growth is not, because the report's one has forces that the table lacks.
function countedHeadlines(data) {
  const { forces } = groups(data).at(-1);
  const printed = [...data.headlines.values()].filter(({ role }) => role === 'value');
  const lastReport = Math.max(...printed.map(({ year }) => Number(year)));
  const share = (year, level) => {
    const [women, all] = ['women', 'all'].map((name) => sum(data, forces, year, level, name));
    return women === null || !all ? null : perCent(women, all);
  };
  return data.countYears
    .filter((year) => year > lastReport)
    .flatMap((year) => printed.map((fact) => ({ ...fact, year })))
    .map(({ headline, level, year }) => ({
      ...{ id: headline, level, measure: 'share', unit: 'percent' },
      ...{ value: share(year, level), year },
      previous: { value: share(year - 1, level), year: year - 1 },
      ...{ basis: 'computed', source: workforceSource },
    }))
    .filter(({ value, previous }) => value !== null && previous.value !== null);
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
