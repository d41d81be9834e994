import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import { isLink } from '../../export/isLink.js';
import type { Facts } from '../../facts/facts.js';
import { goodPracticeCard } from '../../facts/goodPracticeCard.js';
import type { GoodPracticeFacts } from '../../facts/goodPracticeCard.js';
import { practice } from '../../language/english/practice.js';
import { speaker } from '../../language/say.js';
import { frameStyles } from '../base/frame.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { foreign } from '../base/text.js';
import { goodPracticeCardStyles } from './good-practice-card.styles.js';

/**
 * @summary One good-practice example: what a force did, its key figures, themes and programmes.
 *
 * @attr {string} entry - id of the organisation, e.g. `merseyside`
 * @csspart base - the card
 * @csspart heading - whose example it is
 * @csspart sentence - the title and the summary
 * @csspart chart - key figures, themes and programmes
 * @csspart table - every figure of the text as a table
 * @csspart source - publisher, date and licence
 */
export class GoodPracticeCard extends WidgetElement {
  static override readonly widget = goodPracticeCard;
  static override styles = [tokens, frameStyles, goodPracticeCardStyles];
  static override properties = { entry: {} };

  entry = '';

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="block"></div>
      <div class="block"></div>`;
  }

  protected override detailShown(): boolean {
    return true;
  }

  protected override renderChart(facts: Facts): Template {
    const { figures, themes, lines, links } = facts as GoodPracticeFacts;
    const say = speaker(this.language, practice);
    const { lang, dir } = foreign(facts.textLanguage);
    const { code, direction } = this.language;
    // A link is called as its page is, and those are in English whatever the text's language.
    return html`${
        figures.length
          ? html`<div class="figures" role="list" lang=${lang} dir=${dir}>
              ${figures.map(
                ({ text, qualifier, unit, what }) =>
                  html`<div class="figure" role="listitem">
                    <div class="numeral">
                      ${qualifier ? html`<span>${qualifier}</span> ` : nothing}<b>${text}</b>${
                        unit ? html` <span lang=${code} dir=${direction}>${unit}</span>` : nothing
                      }
                    </div>
                    <div class="what">${what}</div>
                  </div>`,
              )}
            </div>`
          : nothing
      }
      <div class="themes">${themes.map((theme) => html`<span>${theme}</span> `)}</div>
      ${lines.map(
        (line) =>
          html`<p class="line">
            ${line.map(({ text, mark }) =>
              mark ? html`<span lang=${lang} dir=${dir}>${text}</span>` : text,
            )}
          </p>`,
      )}
      ${
        links.length
          ? html`<p class="line links">
              ${say('practice.links')}
              ${links
                .filter(({ url }) => isLink(url))
                .map(
                  ({ label, url }) =>
                    html`<a href=${url} rel="noopener" lang="en" dir="ltr">${label}</a> `,
                )}
            </p>`
          : nothing
      }`;
  }
}
