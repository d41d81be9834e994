import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { highlightsOf } from '../../facts/highlight.js';
import { representationGrid } from '../../facts/representationGrid.js';
import { common } from '../../language/english/common.js';
import { grid } from '../../language/english/grid.js';
import { year as yearText } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';
import { boxStyles } from '../base/box.styles.js';
import { frameStyles } from '../base/frame.styles.js';
import { MarksController } from '../base/marks.js';
import { lineAboveOrBelow } from '../base/roving.js';
import { stepClass } from '../base/stepClass.js';
import { stepTokens } from '../base/steps.styles.js';
import { tipStyles } from '../base/tip.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { YearsController } from '../base/years.js';
import { representationGridStyles } from './representation-grid.styles.js';
import { renderSections } from './sections.js';

/**
 * @summary Every force as a box in one of nine sections: how far women's share at a level is from
 * their share of all officers of the force.
 *
 * @attr level - `middle-management` (default) or `senior-leadership`
 * @attr {string} year - 2007 or later; absent, the latest complete year
 * @attr {string} compare - another year to compare with
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
  #marks = new MarksController(this, 'button.box', lineAboveOrBelow, (force) => this.select(force));

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="line half"></div>
      <div class="block"></div>`;
  }

  protected override detailShown(facts: Facts): boolean {
    return facts.columns.some(({ id }) => id === 'earlier');
  }

  /** The highlighted forces and their figures, over the chart. */
  protected override renderLead(facts: Facts): Template | typeof nothing {
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
        Number(difference!.value) < 0
          ? 'lower'
          : Number(difference!.value) > 0
            ? 'higher'
            : 'equal';
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
                  points: words(`common.difference.${direction}`, { points }),
                  share: women!.text,
                  all: all!.text,
                })
          }</span
        >
      </p>`;
    })}${this.#years.render(facts, this.language)}`;
  }

  protected override renderChart(facts: Facts): Template {
    return this.#marks.render(facts, () => renderSections(facts, this.language));
  }
}
