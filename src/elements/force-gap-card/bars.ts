import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts, Level, Row } from '../../facts/facts.js';
import { levelRanks } from '../../facts/levelNames.js';
import { card } from '../../language/english/card.js';
import { common } from '../../language/english/common.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { shareBars } from '../../marks/shareBars.js';
import type { ShareBar } from '../../marks/shareBars.js';
import { renderBalance, renderChange } from './lists.js';

type Counts = { count: number; women: string; total: string } | null;

/** The words of a bar: in women's part, and after the gap. */
const renderWords = (
  language: Language,
  bar: ShareBar,
  row: Row,
  index: number,
  counts: Counts,
): Template => {
  const words = speaker(language, common);
  const say = speaker(language, card);
  const share = row.cells['women']!.text;
  const points = row.cells['difference']!.text;
  const absolute = points.replace('\u2212', '');
  // What does not fit on a line falls to the next, and behind the last one is clipped: words never touch.
  return html`<div class="inside fits-${bar.fits}" aria-hidden="true">
      <div class="fitted">
        <b>${share}</b>${index ? nothing : html`<b class="name">${words('common.women')}</b>`}${
          counts
            ? html`<div class="count"><span>${say('card.label.count', counts)}</span></div>`
            : nothing
        }
      </div>
    </div>
    <div class="outside" aria-hidden="true">
      <b class="own fits-${bar.fits}"
        >${index ? nothing : html`<span class="name">${words('common.women')} </span>`}${share}</b
      >
      ${
        bar.direction
          ? html`<b
              ><span class="long"
                >${words(`common.difference.${bar.direction}`, { points: absolute })}</span
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
};

const renderMissing = (language: Language, row: Row): Template => {
  const words = speaker(language, common);
  const say = speaker(language, card);
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
};

const renderBar = (
  language: Language,
  bar: ShareBar,
  row: Row,
  index: number,
  reference: number | null,
): Template => {
  const words = speaker(language, common);
  const ranks = levelRanks(language, row.id as Level);
  const women = row.cells['women-count']!;
  const total = row.cells['total']!;
  const counts =
    women.value !== null && total.value !== null
      ? { count: Number(women.value), women: women.text, total: total.text }
      : null;
  return html`<div class="row ${bar.women ? '' : 'missing'}" role="listitem">
    <div class="label" aria-hidden="true">
      <b>${row.label}</b>
      ${
        ranks
          ? html`<span class="ranks ${counts ? 'hidden-when-small' : ''}">${ranks}</span>`
          : nothing
      }
      ${counts ? html`<span class="counts">${words('common.womenOf', counts)}</span>` : nothing}
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
      tabindex=${index ? -1 : 0}
      .style=${[
        `--share:${bar.women?.length ?? 0}%`,
        `--gap:${bar.gap?.length ?? 0}%`,
        `--line:${reference ?? 0}%`,
        `--after:${bar.after}%`,
      ].join(';')}
    >
      ${
        bar.women
          ? html`<div class="part"></div>
              <div class="gap"></div>
              ${
                reference === null
                  ? nothing
                  : html`<div class="reference ${bar.direction === 'higher' ? 'over' : ''}"></div>`
              }
              ${renderWords(language, bar, row, index, counts)}`
          : renderMissing(language, row)
      }
    </div>
  </div>`;
};

/** A bar a level, and under them what balance would take and how the numbers changed. */
export const renderBars = (facts: Facts, language: Language): Template => {
  const { bars, reference } = shareBars(facts);
  return html`<div class="drawing">
    <div class="bars" role="list">
      ${bars.map((bar, index) => renderBar(language, bar, facts.rows[index]!, index, reference))}
    </div>
    ${renderBalance(facts, language)}${renderChange(facts, language)}
  </div>`;
};
