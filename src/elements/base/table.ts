import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { guard } from 'lit/directives/guard.js';
import type { Facts } from '../../facts/facts.js';
import { markerWords } from '../../facts/markers.js';
import type { Language } from '../../language/language.js';
import { tableRows } from './tableRows.js';

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
      ${guard([facts], () => tableRows(facts))}
    </table>
    ${explained ? html`<p class="markers">${explained}</p>` : nothing}
  </div>`;
};
