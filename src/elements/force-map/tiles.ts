import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { MapFacts, MapRow } from '../../facts/forceMap.js';
import type { MapKey } from '../../facts/forceMapKey.js';
import { map } from '../../language/english/map.js';
import type { Language } from '../../language/language.js';
import { isolate } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { mapTiles } from '../../marks/mapTiles.js';
import { stepClass } from '../base/stepClass.js';

/** What the colours are. A reader who hears the tiles hears their values instead. */
export const renderKey = ({ steps, sides }: MapKey): Template =>
  html`<div class="key ${sides.length ? 'sections' : ''}" aria-hidden="true">
    ${steps.map(
      ({ step, label }) =>
        html`<div class=${step < 0 ? 'before' : 'after'}>
          <i class=${stepClass(step)}></i><span>${label}</span>
        </div>`,
    )}
    ${sides.map((side) => html`<b>${side}</b>`)}
  </div>`;

/**
 * The tiles at their places and, as boxes with their whole names, the forces without one. What is
 * drawn stays in the accessible name, so that a reader who speaks to the page can say it.
 */
export const renderTiles = (facts: MapFacts, language: Language): Template => {
  const { columns, tiles, tray, missing } = mapTiles(facts);
  const say = speaker(language, map);
  const [tabStop] = [...tiles.map(({ row }) => row), ...tray];
  const percent = facts.columns[0]!.unit === 'percent' ? language.percentSign : '';
  const renderBox = (row: MapRow, place = ''): Template =>
    html`<button
      type="button"
      class="box ${place ? 'tile' : ''} ${stepClass(row.step)} ${row.highlighted ? 'mine' : ''}"
      data-force=${row.id}
      data-name=${row.label}
      tabindex=${row === tabStop ? 0 : -1}
      .style=${place}
    >
      <span class="hidden">${[...row.tip!, ''].join(language.comma)}</span>${
        place
          ? html`<span class="code">${row.code}</span><span class="name">${row.short}</span
              ><b class="value">${row.value}</b>`
          : `${row.label} ${isolate(language, `${row.value}${row.step === null ? '' : percent}`)}`
      }
    </button>`;
  return html`<div class="drawing">
    <div class="tiles" .style=${`--columns:${columns}`}>
      ${tiles.map(({ row, column, line }) => renderBox(row, `--column:${column};--line:${line}`))}
    </div>
    ${
      tray.length || missing
        ? html`<div class="tray">
            ${tray.length ? html`<span>${say('map.tray')}</span>` : nothing}
            ${tray.map((row) => renderBox(row))}
            ${missing ? html`<span>${say('map.missing')}</span>` : nothing}
          </div>`
        : nothing
    }
  </div>`;
};
