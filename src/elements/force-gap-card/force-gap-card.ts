import { html, nothing } from 'lit';
import type { TemplateResult } from 'lit';
import type { Facts, Row } from '../../facts/facts.js';
import { forceGapCard } from '../../facts/forceGapCard.js';
import { card } from '../../language/english/card.js';
import { common } from '../../language/english/common.js';
import { speaker } from '../../language/say.js';
import { shareBars } from '../../marks/shareBars.js';
import type { ShareBar } from '../../marks/shareBars.js';
import { frameStyles } from '../base/frame.styles.js';
import { RovingController, upOrDown } from '../base/roving.js';
import { setProperties } from '../base/setProperties.js';
import { TipController } from '../base/tip.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { forceGapCardStyles } from './force-gap-card.styles.js';
import { renderBalance, renderChange } from './lists.js';

/**
 * @summary One force: women and men among all its officers, in middle management and in senior
 * leadership, with the differences in percentage points.
 *
 * @attr {string} force - id of the force, e.g. `north-wales`
 * @attr {string} year - 2007 to 2024; absent, the latest year with a share at every level
 * @csspart base - the card
 * @csspart heading - what, where and when
 * @csspart sentence - the takeaway
 * @csspart chart - the bars
 * @csspart table - the same figures as a table
 * @csspart source - publisher, date and licence
 * @cssprop --gep-women - colour of women's figures and bars
 * @cssprop --gep-men - colour of men's bars
 * @cssprop --gep-surface - ground of the card
 * @cssprop --gep-ink - text and the reference line
 */
export class ForceGapCard extends WidgetElement {
  static override readonly widget = forceGapCard;
  static override styles = [tokens, frameStyles, tipStyles, forceGapCardStyles];
  static override properties = { force: {}, year: {} };

  force = '';
  year = '';

  #tip = new TipController(this);
  #roving = new RovingController(
    this,
    () => [...this.renderRoot.querySelectorAll<HTMLElement>('.bar')],
    (mark) => mark.ariaLabel!,
    upOrDown,
  );

  protected override renderSkeleton(): TemplateResult {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>
      <div class="block"></div>
      <div class="block"></div>`;
  }

  protected override renderChart(facts: Facts): TemplateResult {
    const { bars, reference } = shareBars(facts);
    return html`<div
        class="around"
        @keydown=${this.#onKeydown}
        @focusout=${() => this.#tip.hide(true)}
      >
        <div class="bars" role="list">
          ${bars.map((bar, index) => this.#renderBar(bar, facts.rows[index]!, index, reference))}
        </div>
        ${this.#tip.render(this.renderRoot.querySelector('.around'))}
      </div>
      ${renderBalance(facts, this.language)}${renderChange(facts, this.language)}`;
  }

  #renderBar(bar: ShareBar, row: Row, index: number, reference: number | null): TemplateResult {
    const words = speaker(this.language, common);
    const say = speaker(this.language, card);
    const ranks = words(`common.ranks.${row.id}` as 'common.ranks.middle-management');
    const women = row.cells['women-count']!;
    const total = row.cells['total']!;
    const counts =
      women.value !== null && total.value !== null
        ? { women: women.text, total: total.text }
        : null;
    const point = (event: Event): void =>
      this.#tip.show(event.currentTarget as HTMLElement, row.tip!);
    return html`<div class="row ${bar.women ? '' : 'missing'}" role="listitem">
      <div class="label" aria-hidden="true">
        <b>${row.label}</b>
        ${ranks ? html`<span class="ranks ${counts ? 'hidden-when-small' : ''}">${ranks}</span>` : nothing}
        ${counts ? html`<span class="counts">${say('card.label.womenOf', counts)}</span>` : nothing}
      </div>
      ${
        index === 0 && bar.women
          ? html`<div class="sides" aria-hidden="true">
              <b>${words('common.women')}</b><span>${words('common.men')}</span>
            </div>`
          : nothing
      }
      <div
        class="bar"
        role="img"
        aria-label=${row.tip!.join()}
        data-row=${row.id}
        tabindex=${index === this.#roving.current ? 0 : -1}
        @focus=${point}
        @pointerenter=${point}
        @pointerleave=${this.#tip.leave}
        ${setProperties({
          '--share': `${bar.women?.length ?? 0}%`,
          '--gap': `${bar.gap?.length ?? 0}%`,
          '--line': `${reference ?? 0}%`,
          '--after': `${bar.after}%`,
        })}
      >
        ${
          bar.women
            ? html`<div class="part"></div>
                <div class="gap"></div>
                ${
                  reference === null
                    ? nothing
                    : html`<div
                        class="reference ${bar.direction === 'higher' ? 'over' : ''}"
                      ></div>`
                }
                ${this.#renderWords(bar, row, index, counts)}`
            : this.#renderMissing(row)
        }
      </div>
    </div>`;
  }

  #renderWords(
    bar: ShareBar,
    row: Row,
    index: number,
    counts: { women: string; total: string } | null,
  ): TemplateResult {
    const words = speaker(this.language, common);
    const say = speaker(this.language, card);
    const share = row.cells['women']!.text;
    const points = row.cells['difference']!.text;
    const absolute = points.replace('\u2212', '');
    // What does not fit on a line falls to the next, which is clipped: words never touch.
    return html`<div class="inside fits-${bar.fits}" aria-hidden="true">
        <div class="fitted">
          <b>${share}</b>${index ? nothing : html`<b>${words('common.women')}</b>`}
        </div>
        ${
          counts
            ? html`<div class="fitted count">
                <i></i><span>${say('card.label.count', counts)}</span>
              </div>`
            : nothing
        }
      </div>
      <div class="outside" aria-hidden="true">
        <b class="own fits-${bar.fits}">${share}</b>
        ${
          bar.direction
            ? html`<b
                ><span class="long"
                  >${
                    bar.direction === 'equal'
                      ? words('common.equal')
                      : words(`common.${bar.direction}`, { points: absolute })
                  }</span
                ><span class="short"
                  >${say('card.label.points', {
                    points: bar.direction === 'higher' ? `+${points}` : points,
                  })}</span
                ></b
              >`
            : nothing
        }
        <span class="others"
          >${index ? nothing : html`<span class="name">${words('common.men')} </span>`}${
            row.cells['men']!.text
          }</span
        >
      </div>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.onKeydown(event, this.language.direction === 'rtl');
  };

  #renderMissing(row: Row): TemplateResult {
    const words = speaker(this.language, common);
    const say = speaker(this.language, card);
    const women = row.cells['women-count']!;
    return html`<div class="outside unknown-words" aria-hidden="true">
      ${
        typeof women.value === 'number'
          ? html`<b>${say('card.label.womenCount', { count: women.value })}</b>
              <span class="others"
                ><span class="long">${say('card.label.shareMissing')}</span
                ><span class="short">${say('card.label.shareMissingShort')}</span></span
              >`
          : html`<span>${words('common.notAvailable')}</span>`
      }
    </div>`;
  }
}
