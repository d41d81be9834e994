import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { besideBar, policeStaffChart } from '../../facts/policeStaffChart.js';
import { common } from '../../language/english/common.js';
import { staff } from '../../language/english/staff.js';
import { speaker } from '../../language/say.js';
import { shareBars } from '../../marks/shareBars.js';
import type { ShareBar } from '../../marks/shareBars.js';
import { frameStyles } from '../base/frame.styles.js';
import { RovingController, upOrDown } from '../base/roving.js';
import { TipController } from '../base/tip.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { policeStaffChartStyles } from './police-staff-chart.styles.js';

/**
 * @summary Women and men among police staff, community support officers, support volunteers and
 * special constables in England and Wales, with the change since the year before; or the police staff
 * of one force by grade, where the page gives such a document inside the tag.
 *
 * @attr {string} year - year of the figures, e.g. `2024`; absent, the latest
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the bars
 * @csspart table - the same figures as a table
 * @csspart source - publisher, date and licence
 */
export class PoliceStaffChart extends WidgetElement {
  static override readonly widget = policeStaffChart;
  static override styles = [tokens, frameStyles, tipStyles, policeStaffChartStyles];
  static override properties = { year: {} };

  year = '';

  #tip = new TipController(this);
  #roving = new RovingController(
    this,
    () => [...this.renderRoot.querySelectorAll<HTMLElement>('.bar')],
    (mark) => mark.dataset['name']!,
    upOrDown,
  );

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      ${[1, 2, 3, 4].map(() => html`<div class="block"></div>`)}`;
  }

  protected override renderChart(facts: Facts): Template {
    return html`<div
      class="around"
      @keydown=${this.#onKeydown}
      @focusout=${() => this.#tip.hide(true)}
    >
      <div role="list" class="bars">
        ${shareBars(facts).bars.map((bar, index) => this.#renderRow(facts, bar, index))}
      </div>
      ${this.#tip.render(this.renderRoot.querySelector('.around'))}
    </div>`;
  }

  #renderRow(facts: Facts, { women, fits }: ShareBar, index: number): Template {
    const words = speaker(this.language, common);
    const row = facts.rows[index]!;
    const share = html`<b>${row.cells['women']!.text}</b>`;
    const point = (event: Event): void =>
      this.#tip.show(event.currentTarget as HTMLElement, row.tip!);
    // A bar holds its figure where it fits; a word that does not fit beside it wraps out of sight.
    return html`<div class="row" role="listitem">
      <div class="label" aria-hidden="true">
        <b>${row.label}</b>
        <span>${besideBar(this.language, row, facts.year)}</span>
      </div>
      <button
        type="button"
        class="bar"
        data-row=${row.id}
        data-name=${row.label}
        tabindex=${index === this.#roving.current ? 0 : -1}
        .style=${`--share:${women!.length}%`}
        @click=${point}
        @focus=${point}
        @pointerenter=${point}
        @pointerleave=${this.#tip.leave}
      >
        <span class="hidden">${row.tip!.join(this.language.comma)}</span>
        <span class="women" aria-hidden="true"
          >${
            fits === 'always'
              ? html`<span class="words"
                  >${share}${index ? nothing : html`<b>${words('common.women')}</b>`}</span
                >`
              : nothing
          }</span
        >${fits === 'always' ? nothing : html`<span class="own" aria-hidden="true">${share}</span>`}
        <span class="men words" aria-hidden="true"
          ><span>${row.cells['men']!.text}</span>${
            index ? nothing : html`<span>${words('common.men')}</span>`
          }</span
        >${
          index === facts.rows.length - 1
            ? html`<span class="half" aria-hidden="true"
                >${speaker(this.language, staff)('staff.half')}</span
              >`
            : nothing
        }
      </button>
    </div>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.onKeydown(event, this.language.direction === 'rtl');
  };
}
