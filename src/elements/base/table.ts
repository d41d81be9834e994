import type { Facts, Row } from '../../facts/facts.js';
import { markerWords } from '../../facts/markers.js';
import type { Language } from '../../language/language.js';
import { Drawing } from './drawing.js';
import { html, nothing } from './template.js';
import type { Template } from './template.js';
import { foreign } from './text.js';

const renderRow = ({ id, label, language, cells }: Row, { columns }: Facts): Template => {
  const { lang, dir } = foreign(language);
  // Read as one text, the cells are words of their own: a space parts them.
  return html`<tr role="row">
    <th role="rowheader" scope="row" data-row=${id} lang=${lang} dir=${dir}>${label}</th>
    ${columns.map((column) => {
      const { text, language: own } = cells[column.id] ?? {};
      const { lang: ownLang, dir: ownDir } = foreign(own);
      return html` <td role="cell" data-label=${column.label} class=${column.unit ? '' : 'words'}>
        <span lang=${ownLang} dir=${ownDir}>${text}</span>
      </td>`;
    })}
  </tr>`;
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
          (column) => html`<th role="columnheader" scope="col">${column.label}</th>`,
        )}
      </tr>
    </thead>
    <tbody role="rowgroup">
      ${facts.rows.map((row) => renderRow(row, facts))}
    </tbody>
  </table>`;

/** Tables by the facts that they show. */
const tables = new WeakMap<Facts, Element>();

/** The facts as a table. Most readers never see it, and there can be hundreds of cells. */
export class Table {
  readonly #cells = new Drawing(tables);

  render(facts: Facts, language: Language, hidden: boolean): Template {
    const explained = markerWords(facts, language);
    return html`<div
      part="table"
      id="table"
      class="table ${facts.columns.length > 3 ? 'stacks' : ''} ${hidden ? 'hidden' : ''}"
    >
      ${this.#cells.of(facts, () => renderCells(facts))}
      ${explained ? html`<p class="markers">${explained}</p>` : nothing}
    </div>`;
  }
}
