import type { Column, Facts, Row } from '../facts/facts.js';
import { escaped } from './escaped.js';
import { isLink } from './isLink.js';

/** Text as a link where it has a web address, else as text. */
export const link = (address: string | undefined, text: string): string =>
  isLink(address) ? `<a href="${escaped(address)}">${escaped(text)}</a>` : escaped(text);

/** The source line, each source in it a link. */
export const sourceOf = ({ source }: Facts): string =>
  source.parts.map(({ text, url }) => link(url, text)).join('');

/** Language and direction, for the outermost element. */
export const spoken = ({ language, direction }: Facts): string =>
  ` lang="${escaped(language)}" dir="${direction}"`;

/** The language of a text that is in another one than the facts. */
export const foreign = (language: string | undefined): string =>
  language ? ` lang="${escaped(language)}" dir="ltr"` : '';

/** The sentence as markup, with its language where it is another one. */
export const sentenceOf = ({ sentence, textLanguage }: Facts): string =>
  textLanguage ? `<span${foreign(textLanguage)}>${escaped(sentence)}</span>` : escaped(sentence);

/** Lines under the table: what its markers mean, where it has any, and the notes. */
export const linesOf = ({ legend, notes }: Facts): string[] =>
  [legend ?? '', ...notes].filter(Boolean).map(escaped);

/** What a cell says, as markup. */
export const cellText = (row: Row, column: Column): string =>
  escaped(row.cells[column.id]?.text ?? '');

export interface TableMarkup {
  /** Attributes of the table, with a space before them. */
  readonly table?: string;
  /** Attributes of all cells of a column, with a space before them. */
  readonly cell?: (column: Column) => string;
  /** Attributes of the cells with the names of the rows, with a space before them. */
  readonly name?: string;
  /** What stands around the markup of a cell or of the caption. */
  readonly words?: (markup: string) => string;
}

/**
 * The captioned table of the facts, or nothing when there are no rows. Blanks stand between the
 * cells: where a host drops the tags and keeps the text, two figures never become one.
 */
export const tableOf = (
  facts: Facts,
  { table = '', cell = () => '', name = '', words = (markup) => markup }: TableMarkup = {},
): string => {
  if (!facts.rows.length) return '';
  const heads = facts.columns.map(
    (column) => `<th scope="col"${cell(column)}>${words(escaped(column.label))}</th>`,
  );
  const rows = facts.rows.map((row) =>
    [
      `<tr><th scope="row"${name}>${words(escaped(row.label))}</th>`,
      ...facts.columns.map(
        (column) =>
          `<td${cell(column)}${foreign(row.cells[column.id]?.language)}>${words(cellText(row, column))}</td>`,
      ),
    ].join(' '),
  );
  return [
    `<table${table}><caption>${words(escaped(facts.caption))}</caption>`,
    `<thead><tr><th scope="col"${name}>${words(escaped(facts.rowHeader))}</th> ${heads.join(' ')}</tr></thead>`,
    `<tbody>${rows.join('</tr>\n')}</tr></tbody></table>`,
  ].join('\n');
};
