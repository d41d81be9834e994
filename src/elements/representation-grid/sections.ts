import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { sectionName, sectionRange } from '../../facts/sectionNames.js';
import { grid } from '../../language/english/grid.js';
import type { Language } from '../../language/language.js';
import { number, year as yearText } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { gridBoxes } from '../../marks/gridBoxes.js';
import type { GridBox, GridSection } from '../../marks/gridBoxes.js';
import { stepClass } from '../base/stepClass.js';
import { markName } from '../base/text.js';

/** More missing forces than these are counted, and named under Notes. */
const mostInTray = 12;

/** The compared year as hollow squares under a section: how many forces stood there, not who. */
const renderEarlier = (language: Language, year: string, count: number): Template =>
  html`<div class="earlier ${count ? '' : 'none'}">
    <span class="in-year">${year}</span><span class="earlier-count">${number(language, count)}</span
    ><span class="squares" aria-hidden="true"
      >${Array.from({ length: count }, () => html`<i></i>`)}</span
    >
  </div>`;

const renderBox = (
  { comma }: Language,
  box: GridBox,
  edge: number | null,
  tabStop: boolean,
): Template => {
  const shown = edge === null ? box.label : box.short;
  return html`<button
    type="button"
    class="box ${stepClass(edge)} ${box.highlighted ? 'mine' : ''}"
    data-force=${box.id}
    data-name=${box.label}
    tabindex=${tabStop ? 0 : -1}
    aria-label=${markName(shown, box.tip, comma)}
  >
    ${shown}
  </button>`;
};

const renderSection = (
  language: Language,
  { edge, boxes, earlier }: GridSection,
  tabStop: GridBox | undefined,
  year: string | undefined,
): Template => {
  const say = speaker(language, grid);
  const count = number(language, boxes.length);
  return html`<div
    class="section ${edge === 0 ? 'equal' : ''} ${boxes.length ? '' : 'none'}"
    role="group"
    aria-label=${`${sectionName(language, edge)}: ${count}`}
  >
    <div class="range" aria-hidden="true">
      ${
        edge === 0
          ? html`<span class="in-row">${say('grid.equalRow')}</span
              ><span class="in-column">${sectionRange(language, edge)}</span>`
          : sectionRange(language, edge)
      }
    </div>
    <div class="stack">
      ${
        edge === 0 ? html`<div class="word" aria-hidden="true">${say('grid.equal')}</div>` : nothing
      }
      <div class="count" aria-hidden="true">${count}</div>
      <div class="boxes ${boxes.length % 2 ? 'odd' : ''}">
        ${boxes.map((box) => renderBox(language, box, edge, box === tabStop))}${
          edge === 0 && !boxes.length
            ? html`<span class="no-force">${say('grid.equalNone')}</span>`
            : nothing
        }
      </div>
    </div>
    ${earlier === null ? nothing : renderEarlier(language, year ?? '', earlier)}
  </div>`;
};

const renderTray = (
  facts: Facts,
  language: Language,
  missing: readonly GridBox[],
  tabStop: GridBox | undefined,
): Template => {
  const say = speaker(language, grid);
  const year = yearText(language, facts.year);
  if (missing.length > mostInTray)
    return html`<p class="tray">${say('grid.trayMany', { count: missing.length, year })}</p>`;
  return html`<div class="tray">
    <span>${say('grid.tray', { year })}</span>
    ${missing.map((box) => renderBox(language, box, null, box === tabStop))}
  </div>`;
};

/** The boxes in their sections, and under them the forces without a figure. */
export const renderSections = (facts: Facts, language: Language): Template => {
  const { sections, missing, earlier } = gridBoxes(facts);
  const say = speaker(language, grid);
  const tabStop = [...sections.flatMap(({ boxes }) => boxes), ...missing][0];
  const render = (section: GridSection) => renderSection(language, section, tabStop, earlier);
  return html`<div class="drawing">
    <div class="sections">
      <div class="side lower">${say('grid.side.lower')}</div>
      ${sections.slice(0, 5).map(render)}
      <div class="side higher">${say('grid.side.higher')}</div>
      ${sections.slice(5).map(render)}
    </div>
    ${missing.length ? renderTray(facts, language, missing, tabStop) : nothing}
  </div>`;
};
