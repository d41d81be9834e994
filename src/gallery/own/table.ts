import { parse } from 'csv-parse/browser/esm/sync';
import { folded } from '../../language/folded.js';
import { english } from '../../language/language.js';
import type { Problem } from './problem.js';

/** A row of the table: where it stands, its name, and its numbers of people. */
export interface Counted {
  /** Row of the table, the header being 1. */
  readonly row: number;
  readonly name: string;
  readonly women: number;
  readonly men: number;
}

/** More rows than any force has grades: a whole table of people was pasted. */
const longest = 60;

/** Cells copied from a spreadsheet have tabs between them; other countries save semicolons. */
const separatorOf = (text: string): string => {
  const [header = ''] = text.split(/\r?\n/, 1);
  return ['\t', ';'].find((one) => header.includes(one)) ?? ',';
};

interface Line {
  readonly record: string[];
  readonly info: { readonly lines: number };
}

const linesOf = (text: string, problems: Problem[]): Line[] => {
  try {
    return (
      parse(text, {
        bom: true,
        delimiter: separatorOf(text),
        info: true,
        relax_column_count: true,
        skip_empty_lines: true,
        trim: true,
      }) as unknown as Line[]
    ).filter(({ record }) => record.some(Boolean));
  } catch {
    // The parser only knows the end of the table; a row with an odd number of quotes is where it was.
    const odd = text.split('\n').findIndex((line) => line.split('"').length % 2 === 0);
    problems.push(['own.quote', { row: String(odd + 1) }]);
    return [];
  }
};

/** As somebody may type a number of people, with what a spreadsheet puts around it. */
const plainNumber = (text: string): string =>
  text.replace(/[\s\u00A0'’]|,(?=\d{3}(?:\D|$))|\.0+$/g, '');

const countOf = (text: string, row: string, column: string, problems: Problem[]): number => {
  const value = text.trim();
  const digits = plainNumber(value);
  if (/^\d{1,6}$/.test(digits)) return Number(digits);
  if (!value) problems.push(['own.missing', { row, column }]);
  else problems.push([value.includes('%') ? 'own.percent' : 'own.number', { row, column, value }]);
  return NaN;
};

/** Places of the columns, or null when one is missing. */
const placesOf = (
  header: readonly string[],
  columns: readonly string[],
  problems: Problem[],
): number[] | null => {
  const names = header.map(folded);
  const places = columns.map((column) => names.indexOf(column));
  columns.forEach((column, index) => {
    if (places[index]! < 0)
      problems.push(['own.column', { column, found: english.join([...header]) }]);
  });
  return places.includes(-1) ? null : places;
};

/**
 * Reads a table of women and men, as it was chosen, dropped or pasted.
 *
 * @param text comma-, semicolon- or tab-separated, with a header
 * @param first name of the column with the names
 * @param problems gets what is wrong, everything at once
 */
export const readCounts = (text: string, first: string, problems: Problem[]): Counted[] => {
  const [header, ...lines] = linesOf(text, problems);
  if (!header) {
    if (!problems.length) problems.push(['own.empty', {}]);
    return [];
  }
  const places = placesOf(header.record, [first, 'women', 'men'], problems);
  if (!places) return [];
  if (!lines.length) problems.push(['own.empty', {}]);
  if (lines.length > longest) {
    problems.push(['own.long', { count: String(longest) }]);
    return [];
  }
  return lines.flatMap(({ record, info }) => {
    const row = String(info.lines);
    if (record.length !== header.record.length) {
      const expected = String(header.record.length);
      problems.push(['own.cells', { row, count: String(record.length), expected }]);
      return [];
    }
    const [name, women, men] = places.map((at) => record[at]!) as [string, string, string];
    return [
      {
        row: info.lines,
        name,
        women: countOf(women, row, 'women', problems),
        men: countOf(men, row, 'men', problems),
      },
    ];
  });
};
