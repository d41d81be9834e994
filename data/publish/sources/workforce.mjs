import { levels } from '../importing/vocabulary.mjs';
import { oneOf } from './cells.mjs';
import { readTable } from './table.mjs';
import { wholeProblem, yearProblem } from './values.mjs';

/** Name of the table that the import writes. */
export const workforceFile = 'workforce.csv';

/** The headcounts of a row. */
export const measures = ['women', 'men', 'notStated', 'all'];

/** The columns of the table. */
export const workforceColumns = ['organisation', 'year', 'level', ...measures];

/**
 * Reads the headcounts that the last import wrote.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {object[]} rows { organisation, year, level, women, men, notStated, all, at }
 */
export function readWorkforce(folder, refuse) {
  return readTable(folder, workforceFile, workforceColumns, refuse).filter((row) => {
    const bad = ['year', ...measures].filter((column) => !/^\d+$/.test(row[column]));
    for (const column of bad) refuse(`${row.at}: ${column} ${wholeProblem(row[column])}`);
    const wrong = oneOf('level', row.level, levels);
    if (wrong) refuse(`${row.at}: ${wrong}`);
    const outside = !bad.includes('year') && yearProblem(row.year);
    if (outside) refuse(`${row.at}: ${outside}`);
    for (const column of ['year', ...measures]) row[column] = Number(row[column]);
    return !bad.length && !wrong && !outside;
  });
}

/** What a row is about, as one text. */
export const workforceKey = ({ organisation, year, level }) => `${organisation} ${year} ${level}`;

/** Order of the rows in the file. */
export const inOrder = (one, other) =>
  (one.organisation < other.organisation ? -1 : Number(one.organisation > other.organisation)) ||
  one.year - other.year ||
  levels.indexOf(one.level) - levels.indexOf(other.level);
