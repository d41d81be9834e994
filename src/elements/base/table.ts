import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../facts/facts.js';
import { common } from '../../language/english/common.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';

/** What the markers used in a table mean, in words. */
const markerWords = (facts: Facts, language: Language): string => {
  const used = new Set(
    facts.rows.flatMap((row) => facts.columns.flatMap(({ id }) => row.cells[id]?.markers ?? [])),
  );
  const say = speaker(language, common);
  return [...used]
    .map((marker) => `common.marker.${marker}`)
    .filter((key): key is 'common.marker.x' => key in common)
    .map((key) => say(key))
    .join('. ');
};

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
    ${explained ? html`<p class="markers">${explained}.</p>` : nothing}
  </div>`;
};
