import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../facts/facts.js';
import { highlightsOf } from '../../facts/highlight.js';
import { representationGrid } from '../../facts/representationGrid.js';
import { sectionName, sectionRange } from '../../facts/sectionNames.js';
import { common } from '../../language/english/common.js';
import { grid } from '../../language/english/grid.js';
import { number, year as yearText } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { gridBoxes } from '../../marks/gridBoxes.js';
import type { GridBox, GridSection } from '../../marks/gridBoxes.js';
import { boxStyles } from '../base/box.styles.js';
import { frameStyles } from '../base/frame.styles.js';
import { lineAboveOrBelow, RovingController } from '../base/roving.js';
import { stepClass } from '../base/stepClass.js';
import { stepTokens } from '../base/steps.styles.js';
import { markName } from '../base/text.js';
import { TipController } from '../base/tip.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { YearsController } from '../base/years.js';
import { renderEarlier } from './earlier.js';
import { representationGridStyles } from './representation-grid.styles.js';

/** More missing forces than these are counted, and named under Notes. */
const mostInTray = 12;

/**
 * @summary Every force as a box in one of nine sections: how far women's share at a level is from
 * their share of all officers of the force.
 *
 * @attr {string} level - `middle-management` (default) or `senior-leadership`
 * @attr {string} year - 2007 to 2024; absent, the latest complete year
 * @attr {string} compare - an earlier year to compare with
 * @attr {string} highlight - ids of forces to mark, separated by spaces or commas
 * @attr {boolean} years - shows a control for the year, with a play button
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the boxes
 * @csspart table - the same figures as a table
 * @csspart source - publisher, date and licence
 * @cssprop --gep-equal - equal boxes and rules
 * @cssprop --gep-on-equal - words on equal boxes
 * @cssprop --gep-equal-tint - ground of the equal band
 * @cssprop --gep-lower-1 - women's share lower, 1 to under 5 points
 * @cssprop --gep-lower-5 - lower, 5 to under 10 points
 * @cssprop --gep-lower-10 - lower, 10 to under 15 points
 * @cssprop --gep-lower-15 - lower, 15 points or more
 * @cssprop --gep-higher-1 - women's share higher, 1 to under 5 points
 * @cssprop --gep-higher-5 - higher, 5 to under 10 points
 * @cssprop --gep-higher-10 - higher, 10 to under 15 points
 * @cssprop --gep-higher-15 - higher, 15 points or more
 * @fires {CustomEvent<{ force: string }>} gep-select - the reader chose a force: `detail.force`
 * @fires {CustomEvent<{ year: number }>} gep-year - the reader chose a year: `detail.year`
 */
export class RepresentationGrid extends WidgetElement {
  static override readonly widget = representationGrid;
  static override styles = [
    tokens,
    stepTokens,
    frameStyles,
    tipStyles,
    boxStyles,
    representationGridStyles,
  ];
  static override properties = {
    level: {},
    year: {},
    compare: {},
    highlight: {},
    years: { type: Boolean },
  };

  /** @type {'' | 'middle-management' | 'senior-leadership'} */
  level = '';
  year = '';
  compare = '';
  highlight = '';
  years = false;

  #years = new YearsController(this);
  #tip = new TipController(this);
  #roving = new RovingController(
    this,
    () => this.#boxes,
    (mark) => mark.dataset['name'] ?? '',
    (key, from) => lineAboveOrBelow(this.#boxes, key, from),
  );

  get #boxes(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button.box')];
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>`;
  }

  protected override detailShown(facts: Facts): boolean {
    return facts.columns.some(({ id }) => id === 'earlier');
  }

  /** The highlighted forces and their figures, over the chart. */
  protected override renderLead(facts: Facts): TemplateResult | typeof nothing {
    const say = speaker(this.language, grid);
    const words = speaker(this.language, common);
    const compared = facts.columns.find(({ id }) => id === 'earlier');
    const pinned = highlightsOf(this.highlight).flatMap(
      (id) => facts.rows.find((row) => row.id === id) ?? [],
    );
    const earlier = this.compare.trim();
    return html`${
      compared && earlier
        ? html`<p class="how">
            ${say('grid.how', {
              year: yearText(this.language, facts.year),
              earlier: yearText(this.language, Number(earlier)),
            })}
          </p>`
        : nothing
    }${pinned.map((row) => {
      const { difference, women, all, section } = row.cells;
      const points = difference!.text.replace('\u2212', '');
      const direction =
        Number(difference!.value) < 0 ? 'lower' : Number(difference!.value) > 0 ? 'higher' : '';
      return html`<p class="pinned">
        <span class="box mine ${stepClass(section!.value)}">${row.short}</span>
        <span
          >${
            difference!.value === null
              ? say('grid.pinned.unknown', {
                  force: row.label,
                  year: yearText(this.language, facts.year),
                })
              : say('grid.pinned', {
                  force: row.label,
                  points: direction
                    ? words(`common.${direction}`, { points })
                    : words('common.equal'),
                  share: women!.text,
                  all: all!.text,
                })
          }</span
        >
      </p>`;
    })}${this.#years.render(facts, this.language)}`;
  }

  protected override renderChart(facts: Facts): TemplateResult {
    const { sections, missing } = gridBoxes(facts);
    const say = speaker(this.language, grid);
    const inSections = sections.reduce((sum, { boxes }) => sum + boxes.length, 0);
    this.#roving.keepWithin(inSections + (missing.length > mostInTray ? 0 : missing.length));
    let index = 0;
    const render = (section: GridSection): TemplateResult => {
      const first = index;
      index += section.boxes.length;
      return this.#renderSection(section, first);
    };
    return html`<div
      class="around"
      @keydown=${this.#onKeydown}
      @focusout=${() => this.#tip.hide(true)}
    >
      <div class="sections ${sections.some(({ earlier }) => earlier !== null) ? 'compared' : ''}">
        <div class="side lower">${say('grid.side.lower')}</div>
        ${sections.slice(0, 4).map(render)} ${sections.slice(4, 5).map(render)}
        <div class="side higher">${say('grid.side.higher')}</div>
        ${sections.slice(5).map(render)}
      </div>
      ${missing.length ? this.#renderTray(facts, missing, index) : nothing}
      ${this.#tip.render(this.renderRoot.querySelector('.around'))}
    </div>`;
  }

  #renderSection({ edge, boxes, earlier }: GridSection, first: number): TemplateResult {
    const say = speaker(this.language, grid);
    const { language } = this;
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
          edge === 0
            ? html`<div class="word" aria-hidden="true">${say('grid.equal')}</div>`
            : nothing
        }
        <div class="count" aria-hidden="true">${count}</div>
        <div class="boxes ${boxes.length % 2 ? 'odd' : ''}">
          ${boxes.map((box, index) => this.#renderBox(box, edge, first + index))}
          ${
            edge === 0 && !boxes.length
              ? html`<span class="no-force">${say('grid.equalNone')}</span>`
              : nothing
          }
        </div>
      </div>
      ${earlier === null ? nothing : renderEarlier(language, this.compare, earlier)}
    </div>`;
  }

  #renderBox(box: GridBox, edge: number | null, index: number): TemplateResult {
    const mine = highlightsOf(this.highlight).includes(box.id);
    return html`<button
      type="button"
      class="box ${stepClass(edge)} ${mine ? 'mine' : ''}"
      data-force=${box.id}
      data-name=${box.label}
      tabindex=${index === this.#roving.current ? 0 : -1}
      aria-label=${markName(edge === null ? box.label : box.short, box.tip, this.language.comma)}
      @click=${this.#onClick}
      @focus=${this.#onPoint}
      @pointerenter=${this.#onPoint}
      @pointerleave=${this.#tip.leave}
    >
      ${edge === null ? box.label : box.short}
    </button>`;
  }

  #renderTray(facts: Facts, missing: readonly GridBox[], first: number): TemplateResult {
    const say = speaker(this.language, grid);
    const year = yearText(this.language, facts.year);
    if (missing.length > mostInTray)
      return html`<p class="tray">${say('grid.trayMany', { count: missing.length, year })}</p>`;
    return html`<div class="tray">
      <span>${say('grid.tray', { year })}</span>
      ${missing.map((box, index) => this.#renderBox(box, null, first + index))}
    </div>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.onKeydown(event, this.language.direction === 'rtl');
  };

  #onPoint = (event: Event): void => {
    const box = event.currentTarget as HTMLElement;
    const row = this.facts?.rows.find(({ id }) => id === box.dataset['force']);
    this.#tip.show(box, row?.tip ?? []);
  };

  #onClick = (event: Event): void => {
    const box = event.currentTarget as HTMLElement;
    // A press does not bring the focus in every browser.
    box.focus();
    this.select(box.dataset['force'] ?? '');
    this.#onPoint(event);
  };
}
