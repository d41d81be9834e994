import { parse } from 'csv-parse/sync';
import { Refusal } from '../refusal.mjs';
import { readUtf8 } from '../sources/text.mjs';

/**
 * The rows of a comma-separated table, without its blank lines, as one sheet.
 * @param {Uint8Array} bytes
 * @returns {{ name: string, rows: { number: number, cells: string[] }[] }[]}
 */
export function readCsv(bytes) {
  const text = readUtf8(bytes, '', () => {
    throw new Refusal([
      'The file is no text in UTF-8, so it is no comma-separated table. ' +
        'Save the table again as CSV (UTF-8) or as .ods and import that.',
    ]);
  });
  try {
    const records = parse(text, {
      bom: true,
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      trim: true,
    });
    const rows = records
      .map(({ record, info }) => ({ number: info.lines, cells: record }))
      .filter(({ cells }) => cells.some(Boolean));
    return [{ name: '', rows }];
  } catch (error) {
    throw new Refusal([
      `Row ${error.lines ?? '?'}: the line cannot be read as comma-separated values ` +
        `(${error.code}). The file may be cut off: download it again, or mend the quotes there.`,
    ]);
  }
}
