import { groups, sum } from '../documents/national.mjs';
import { withFigures } from '../documents/organisations.mjs';
import { levels } from '../importing/vocabulary.mjs';
import { differencesFile, unexplained } from '../sources/differences.mjs';
import { recoveredCounts, wholePerCent } from '../sources/values.mjs';

/**
 * Where a report and the Home Office table say different things. Each may be right in its own way:
 * the table is revised, a force gave other figures to the report. Only a person can tell.
 * @param {object} data
 * @returns {{ year: number, kind: string, text: string, at: string }[]} at is where the report's
 *   figure stands
 */
export const differencesOf = (data) => [...changes(data), ...shares(data)];

function changes(data) {
  const found = [];
  for (const [year, facts] of data.changes) {
    for (const { id, label } of withFigures(data)) {
      for (const level of levels) {
        const fact = facts.get(`${id} ${level}`);
        const before = data.countsOf(id, year - 1, level)?.women;
        const now = data.countsOf(id, year, level)?.women;
        if (!fact || !before || now === undefined) continue;
        const candidates = recoveredCounts(before, fact.hundredths);
        if (candidates.includes(now)) continue;
        const text =
          `${label}, ${level}, ${year}: the report prints ${fact.value} %, which ` +
          `${candidates.length ? `means ${candidates.join(' or ')} women` : 'no number of women gives'}; ` +
          `the Home Office table counts ${now} after ${before}.`;
        found.push({ year, kind: 'change', text, at: fact.at });
      }
    }
  }
  return found;
}

function shares(data) {
  const { forces } = groups(data).at(-1);
  return [...data.headlines.values()].flatMap(({ at, level, year: text, value }) => {
    const year = Number(text);
    const women = sum(data, forces, year, level, 'women');
    const all = sum(data, forces, year, level, 'all');
    if (women === null || !all || wholePerCent(women, all) === value) return [];
    const difference =
      `${at}: the report prints ${value} % for ${level} in ${year}; the Home Office table gives ` +
      `${wholePerCent(women, all)} % (${women} of ${all} officers).`;
    return [{ year, kind: 'share', text: difference, at }];
  });
}

/** How many differences there are of each year and kind: { year, kind, differences }. */
export function countDifferences(found) {
  const counts = new Map();
  for (const { year, kind } of found) {
    const key = `${year} ${kind}`;
    counts.set(key, { year, kind, differences: (counts.get(key)?.differences ?? 0) + 1 });
  }
  return [...counts.values()].sort((one, other) => one.year - other.year);
}

/**
 * Nobody shall publish a difference unseen: each year and kind needs a row in differences.csv with
 * the number of differences that somebody was told of.
 * @param {object} data
 * @returns {{ problems: string[], notes: string[] }} notes are the differences that have one
 */
export function checkDifferences(data) {
  const found = differencesOf(data);
  const counted = countDifferences(found);
  const rowOf = ({ year, kind }) =>
    data.acknowledged.find((row) => row.year === year && row.kind === kind);
  const problems = [];
  const notes = [];
  for (const group of counted) {
    const { year, kind, differences } = group;
    const row = rowOf(group);
    const texts = found.filter((one) => one.year === year && one.kind === kind);
    if (row?.differences === differences) {
      notes.push(...texts.map(({ text }) => text));
      if (row.reason === unexplained) {
        notes.push(`${row.at}: write in place of "${unexplained}" why ${year} differs.`);
      }
      continue;
    }
    problems.push(
      ...texts.map(({ text, at }) => {
        const place = text.startsWith(at) ? '' : `${at}: `;
        return `${place}${text} Compare the value with the report.`;
      }),
      `${differencesFile}: ${year} has ${differences} such differences (${kind})` +
        `${row ? `, and not ${row.differences} as ${row.at} says` : ''}. If both sides are right, ` +
        `${row ? 'correct that row' : 'add the row'}: ${year},${kind},${differences},<today>,<why>.`,
    );
  }
  for (const row of data.acknowledged) {
    if (counted.some(({ year, kind }) => row.year === year && row.kind === kind)) continue;
    problems.push(`${row.at}: ${row.year} has no such difference (any more). Remove the row.`);
  }
  return { problems, notes };
}
