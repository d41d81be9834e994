import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts } from '../../facts/facts.js';
import { forceMap } from '../../facts/forceMap.js';
import type { MapFacts, MapRow } from '../../facts/forceMap.js';
import type { MapKey } from '../../facts/forceMapKey.js';
import { highlightsOf } from '../../facts/highlight.js';
import { map } from '../../language/english/map.js';
import { isolate } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { mapTiles } from '../../marks/mapTiles.js';
import type { MapTile } from '../../marks/mapTiles.js';
import { boxStyles } from '../base/box.styles.js';
import { frameStyles } from '../base/frame.styles.js';
import { nearestMark } from '../base/nearestMark.js';
import { RovingController } from '../base/roving.js';
import { setProperties } from '../base/setProperties.js';
import { stepClass } from '../base/stepClass.js';
import { stepTokens } from '../base/steps.styles.js';
import { TipController } from '../base/tip.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { YearsController } from '../base/years.js';
import { forceMapStyles } from './force-map.styles.js';

/**
 * @summary Every force as a tile roughly where it is, coloured by women's share at a level or by
 * its difference to their share of all officers of the force.
 *
 * @attr {string} level - `middle-management` (default), `senior-leadership` or, for the share,
 * `all-officers`
 * @attr {string} year - 2007 to 2024; absent, the latest complete year
 * @attr {string} measure - `share` (default), or `difference` in percentage points to all officers
 * @attr {string} highlight - ids of forces to mark, separated by spaces or commas
 * @attr {boolean} years - shows a control for the year, with a play button
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the tiles and their key
 * @csspart table - the same figures as a table
 * @csspart source - publisher, date and licence
 * @cssprop --gep-equal - steps within 1 percentage point of equal
 * @cssprop --gep-on-equal - words on that step
 * @cssprop --gep-equal-tint - ground behind the boxes of that step, in the grid
 * @cssprop --gep-lower-1 - step lower, 1 to under 5 points
 * @cssprop --gep-lower-5 - step lower, 5 to under 10 points
 * @cssprop --gep-lower-10 - step lower, 10 to under 15 points
 * @cssprop --gep-lower-15 - step lower, 15 points or more
 * @cssprop --gep-higher-1 - step higher, 1 to under 5 points; for shares the first step
 * @cssprop --gep-higher-5 - step higher, 5 to under 10 points; for shares the second step
 * @cssprop --gep-higher-10 - step higher, 10 to under 15 points; for shares the third step
 * @cssprop --gep-higher-15 - step higher, 15 points or more; for shares the fourth step
 * @fires {CustomEvent<{ force: string }>} gep-select - the reader chose a force: `detail.force`
 * @fires {CustomEvent<{ year: number }>} gep-year - the reader chose a year: `detail.year`
 */
export class ForceMap extends WidgetElement {
  static override readonly widget = forceMap;
  static override styles = [tokens, stepTokens, frameStyles, tipStyles, boxStyles, forceMapStyles];
  static override properties = {
    level: {},
    year: {},
    measure: {},
    highlight: {},
    years: { type: Boolean },
  };

  /** @type {'' | 'middle-management' | 'senior-leadership' | 'all-officers'} */
  level = '';
  year = '';
  /** @type {'' | 'share' | 'difference'} */
  measure = '';
  highlight = '';
  years = false;

  #years = new YearsController(this);
  #tip = new TipController(this);
  #roving = new RovingController(
    this,
    () => this.#marks,
    (mark) => mark.dataset['name'] ?? '',
    (key, from) => nearestMark(this.#marks, key, from),
  );

  get #marks(): HTMLElement[] {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('button.box')];
  }

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>`;
  }

  /** The highlighted forces with their figures, and the control for the year. */
  protected override renderLead(facts: Facts): TemplateResult {
    const say = speaker(this.language, map);
    return html`${highlightsOf(this.highlight)
      .flatMap((id) => (facts as MapFacts).rows.find((row) => row.id === id) ?? [])
      .map(
        (row) =>
          html`<p class="pinned">
            <span class="box mine ${stepClass(row.step)}">${row.short}</span>
            <span
              >${say('map.pinned', {
                force: row.label,
                figures: row.tip!.slice(1).join(this.language.comma),
              })}</span
            >
          </p>`,
      )}${this.#years.render(facts, this.language)}`;
  }

  protected override renderChart(facts: Facts): TemplateResult {
    const { key } = facts as MapFacts;
    const { columns, tiles, tray, missing } = mapTiles(facts as MapFacts);
    const say = speaker(this.language, map);
    return html`${this.#renderKey(key)}
      <div class="around" @keydown=${this.#onKeydown} @focusout=${() => this.#tip.hide(true)}>
        <div class="tiles" ${setProperties({ '--columns': String(columns) })}>
          ${tiles.map((tile, index) => this.#renderTile(tile, index))}
        </div>
        ${
          tray.length || missing
            ? html`<div class="tray">
                ${tray.length ? html`<span>${say('map.tray')}</span>` : nothing}
                ${tray.map((row, index) => this.#renderBox(row, tiles.length + index))}
                ${missing ? html`<span>${say('map.missing')}</span>` : nothing}
              </div>`
            : nothing
        }
        ${this.#tip.render(this.renderRoot.querySelector('.around'))}
      </div>`;
  }

  /** What the colours are. A reader who hears the tiles hears their values instead. */
  #renderKey({ steps, sides }: MapKey): TemplateResult {
    return html`<div class="key ${sides.length ? 'sections' : ''}" aria-hidden="true">
      ${steps.map(
        ({ step, label }) =>
          html`<div class=${step < 0 ? 'before' : 'after'}>
            <i class=${stepClass(step)}></i><span>${label}</span>
          </div>`,
      )}
      ${sides.map((side) => html`<b>${side}</b>`)}
    </div>`;
  }

  #renderTile({ row, column, line }: MapTile, index: number): TemplateResult {
    return this.#renderBox(row, index, { '--column': String(column), '--line': String(line) });
  }

  /**
   * A tile at its place, or without one a box of the tray with its whole name. What is drawn stays
   * in the accessible name, so that a reader who speaks to the page can say it.
   */
  #renderBox(row: MapRow, index: number, place?: Readonly<Record<string, string>>): TemplateResult {
    const mine = highlightsOf(this.highlight).includes(row.id);
    const unit = row.step !== null && (this.facts as MapFacts).columns[0]!.unit === 'percent';
    return html`<button
      type="button"
      class="box ${place ? 'tile' : ''} ${stepClass(row.step)} ${mine ? 'mine' : ''}"
      data-force=${row.id}
      data-name=${row.label}
      tabindex=${index === this.#roving.current ? 0 : -1}
      ${setProperties(place ?? {})}
      @click=${this.#onClick}
      @focus=${this.#onPoint}
      @pointerenter=${this.#onPoint}
      @pointerleave=${this.#tip.leave}
    >
      <span class="hidden">${[...row.tip!, ''].join(this.language.comma)}</span>${
        place
          ? html`<span class="code">${row.code}</span><span class="name">${row.short}</span
              ><b class="value">${row.value}</b>`
          : `${row.label} ${isolate(this.language, `${row.value}${unit ? this.language.percentSign : ''}`)}`
      }
    </button>`;
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
