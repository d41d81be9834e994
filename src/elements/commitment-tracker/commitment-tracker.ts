import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import { commitmentTracker } from '../../facts/commitmentTracker.js';
import type { CommitmentTrackerFacts } from '../../facts/commitmentTracker.js';
import type { Facts } from '../../facts/facts.js';
import { commitments } from '../../language/english/commitments.js';
import { speaker } from '../../language/say.js';
import { frameStyles } from '../base/frame.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { commitmentTrackerStyles } from './commitment-tracker.styles.js';

/**
 * @summary The three HeForShe commitments of UK policing, each with its measure now and before, and
 * how many published examples speak to it.
 *
 * @attr {string} year - year of the report, or the year before it; absent, the report's
 * @csspart base - the card
 * @csspart heading - what the commitments are
 * @csspart sentence - how the measure of the first commitment moved
 * @csspart chart - the commitments
 * @csspart table - the same measures as a table
 * @csspart source - publisher, date and licence
 */
export class CommitmentTracker extends WidgetElement {
  static override readonly widget = commitmentTracker;
  static override styles = [tokens, frameStyles, commitmentTrackerStyles];
  static override properties = { year: {} };

  year = '';

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="block"></div>
      <div class="block"></div>
      <div class="block"></div>`;
  }

  protected override renderChart(facts: Facts): Template {
    const say = speaker(this.language, commitments);
    const drawn = (facts as CommitmentTrackerFacts).commitments;
    return html`<ol role="list">
      ${facts.rows.map(({ label, cells }, index) => {
        const { number, women, nowAt, beforeAt, examples } = drawn[index]!;
        return html`<li>
          <span class="number">${number}</span>
          <div>
            <b class="promise">${label}</b>
            <p class="measure">${cells['measure']!.text}</p>
            <dl>
              <div class="now">
                <dt class="hidden">${say('commitments.now')}</dt>
                <dd>
                  <b class=${women ? 'women' : ''}>${cells['now']!.text}</b>
                  <span>${nowAt}</span>
                </dd>
              </div>
              <div class="before">
                <dt class="hidden">${say('commitments.before')}</dt>
                <dd><b>${cells['before']!.text}</b> <span>${beforeAt}</span></dd>
              </div>
            </dl>
            ${examples ? html`<p class="examples">${examples}</p>` : nothing}
          </div>
        </li>`;
      })}
    </ol>`;
  }
}
