import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { nationalHeadlines } from '../../facts/nationalHeadlines.js';
import type { KeyFigure, NationalHeadlinesFacts } from '../../facts/nationalHeadlines.js';
import { headlines } from '../../language/english/headlines.js';
import { number, percent } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { headlineBars } from '../../marks/headlineBars.js';
import type { HeadlineBar } from '../../marks/headlineBars.js';
import { frameStyles } from '../base/frame.styles.js';
import { icons } from '../base/icons.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { nationalHeadlinesStyles } from './national-headlines.styles.js';

/**
 * @summary The report's key figures: women's share of middle management and of senior leadership
 * with the earlier figures, and the average growth per force; each with its definition.
 *
 * @attr {string} year - year of the report, e.g. `2024`; absent, the latest
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the key figures
 * @csspart table - the same figures as a table
 * @csspart source - publisher, date and licence
 */
export class NationalHeadlines extends WidgetElement {
  static override readonly widget = nationalHeadlines;
  static override styles = [tokens, frameStyles, nationalHeadlinesStyles];
  static override properties = { year: {} };

  year = '';

  /** Ids of the figures whose definition is shown. */
  #open = new Set<string>();

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="block"></div>
      <div class="block"></div>`;
  }

  protected override renderChart(facts: Facts): Template {
    const { figures } = facts as NationalHeadlinesFacts;
    const { bars, end } = headlineBars(facts as NationalHeadlinesFacts);
    const growth = figures.filter(({ measure }) => measure === 'average-change');
    return html`<div class="figures">
      ${bars.map((bar) => {
        const figure = figures.find(({ id }) => id === bar.id)!;
        return html`<div class="figure">
          ${this.#renderName(figure)}
          <div class="ranks">${figure.ranks}</div>
          ${this.#renderDefinition(figure)}
          <div class="numeral">${figure.value}</div>
          ${this.#renderBar(bar, figure, end)}
          <div class="change"><b>${figure.change}</b> ${figure.since}</div>
          <div class="change">${figure.before}</div>
        </div>`;
      })}
      ${
        growth.length
          ? html`<div class="growth">
              <div class="title">${speaker(this.language, headlines)('headlines.growth')}</div>
              <div role="list">
                ${growth.map(
                  (figure) =>
                    html`<div class="line" role="listitem">
                      ${this.#renderName(figure)}<b>${figure.value}</b
                      ><span class="before">${figure.before}</span>
                      ${this.#renderDefinition(figure)}
                    </div>`,
                )}
              </div>
            </div>`
          : nothing
      }
    </div>`;
  }

  /** The name is the button of its definition. */
  #renderName({ id, name, label }: KeyFigure): Template {
    const open = this.#open.has(id);
    return html`<button
      type="button"
      class="name"
      aria-label=${speaker(this.language, headlines)('headlines.define', { name: label })}
      aria-expanded=${String(open)}
      aria-controls=${open ? id : nothing}
      @click=${() => this.#toggle(id)}
    >
      <span>${name}</span><svg viewBox="0 0 16 16" aria-hidden="true">${icons.notes}</svg>
    </button>`;
  }

  #renderDefinition({ id, definition }: KeyFigure): Template | typeof nothing {
    return this.#open.has(id) ? html`<p class="definition" id=${id}>${definition}</p>` : nothing;
  }

  #renderBar({ length, tick, label }: HeadlineBar, figure: KeyFigure, end: number): Template {
    return html`<div
      class="bar"
      aria-hidden="true"
      .style=${`--length:${length}%;--tick:${tick}%;--label:${label}%`}
    >
      <div class="scale"><div class="women"></div></div>
      <div class="axis">
        <span>${number(this.language, 0)}</span><span class="year">${figure.earlier.year}</span
        ><span>${percent(this.language, end, 0)}</span>
      </div>
    </div>`;
  }

  #toggle(id: string): void {
    if (!this.#open.delete(id)) this.#open.add(id);
    this.requestUpdate();
  }
}
