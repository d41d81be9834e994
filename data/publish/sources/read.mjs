import { Refusal } from '../refusal.mjs';
import { readFigures } from './figures.mjs';
import { readGoodPractice, readGoodPracticeTexts } from './goodPractice.mjs';
import { readCommitments, readEdition, readSourceList, readThemes } from './lists.mjs';
import { readNames } from './names.mjs';
import { readOrganisations, unknownOrganisation } from './organisations.mjs';
import { readWorkforce, workforceKey } from './workforce.mjs';

/** Id of the source of the imported headcounts. */
export const workforceSource = 'home-office-workforce';

/**
 * Everything in data/sources, read and resolved.
 * @param {string} folder
 * @throws {Refusal} when a file cannot be read as what it should be
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
    if (!known.has(row.organisation)) refuse(unknownOrganisation(row.at, row.organisation));
    if (counts.has(workforceKey(row))) refuse(`${row.at}: it repeats an earlier row.`);
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
    ...readFigures(folder, { organisations, sources, refuse }),
    themes: readThemes(folder, refuse),
    commitments: readCommitments(folder, refuse),
    entries: readGoodPractice(folder, refuse),
    /** Texts of the entries by language. */
    entryTexts: readGoodPracticeTexts(folder, refuse),
  };
  if (problems.length) throw new Refusal(problems);
  return data;
}
