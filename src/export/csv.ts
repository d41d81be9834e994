import type { Facts } from '../facts/facts.js';
import { addressesOf } from './addresses.js';

/**
 * A text that a spreadsheet would run as a formula gets an apostrophe before it, also after white
 * space. Numbers, also negative ones, are written as numbers and need none.
 */
const guarded = (text: string): string =>
  /^(?:\s*[=+\-@\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/.test(text) ? `'${text}` : text;

/** One field: quoted where RFC 4180 asks for it. */
const field = (value: string | number | null): string => {
  const text = typeof value === 'number' ? String(value) : guarded(value ?? '');
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
};

/** One line without its end. A value that is not known is for the caller to mark. */
export const csvLine = (values: readonly (string | number | null)[]): string =>
  values.map(field).join(',');

/**
 * The facts as CSV (RFC 4180, with a byte-order mark so that spreadsheets read UTF-8). Before the
 * header stand title, sentence, source and the address of each source; a value that is not known is
 * written as its marker, e.g. `[x]`. Every column of figures is followed by a column that names the basis of each.
 */
export const toCsv = (facts: Facts): string => {
  const rows = [
    [facts.title],
    [facts.sentence],
    [facts.source.text],
    addressesOf(facts.source),
    ...(facts.edition ? [[facts.edition]] : []),
    [],
    [
      facts.rowHeader,
      ...facts.columns.flatMap(({ label, unit }) => {
        const name = unit ? `${label} (${unit})` : label;
        return unit ? [name, `${name}: basis`] : [name];
      }),
    ],
    ...facts.rows.map((row) => [
      row.label,
      ...facts.columns.flatMap(({ id, unit }) => {
        const cell = row.cells[id];
        if (!cell) return unit ? ['', ''] : [''];
        const markers = cell.markers.map((marker) => `[${marker}]`).join(' ');
        const value = unit ? (cell.value ?? markers) : cell.text;
        return unit ? [value, cell.basis ?? ''] : [value];
      }),
    ]),
  ];
  return `\uFEFF${rows.map(csvLine).join('\r\n')}\r\n`;
};
