import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import { Refusal } from '../refusal.mjs';

const content = 'content.xml';
const chunk = 1 << 20;
const widest = 100;

/**
 * The sheets of an OpenDocument spreadsheet, without their blank rows.
 * @param {Uint8Array} bytes
 * @param {(text: string) => void} say takes a line of progress
 * @returns {{ name: string, rows: { number: number, cells: string[] }[] }[]} numbers count from 1
 */
export function readOds(bytes, say) {
  const reader = new SheetReader(say);
  const parser = new SaxesParser();
  parser.on('opentag', (tag) => reader.open(tag.name, tag.attributes));
  parser.on('closetag', (tag) => reader.close(tag.name));
  parser.on('text', (text) => reader.text(text));
  parser.on('error', (error) => {
    throw new Refusal([damaged(error.message)]);
  });
  const xml = unzip(bytes);
  const decoder = new TextDecoder();
  for (let at = 0; at < xml.length; at += chunk) {
    parser.write(decoder.decode(xml.subarray(at, at + chunk), { stream: true }));
  }
  parser.close();
  return reader.sheets;
}

function unzip(bytes) {
  let files;
  try {
    files = unzipSync(bytes, { filter: (file) => file.name === content });
  } catch (error) {
    throw new Refusal([damaged(error.message)]);
  }
  if (!files[content]) throw new Refusal([damaged('it holds no table')]);
  return files[content];
}

const damaged = (why) =>
  `The file is no whole OpenDocument spreadsheet: it is damaged or cut off (${why}). ` +
  'Download it again and import that.';

// A spreadsheet writes equal neighbours once with a count, also the million blank rows at its
// end. Blank cells and rows are therefore counted and only written out when something follows.
class SheetReader {
  sheets = [];
  #say;
  #row = 0;
  #cells = [];
  #blanks = 0;
  #cell = null;
  #rowCopies = 1;
  #ignored = 0;

  constructor(say) {
    this.#say = say;
  }

  open(name, attributes) {
    if (name === 'office:annotation') this.#ignored += 1;
    else if (name === 'table:table') {
      this.sheets.push({ name: attributes['table:name'] ?? '', rows: [] });
      this.#row = 0;
    } else if (name === 'table:table-row') {
      this.#cells = [];
      this.#blanks = 0;
      this.#rowCopies = Number(attributes['table:number-rows-repeated'] ?? 1);
    } else if (name === 'table:table-cell' || name === 'table:covered-table-cell') {
      const value = attributes['office:value'] ?? attributes['office:string-value'];
      const repeated = Number(attributes['table:number-columns-repeated'] ?? 1);
      this.#cell = { value, text: '', repeated };
    } else if (this.#cell && name === 'text:p' && this.#cell.text) this.text(' ');
    else if (name === 'text:s') this.text(' ');
  }

  text(text) {
    if (this.#cell && !this.#ignored) this.#cell.text += text;
  }

  close(name) {
    if (name === 'office:annotation') this.#ignored -= 1;
    else if (name === 'table:table-cell' || name === 'table:covered-table-cell') this.#endCell();
    else if (name === 'table:table-row') this.#endRow();
  }

  #endCell() {
    const { value, text, repeated } = this.#cell;
    this.#cell = null;
    const shown = (value ?? text).trim();
    if (!shown) {
      this.#blanks += repeated;
      return;
    }
    const blanks = Math.min(this.#blanks, widest - this.#cells.length);
    for (let count = 0; count < blanks; count += 1) this.#cells.push('');
    this.#blanks = 0;
    const copies = Math.min(repeated, widest - this.#cells.length);
    for (let count = 0; count < copies; count += 1) this.#cells.push(shown);
  }

  #endRow() {
    const first = this.#row + 1;
    this.#row += this.#rowCopies;
    if (!this.#cells.length) return;
    const { rows } = this.sheets.at(-1);
    for (let number = first; number <= this.#row; number += 1) {
      rows.push({ number, cells: this.#cells });
      if (rows.length % 10000 === 0) this.#say(`Read ${rows.length} rows so far.`);
    }
  }
}
