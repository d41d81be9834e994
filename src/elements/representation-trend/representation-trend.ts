import { html, nothing, svg } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts, Row } from '../../facts/facts.js';
import { representationTrend } from '../../facts/representationTrend.js';
import { trend } from '../../language/english/trend.js';
import { number, percent } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { trendLines } from '../../marks/trendLines.js';
import type { TrendLine, TrendPanel, TrendPlot } from '../../marks/trendLines.js';
import { frameStyles } from '../base/frame.styles.js';
import { TipController } from '../base/tip.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { representationTrendStyles } from './representation-trend.styles.js';

/** So many characters of a name have room after the figure at the end of a line. */
const longest = 23;

/** A place in per cent, for the style sheet. */
const place = (x: number, y: number) => `--x:${x}%;--y:${y}%`;

/** The name of a line beside it, where there is no room for it at the end. */
const renderName = ({ beside, end, kind, name }: TrendLine): Template | typeof nothing =>
  end
    ? html`<span
        class="name ${kind} ${beside.under ? 'under' : 'over'}"
        .style=${place(beside.x, beside.y)}
        >${name}</span
      >`
    : nothing;

/**
 * @summary Women's share of officers over the years: all forces at the three levels, or one force
 * against all forces.
 *
 * @attr {string} force - id of a force, e.g. `sussex`; absent, all forces together
 * @attr {string} from - first year, 2007 or later; absent, the first with shares
 * @attr {string} to - last year; absent, the latest with a share at every level
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the lines
 * @csspart table - the same figures as a table
 * @csspart source - publisher, date and licence
 */
export class RepresentationTrend extends WidgetElement {
  static override readonly widget = representationTrend;
  static override styles = [tokens, frameStyles, tipStyles, representationTrendStyles];
  static override properties = { force: {}, from: {}, to: {} };

  force = '';
  from = '';
  to = '';

  /** Id of the row that the arrow keys reached. */
  #year = '';
  #tip = new TipController(this);

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>`;
  }

  protected override renderChart(facts: Facts): Template {
    const plot = trendLines(facts);
    return html`<div
      class="around ${plot.panels.length > 1 ? 'panels' : 'one'} ${this.#tip.mark ? 'told' : ''}"
      @focusout=${() => this.#tip.hide(true)}
    >
      ${plot.panels.map((panel, index) => this.#renderPanel(facts, plot, panel, index))}
      ${this.#tip.render(this.renderRoot.querySelector('.around'))}
    </div>`;
  }

  #renderPanel(facts: Facts, plot: TrendPlot, panel: TrendPanel, index: number): Template {
    const { rows } = facts;
    const several = plot.panels.length > 1;
    const now = this.#now(rows);
    return html`<div class="panel">
      ${several ? html`<b class="level">${panel.label}</b>` : nothing}
      <div class="plot">
        <div aria-hidden="true">
          ${this.#renderDrawing(plot, panel)} ${this.#renderAxes(plot, panel)}
          ${index ? nothing : panel.lines.map(renderName)} <i class="cursor"></i>
        </div>
        <input
          type="range"
          tabindex=${index ? -1 : 0}
          min=${rows[0]!.id}
          max=${rows[rows.length - 1]!.id}
          aria-label=${several ? panel.label : speaker(this.language, trend)('trend.year')}
          aria-valuetext=${now.tip!.join(this.language.comma)}
          data-row=${now.id}
          .value=${now.id}
          @input=${this.#onInput}
          @focus=${this.#onFocus}
          @pointermove=${this.#onPoint}
          @pointerdown=${this.#onPoint}
          @pointerleave=${this.#tip.leave}
        />
      </div>
      <div class="ends" aria-hidden="true">
        ${panel.lines.map((line) => this.#renderLabel(facts, line))}
      </div>
    </div>`;
  }

  /** The geometry stretches with the card, its strokes and points do not. */
  #renderDrawing({ ticks }: TrendPlot, { lines }: TrendPanel): Template {
    return html`<svg class="drawing" width="100%" height="100%">
      ${ticks.map(
        ({ value, y }) =>
          svg`<line class=${value ? 'hair' : 'base-line'} x2="100%" y1="${y}%" y2="${y}%"></line>`,
      )}
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%">
        ${[...lines]
          .reverse()
          .map(({ kind, path }) => svg`<path class="path ${kind}" d=${path}></path>`)}
      </svg>
      ${[...lines].reverse().map((line) => this.#renderPoints(line))}
    </svg>`;
  }

  #renderPoints({ kind, end, points }: TrendLine): Template {
    return svg`${
      end
        ? svg`<circle class="end ${kind}" cx="${end.x}%" cy="${end.y}%" r="4.5"></circle>`
        : nothing
    }${points.map(
      ({ x, y }) => svg`<circle class="open ${kind}" cx="${x}%" cy="${y}%" r="4"></circle>`,
    )}`;
  }

  #renderAxes({ ticks, years }: TrendPlot, { gaps }: TrendPanel): Template {
    const say = speaker(this.language, trend);
    const top = ticks[ticks.length - 1];
    return html`${gaps.map(
      ({ start, length }) =>
        html`<i class="gap" .style=${`--x:${start}%;--length:${length}%`}></i>`,
    )}${ticks.map(
      (tick) =>
        html`<span class="tick" .style=${place(0, tick.y)}
          >${
            tick === top ? percent(this.language, tick.value, 0) : number(this.language, tick.value)
          }</span
        >`,
    )}${years.map(({ row, x, rank }, index) => {
      const missing = gaps.some(({ start, length }) => x >= start && x <= start + length);
      const edge = index === years.length - 1 ? 'last' : index ? '' : 'first';
      return html`<span class="year rank-${rank} ${edge}" .style=${place(x, 0)}
        >${missing ? say('trend.labelMissing', { year: row }) : row}</span
      >`;
    })}`;
  }

  /** The figure at the end of a line, and its name where there is room. */
  #renderLabel({ rows }: Facts, { end, kind, label, name }: TrendLine): Template | typeof nothing {
    if (!end) return nothing;
    return html`<span class="label ${kind}" .style=${place(100, end.at)}
      ><b>${end.text}</b> <span class="full">${label.length > longest ? name : label}</span>${
        end.row === rows[rows.length - 1]!.label
          ? nothing
          : html` <span class="in"
              >${speaker(this.language, trend)('trend.labelIn', { year: end.row })}</span
            >`
      }</span
    >`;
  }

  protected override focusRow(id: string): void {
    this.#year = id;
    this.requestUpdate();
    void this.updateComplete.then(() => super.focusRow(id));
  }

  #now(rows: readonly Row[]): Row {
    return rows.find(({ id }) => id === this.#year) ?? rows[rows.length - 1]!;
  }

  /** Marks a year in every panel, and tells it under the panel that was asked. */
  #tell(input: HTMLInputElement, index: number): void {
    const rows = this.facts?.rows ?? [];
    const row = rows[index];
    if (!row) return;
    const around = this.renderRoot.querySelector<HTMLElement>('.around')!;
    around.style.setProperty('--at', `${(100 * index) / (rows.length - 1 || 1)}%`);
    this.#tip.show(input.parentElement!.querySelector('.cursor')!, row.tip!);
  }

  #onInput = (event: Event): void => {
    const input = event.currentTarget as HTMLInputElement;
    this.#year = input.value;
    this.#tell(input, Number(input.value) - Number(input.min));
  };

  #onFocus = (event: Event): void => {
    const rows = this.facts!.rows;
    this.#tell(event.currentTarget as HTMLInputElement, rows.indexOf(this.#now(rows)));
  };

  #onPoint = (event: PointerEvent): void => {
    const input = event.currentTarget as HTMLInputElement;
    const { left, width } = input.getBoundingClientRect();
    const part = (event.clientX - left) / width;
    const along = this.language.direction === 'rtl' ? 1 - part : part;
    const last = this.facts!.rows.length - 1;
    if (event.type === 'pointerdown') input.focus();
    this.#tell(input, Math.min(Math.max(Math.round(along * last), 0), last));
  };
}
