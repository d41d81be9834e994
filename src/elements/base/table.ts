import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../facts/facts.js';
import { markerWords } from '../../facts/markers.js';
import type { Language } from '../../language/language.js';

/**
 * The facts as a table. The roles are written out because the narrow layout changes `display`,
 * and with it browsers drop the roles of a table.
 */
export const renderTable = (facts: Facts, language: Language, hidden: boolean): TemplateResult => {
  const explained = markerWords(facts, language);
  return html`<div
    part="table"
    id="table"
    class=${`table ${facts.columns.length > 3 ? 'stacks' : ''} ${hidden ? 'hidden' : ''}`}
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
          (row) =>
            html`<tr role="row">
              <th role="rowheader" scope="row">${row.label}</th>
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
    ${explained ? html`<p class="markers">${explained}</p>` : nothing}
  </div>`;
};
