import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';

/**
 * Reads a table of data/sources.
 * @param {string} folder
 * @param {string} file
 * @param {string[]} columns the columns it must have, no more and no fewer
 * @param {(problem: string) => void} refuse
 * @returns {(Record<string, string> & { at: string })[]} rows; at is file and row, for messages
 */
export function readTable(folder, file, columns, refuse) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    refuse(`${file}: the file is missing. Put it back into data/sources.`);
    return [];
  }
  let records;
  try {
    records = parse(readFileSync(path), { bom: true, info: true, skip_empty_lines: true });
  } catch (error) {
    const row = error.lines ? `, row ${error.lines}` : '';
    refuse(
      `${file}${row}: the row does not have as many cells as the first row, or a quote is open.`,
    );
    return [];
  }
  const header = records.shift()?.record ?? [];
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  for (const column of missing) refuse(`${file}, row 1: the column "${column}" is missing.`);
  for (const column of unknown) {
    refuse(`${file}, row 1: nothing reads the column "${column}". Remove it or correct its name.`);
  }
  if (missing.length || unknown.length) return [];
  return records.map(({ record, info }) => ({
    ...Object.fromEntries(header.map((column, index) => [column, record[index].trim()])),
    at: `${file}, row ${info.lines}`,
  }));
}

/**
 * Text of a table.
 * @param {string[]} columns
 * @param {object[]} rows
 */
export const writeTable = (columns, rows) => stringify(rows, { header: true, columns });
