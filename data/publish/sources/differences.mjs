import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { checkCells, oneOf } from './cells.mjs';
import { readTable } from './table.mjs';
import { wholeProblem, yearProblem } from './values.mjs';

/** Name of the table of differences that somebody was told of. It need not be there. */
export const differencesFile = 'differences.csv';

export const differenceColumns = ['year', 'kind', 'differences', 'told', 'reason'];

/** change: a force's printed change against the counts; share: a national share against them. */
export const differenceKinds = ['change', 'share'];

/** The reason that stands there until somebody has found it. */
export const unexplained = 'not yet explained';

/**
 * The differences between a report and the Home Office table that somebody was told of.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {object[]} { year, kind, differences, told, reason, at }; differences is their number
 */
export function readDifferences(folder, refuse) {
  if (!existsSync(join(folder, differencesFile))) return [];
  return readTable(folder, differencesFile, differenceColumns, refuse).map((row) => {
    const problems = [
      yearProblem(row.year),
      oneOf('kind', row.kind, differenceKinds),
      /^\d+$/.test(row.differences) ? '' : `differences ${wholeProblem(row.differences)}`,
    ];
    for (const problem of problems.filter(Boolean)) refuse(`${row.at}: ${problem}`);
    checkCells(row, { told: 'calendarDate', reason: 'organisationName' }, refuse);
    return { ...row, year: Number(row.year), differences: Number(row.differences) };
  });
}
