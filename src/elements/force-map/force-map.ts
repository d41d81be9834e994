import { html } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { forceMap } from '../../facts/forceMap.js';
import type { MapFacts } from '../../facts/forceMap.js';
import { highlightsOf } from '../../facts/highlight.js';
import { map } from '../../language/english/map.js';
import { speaker } from '../../language/say.js';
import { boxStyles } from '../base/box.styles.js';
import { frameStyles } from '../base/frame.styles.js';
import { MarksController } from '../base/marks.js';
import { nearestMark } from '../base/nearestMark.js';
import { stepClass } from '../base/stepClass.js';
import { stepTokens } from '../base/steps.styles.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { YearsController } from '../base/years.js';
import { forceMapStyles } from './force-map.styles.js';
import { renderKey, renderTiles } from './tiles.js';

/**
 * @summary Every force as a tile roughly where it is, coloured by women's share at a level or by
 * its difference to their share of all officers of the force.
 *
 * @attr level - `middle-management` (default), `senior-leadership` or, for the share,
 * `all-officers`
 * @attr {string} year - 2007 or later; absent, the latest complete year
 * @attr measure - `share` (default), or `difference` in percentage points to all officers
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
  #marks = new MarksController(this, 'button.box', nearestMark, (force) => this.select(force));

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>`;
  }

  /** The highlighted forces with their figures, and the control for the year. */
  protected override renderLead(facts: Facts): Template {
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

  protected override renderChart(facts: Facts): Template {
    return html`${renderKey((facts as MapFacts).key)}
    ${this.#marks.render(facts, () => renderTiles(facts as MapFacts, this.language))}`;
  }
}
