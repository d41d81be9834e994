import { Refusal } from '../refusal.mjs';
import { readRow } from './row.mjs';
import { levels, officer, ranks, sexes } from './vocabulary.mjs';

/**
 * Counts police officers by headcount.
 * @param {ReturnType<import('./columns.mjs').findTable>} table
 * @param {ReturnType<import('../sources/names.mjs').readNames>} known
 * @returns {{ counts: object[], officerRows: number }} one row an organisation, year and level:
 *   { organisation, year, level, women, men, notStated, all }
 * @throws {Refusal} with every row that cannot be counted
 */
export function tally(table, known) {
  const problems = [];
  const seen = new Map();
  const cells = new Map();
  let officerRows = 0;
  for (const row of table.rows) {
    const read = readRow(row, table, known, (problem) => problems.push(problem));
    if (!read) continue;
    const key = [read.year, read.force, read.sex, read.rank, read.workerType].join('|');
    if (seen.has(key)) {
      problems.push(
        `Row ${row.number}: it repeats row ${seen.get(key)} (the same year, force, sex, rank and ` +
          'worker type). Remove one of the two.',
      );
      continue;
    }
    seen.set(key, row.number);
    if (read.workerType !== officer) continue;
    officerRows += 1;
    const place = `${read.force}|${read.year}`;
    if (!cells.has(place)) cells.set(place, []);
    cells.get(place).push(read);
  }
  if (!problems.length && !officerRows) {
    problems.push(
      `The table has no row with the worker type "${officer}", so there is no one to count.`,
    );
  }
  if (!problems.length) problems.push(...missingRows(cells, table.name));
  if (problems.length) throw new Refusal(problems);
  return { counts: [...cells.values()].flatMap(countLevels), officerRows };
}

// The published table has a row for women and one for men at every rank of every force, also
// where nobody is counted. A row that is not there is therefore no 0 but a sign of a cut table.
function missingRows(cells, sheet) {
  const ranksOfYear = new Map();
  for (const rows of cells.values()) {
    for (const { year, rank } of rows) {
      if (!ranksOfYear.has(year)) ranksOfYear.set(year, new Set());
      ranksOfYear.get(year).add(rank);
    }
  }
  const problems = [];
  for (const rows of cells.values()) {
    const [{ year, force }] = rows;
    for (const rank of ranksOfYear.get(year)) {
      for (const sex of ['Female', 'Male']) {
        if (rows.some((row) => row.rank === rank && row.sex === sex)) continue;
        problems.push(
          `${sheet ? `Sheet ${sheet}` : 'The table'}: ${force} has no row for ${sex}, ${rank} in ` +
            `${year}, while the table has that rank for the year. The file may be cut off: download ` +
            'it again, or add the row with 0 if there is nobody.',
        );
      }
    }
  }
  return problems;
}

function countLevels(rows) {
  const [{ force: organisation, year }] = rows;
  return levels
    .map((level, index) => ({
      level,
      counted: rows.filter(({ rank }) => index === 0 || ranks.get(rank) === level),
    }))
    .filter(({ counted }) => counted.length)
    .map(({ level, counted }) => {
      const row = { organisation, year, level, women: 0, men: 0, notStated: 0, all: 0 };
      for (const { sex, headcount } of counted) {
        row[sexes.get(sex)] += headcount;
        row.all += headcount;
      }
      return row;
    });
}
