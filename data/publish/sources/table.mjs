import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { fold, nearest } from '../nearest.mjs';
import { readUtf8 } from './text.mjs';

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
  const text = readUtf8(readFileSync(path), file, refuse);
  if (text === null) return [];
  if (!text.trim()) {
    refuse(`${file}: the file is empty. Put the last good copy back.`);
    return [];
  }
  const records = readRecords(text, file, refuse);
  const header = records.shift()?.record ?? [];
  if (!isHeader(header, file, columns, refuse)) return [];
  return records.flatMap(({ record, info }) => {
    const at = `${file}, row ${info.lines}`;
    const cells = record.map((cell) => cell.trim());
    const wrong = rowProblem(cells, header);
    if (wrong) refuse(`${at}: ${wrong}`);
    return wrong ? [] : [{ ...Object.fromEntries(header.map((name, i) => [name, cells[i]])), at }];
  });
}

function readRecords(text, file, refuse) {
  try {
    return parse(text, {
      bom: true,
      info: true,
      skip_empty_lines: true,
      relax_column_count: true,
    });
  } catch (error) {
    // The parser only knows the end of the file; a row with an odd number of quotes is where it was.
    const odd = text.split('\n').findIndex((line) => line.split('"').length % 2 === 0);
    const row = odd < 0 ? error.lines : odd + 1;
    refuse(
      `${file}, row ${row}: a quote is open. Put a " before and after the whole value, or none.`,
    );
    return [{ record: [] }];
  }
}

/** Tells every column that is missing or too many; a wrong name and the right one in one sentence. */
function isHeader(header, file, columns, refuse) {
  if (!header.length) return false;
  const at = `${file}, row 1`;
  const [only] = header;
  const separator = header.length === 1 && columns.length > 1 && /[;\t|]/.exec(only)?.[0];
  if (separator) {
    const name = separator === '\t' ? 'a tab' : `"${separator}"`;
    refuse(`${at}: the cells are separated by ${name}. Save the table with commas between them.`);
    return false;
  }
  const missing = columns.filter((column) => !header.includes(column));
  const unknown = header.filter((column) => !columns.includes(column));
  for (const column of missing) {
    const like =
      unknown.find((name) => fold(name) === fold(column)) ?? nearest(column, unknown) ?? '';
    if (like) unknown.splice(unknown.indexOf(like), 1);
    refuse(
      `${at}: the column "${column}" is missing. ` +
        (like ? `Write ${column} in place of "${like}".` : 'Add it.'),
    );
  }
  for (const column of unknown) {
    refuse(`${at}: nothing reads the column "${column}". Remove it or correct its name.`);
  }
  const twice = header.find((column, index) => header.indexOf(column) < index);
  if (twice !== undefined) refuse(`${at}: the column "${twice}" stands there twice. Remove one.`);
  return !missing.length && !unknown.length && twice === undefined;
}

// A spreadsheet turns "1-2" or "Mar 24" into a date and shows a broken formula as #REF!: both are
// saved as text, and what was typed is lost.
const months = 'Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec';
const spreadsheetDate = new RegExp(
  `^(?:\\d{1,2}-(?:${months})(?:-\\d+)?|(?:${months})-\\d+)$`,
  'i',
);
const spreadsheetError = /^#(?:REF!|N\/A|NAME\?|VALUE!|DIV\/0!|NUM!|NULL!|#+)$/;

function rowProblem(cells, header) {
  if (cells.length !== header.length) {
    return (
      'the row does not have as many cells as the first row ' +
      `(${cells.length}, not ${header.length}). Put a " before and after a value with a comma in it, ` +
      'and complete a row that is cut off.'
    );
  }
  if (!cells.some(Boolean)) return 'the row is blank. Remove it.';
  const at = cells.findIndex((cell) => spreadsheetDate.test(cell));
  if (at >= 0) {
    return (
      `${header[at]} "${cells[at]}" is a date that a spreadsheet made of what was typed. ` +
      'Set the cell to Text and type it again.'
    );
  }
  const broken = cells.findIndex((cell) => spreadsheetError.test(cell));
  if (broken < 0) return '';
  return `${header[broken]} "${cells[broken]}" is a failed formula. Type the value itself.`;
}

/**
 * Text of a table.
 * @param {string[]} columns
 * @param {object[]} rows
 */
export const writeTable = (columns, rows) => stringify(rows, { header: true, columns });
