import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../facts/facts.js';
import { markerWords } from '../../facts/markers.js';
import type { RovingController } from './roving.js';
import type { Language } from '../../language/language.js';

/**
 * The facts as a table. The roles are written out because the narrow layout changes `display`,
 * and with it browsers drop the roles of a table.
 *
 * @param hidden it is heard only, while the chart is seen
 * @param rows moves the focus between its rows; null until its code is there
 */
export const renderTable = (
  facts: Facts,
  language: Language,
  hidden: boolean,
  rows: RovingController | null,
): TemplateResult => {
  rows?.keepWithin(facts.rows.length);
  const explained = markerWords(facts, language);
  return html`<div
    part="table"
    id="table"
    class=${`table ${facts.columns.length > 3 ? 'stacks' : ''} ${hidden ? 'hidden' : ''}`}
    @keydown=${(event: KeyboardEvent) => rows?.onKeydown(event, language.direction === 'rtl')}
  >
    <table role="table">
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
        ${facts.rows.map(
          (row, index) =>
            html`<tr role="row">
              <th
                role="rowheader"
                scope="row"
                data-row=${hidden ? nothing : row.id}
                tabindex=${hidden || !rows ? nothing : index === rows.current ? 0 : -1}
              >
                ${row.label}
              </th>
              ${facts.columns.map((column) => {
                const cell = row.cells[column.id];
                return html`<td
                  role="cell"
                  class=${column.unit ? '' : 'words'}
                  data-label=${column.label}
                >
                  <span>${cell?.text ?? ''}</span>
                </td>`;
              })}
            </tr>`,
        )}
      </tbody>
    </table>
    ${explained ? html`<p class="markers">${explained}.</p>` : nothing}
  </div>`;
};
