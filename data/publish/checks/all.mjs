import { arithmeticChecks } from './arithmetic.mjs';
import { checkDifferences } from './differences.mjs';
import { checkCoverage, checkEntries, checkNews } from './goodPractice.mjs';
import { checkGoodPracticeTexts } from './goodPracticeTexts.mjs';
import { referenceChecks } from './references.mjs';
import { forgottenTables } from './report.mjs';

const checks = [
  ...arithmeticChecks,
  ...referenceChecks,
  { needs: ['organisations', 'themes'], check: checkEntries },
  { needs: ['sources', 'editions'], check: checkNews },
  { needs: ['organisations', 'good-practice'], check: checkCoverage },
];
const reportNeeds = ['editions', 'headlines', 'averages', 'commitments'];
const differenceNeeds = ['change', 'headlines', 'workforce', 'organisations', 'differences'];

/**
 * All checks of the sources. A check that needs a table with a problem in it waits until that is
 * mended: it would only tell what follows from the first.
 * @param {object} data as it was read
 * @param {string[]} unread what could not be read, each beginning with the name of its file
 * @returns {{ problems: string[], notes: string[] }} notes stop nothing, but somebody should know
 */
export function checkAll(data, unread) {
  const isWhole = (needs) =>
    !unread.some((problem) => needs.some((name) => problem.startsWith(name)));
  const problems = checks.filter(({ needs }) => isWhole(needs)).flatMap(({ check }) => check(data));
  // A mistake in an English entry would be told again for each language.
  if (!problems.length && isWhole(['good-practice']))
    problems.push(...checkGoodPracticeTexts(data));
  const forgotten = isWhole(reportNeeds) ? forgottenTables(data) : [];
  if (!isWhole(differenceNeeds)) return { problems: [...unread, ...problems], notes: forgotten };
  const { problems: differing, notes } = checkDifferences(data);
  return { problems: [...unread, ...problems, ...differing], notes: [...notes, ...forgotten] };
}
