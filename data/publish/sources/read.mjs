import { readdirSync } from 'node:fs';
import { fold } from '../nearest.mjs';
import { readDifferences } from './differences.mjs';
import { readFigures } from './figures.mjs';
import { readGoodPractice, readGoodPracticeTexts } from './goodPractice.mjs';
import { readCommitments, readEdition, readSourceList, readThemes } from './lists.mjs';
import { readNames } from './names.mjs';
import { readOrganisations, unknownOrganisation } from './organisations.mjs';
import { readRevisions } from './revisions.mjs';
import { readWorkforce, workforceKey } from './workforce.mjs';

/** Id of the source of the imported headcounts. */
export const workforceSource = 'home-office-workforce';

/**
 * Everything in data/sources, read and resolved.
 * @param {string} folder
 * @returns {{ data: object, problems: string[] }} data lacks what a problem tells of; each problem
 *   begins with the name of its file
 */
export function readSources(folder) {
  const problems = [];
  const refuse = (problem) => problems.push(problem);
  const workforce = readWorkforce(folder, refuse);
  const years = [...new Set(workforce.map(({ year }) => year))].sort();
  const sources = readSourceList(folder, years.at(-1), refuse);
  const { organisations, citations } = readOrganisations(folder, refuse);
  readNames(folder, refuse);
  const known = new Set(organisations.map(({ id }) => id));
  const counts = new Map();
  for (const row of workforce) {
    if (!known.has(row.organisation)) refuse(unknownOrganisation(row.at, row.organisation, known));
    const earlier = counts.get(workforceKey(row));
    if (earlier) refuse(`${row.at}: it repeats ${earlier.at}. Import the table again.`);
    counts.set(workforceKey(row), row);
  }
  const data = {
    ...readEdition(folder, refuse),
    sources,
    organisations,
    citations,
    workforce,
    countYears: years,
    /** Headcounts of an organisation, year and level, or undefined. */
    countsOf: (organisation, year, level) =>
      counts.get(workforceKey({ organisation, year, level })),
    ...readFigures(folder, { known, sources, refuse }),
    revisions: readRevisions(folder, { known, refuse }),
    themes: readThemes(folder, refuse),
    commitments: readCommitments(folder, refuse),
    entries: readGoodPractice(folder, refuse),
    /** Texts of the entries by language. */
    entryTexts: readGoodPracticeTexts(folder, refuse),
    acknowledged: readDifferences(folder, refuse),
  };
  refuseMisnamed(folder, refuse);
  return { data, problems };
}

const tables =
  'aliases averages change commitments differences editions force-shares headlines organisation-names organisations police-staff revisions sources themes workforce'.split(
    ' ',
  );
const isRead = new RegExp(
  `^(?:${tables.join('|')})\\.csv$|^(?:change|force-shares|police-staff)-\\d{4}\\.csv$|^SOURCES\\.md$`,
);

// A copy such as "change-2024 (1).csv" or a table of a misspelt year would be left out unseen.
function refuseMisnamed(folder, refuse) {
  for (const name of readdirSync(folder).sort()) {
    const meant = tables.some((table) => fold(name).startsWith(fold(table)));
    if (!meant || isRead.test(name)) continue;
    refuse(`${name}: nothing reads a file of this name. Correct the name, or take the file away.`);
  }
}
