import type { Cell, Column, Facts, Row } from '../../facts/facts.js';
import { markerWords } from '../../facts/markers.js';
import type { Language } from '../../language/language.js';
import { Drawing } from './drawing.js';
import { html, nothing } from './template.js';
import type { Template } from './template.js';
import { foreign } from './text.js';

/** Words of so many letters, or with so long a word, stand under their label when a row is a list. */
const long = /.{101}|\S{19}/;

const renderCell = ({ text = '', language }: Partial<Cell>, { label, unit }: Column): Template => {
  const { lang, dir } = foreign(language);
  const kind = unit ? '' : long.test(text) ? 'text long' : 'text';
  // Without the white space of lines, which would be half of the nodes of a table.
  // prettier-ignore
  return html`<td role="cell" data-label=${label} class=${kind}><span lang=${lang} dir=${dir}>${text}</span></td>`;
};

const renderRow = ({ id, label, language, cells }: Row, columns: Facts['columns']): Template => {
  const { lang, dir } = foreign(language);
  // Read as one text, the cells are words of their own: a space parts them.
  // prettier-ignore
  return html`<tr role="row"><th role="rowheader" scope="row" data-row=${id} lang=${lang} dir=${dir}>${label}</th>${
    columns.map((column) => html` ${renderCell(cells[column.id] ?? {}, column)}`)
  }</tr>`;
};

/** The roles are written out because the narrow layout changes `display`, and with it browsers drop them. */
const renderCells = (facts: Facts): Template =>
  html`<table role="table">
    <caption>
      ${facts.caption}
    </caption>
    <thead role="rowgroup">
      <tr role="row">
        <th role="columnheader" scope="col">${facts.rowHeader}</th>
        ${facts.columns.map(
          ({ label, unit }) =>
            html`<th role="columnheader" scope="col" class=${unit ? nothing : 'text'}>
              ${label}
            </th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${facts.rows.map((row) => renderRow(row, facts.columns))}
    </tbody>
  </table>`;

/** Tables by the facts that they show. */
const tables = new WeakMap<Facts, Element>();

/** The facts as a table. Most readers never see it, and there can be hundreds of cells. */
export class Table {
  readonly #cells = new Drawing(tables);

  render(facts: Facts, language: Language, hidden: boolean): Template {
    const explained = markerWords(facts, language);
    const { columns } = facts;
    // Words take the room of three figures.
    const room = columns.reduce((sum, { unit }) => sum + (unit ? 1 : 3), 0);
    // More than two figures are too wide for a narrow widget in some language.
    const layout = room > 7 ? 'stacks' : room > 2 ? 'stacks few' : '';
    return html`<div part="table" id="table" class="table ${hidden ? 'hidden' : layout}">
      ${this.#cells.of(facts, () => renderCells(facts))}
      ${explained ? html`<p class="markers">${explained}</p>` : nothing}
    </div>`;
  }
}
