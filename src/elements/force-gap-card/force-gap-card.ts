import { html } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { forceGapCard } from '../../facts/forceGapCard.js';
import { frameStyles } from '../base/frame.styles.js';
import { MarksController } from '../base/marks.js';
import { upOrDown } from '../base/roving.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { renderBars } from './bars.js';
import { forceGapCardStyles } from './force-gap-card.styles.js';

/**
 * @summary One force: women and men among all its officers, in middle management and in senior
 * leadership, with the differences in percentage points.
 *
 * @attr {string} force - id of the force, e.g. `north-wales`
 * @attr {string} year - 2007 or later; absent, the latest year with a share at every level
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

  #marks = new MarksController(this, '.bar', (_bars, key, from) => upOrDown(key, from));

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>
      <div class="block"></div>
      <div class="block"></div>`;
  }

  protected override renderChart(facts: Facts): Template {
    return this.#marks.render(facts, () => renderBars(facts, this.language));
  }
}
