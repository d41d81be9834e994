import { fold, nearest } from '../nearest.mjs';
import { Refusal } from '../refusal.mjs';
import { columns } from './vocabulary.mjs';

const searched = 50;

/**
 * Finds the sheet of the data, its header row and its columns, whichever edition named them.
 * @param {{ name: string, rows: { number: number, cells: string[] }[] }[]} sheets
 * @returns {{ name: string, places: Record<string, { at: number, title: string }>, width: number,
 *   rows: { number: number, cells: string[] }[] }} rows are those under the header
 */
export function findTable(sheets) {
  const named = sheets.find((sheet) => fold(sheet.name) === 'data');
  const candidates = (named ? [named] : sheets).map((sheet) => ({ sheet, ...findHeader(sheet) }));
  const best = candidates.sort((one, other) => other.found - one.found)[0];
  if (!best?.sheet.rows.length) throw new Refusal([empty(best?.sheet.name)]);
  const { sheet, header, places } = best;
  refuseMissing(places, header.cells, header.number);
  const rows = sheet.rows.filter((row) => row.number > header.number);
  if (!rows.length) throw new Refusal([empty(sheet.name)]);
  return { name: sheet.name, places, width: header.cells.length, rows };
}

const empty = (name) =>
  `The ${name ? `sheet ${name}` : 'table'} is empty: it has no rows under its column names. ` +
  'Import the Home Office workforce open data table as published.';

function findHeader({ rows }) {
  const tried = rows.slice(0, searched).map((header) => {
    const places = place(header.cells);
    return { header, places, found: columns.filter(({ id }) => places[id]).length };
  });
  return tried.sort((one, other) => other.found - one.found)[0] ?? { found: -1 };
}

function place(cells) {
  const folded = cells.map(fold);
  const places = {};
  for (const { id, names } of columns) {
    const at = folded.findIndex((cell) => names.some((name) => fold(name) === cell));
    if (at >= 0) places[id] = { at, title: cells[at] };
  }
  return places;
}

function refuseMissing(places, cells, row) {
  const missing = columns.filter(({ id, needed }) => needed && !places[id]);
  if (!missing.length) return;
  const taken = new Set(Object.values(places).map(({ at }) => at));
  const spare = cells.filter((cell, at) => cell && !taken.has(at));
  throw new Refusal(
    missing.map(({ names }) => {
      const like = nearest(names[0], spare);
      return (
        `Row ${row}: the column "${names.join('" or "')}" is missing. ` +
        (like ? `The nearest found is "${like}". ` : '') +
        'Give the column this name in the table, or download the table again.'
      );
    }),
  );
}
