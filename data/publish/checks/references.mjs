import { levels } from '../importing/vocabulary.mjs';

/** What one table names must stand in the other: sources, headlines, themes, counts. */
export const referenceChecks = [
  {
    needs: ['sources', 'organisations', 'aliases', 'editions', 'commitments'],
    check: unknownSources,
  },
  { needs: ['organisations', 'workforce'], check: misplacedCounts },
  { needs: ['headlines'], check: headlineGaps },
  { needs: ['averages'], check: averageGaps },
  { needs: ['commitments', 'headlines', 'themes'], check: commitmentGaps },
];

function unknownSources({ sources, citations, editions, commitments }) {
  return [...citations, ...editions, ...commitments]
    .filter(({ source }) => !sources.has(source))
    .map(({ at, source }) => `${at}: "${source ?? ''}" is no source. Name one of sources.csv.`);
}

function misplacedCounts({ organisations, workforce }) {
  const counted = new Set(workforce.map(({ organisation }) => organisation));
  return organisations
    .filter(({ id, figures }) => counted.has(id) !== (figures === 'counts'))
    .map(
      ({ at, id, figures }) =>
        `${at}: the figures of ${id} are "${figures}", but workforce.csv has ` +
        `${counted.has(id) ? '' : 'no '}counts of it. Correct the one or import the table again.`,
    );
}

function headlineGaps({ headlines }) {
  const facts = [...headlines.values()];
  return facts.flatMap(({ at, headline }) =>
    ['value', 'previous']
      .filter((role) => !facts.some((fact) => fact.headline === headline && fact.role === role))
      .map((role) => `${at}: the headline ${headline} has no row with the role "${role}". Add it.`),
  );
}

function averageGaps({ averages }) {
  const years = [...averages.values()].map(({ year }) => Number(year));
  const latest = Math.max(...years);
  const needed = levels.flatMap((level) => [`${latest} ${level}`, `${latest - 1} ${level}`]);
  return needed
    .filter((key) => !averages.has(key))
    .map((key) => `averages.csv: there is no average for ${key}. Add the row.`);
}

function commitmentGaps({ commitments, headlines, themes }) {
  const known = new Set([...headlines.values()].map(({ headline }) => headline));
  return commitments.flatMap(
    ({ at, id, number, headline, themes: own, reports, previousReports }) => [
      ...(number ? [] : [`${at}: the commitment ${id} has no number. Add a row.`]),
      ...(headline && !known.has(headline)
        ? [`${at}: "${headline}" is no headline. Name one of headlines.csv.`]
        : []),
      ...own
        .filter((theme) => !themes.includes(theme))
        .map((theme) => `${at}: "${theme}" is no theme. Name one of themes.csv.`),
      ...((reports === undefined) === (previousReports === undefined)
        ? []
        : [`${at}: reports and previousReports of ${id} must stand together. Add the other.`]),
    ],
  );
}
