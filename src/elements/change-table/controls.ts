import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Sort } from '../../facts/changeTableOrder.js';
import type { Level } from '../../facts/facts.js';
import { levels } from '../../facts/facts.js';
import { change } from '../../language/english/change.js';
import type { Language } from '../../language/language.js';
import { number } from '../../language/numbers.js';
import { speaker } from '../../language/say.js';

/** The levels of a narrow table, one of which it shows. */
export const renderSegments = (
  language: Language,
  shown: Level,
  show: (level: Level) => void,
): Template => {
  const say = speaker(language, change);
  return html`<div class="segments" role="group" aria-label=${say('change.level')}>
    ${levels.map(
      (level) =>
        html`<button
          type="button"
          aria-pressed=${level === shown ? 'true' : 'false'}
          @click=${() => show(level)}
        >
          ${say(`change.segment.${level}`)}
        </button>`,
    )}
  </div>`;
};

/** The head of a column, which sorts by it. */
export const renderHeader = (
  column: Sort['column'],
  label: string,
  { column: sorted, descending }: Sort,
  shown: Level,
  sort: () => void,
): Template => {
  const here = column === sorted;
  return html`<th
    role="columnheader"
    scope="col"
    aria-sort=${here ? (descending ? 'descending' : 'ascending') : nothing}
    class=${column === 'force' ? 'name' : column === shown ? 'on' : ''}
  >
    <button type="button" data-sort=${column} @click=${sort}>
      <span>${label}</span>${
        here ? html`<i aria-hidden="true">${descending ? '\u2193' : '\u2191'}</i>` : nothing
      }
    </button>
  </th>`;
};

/** How many rows there are. */
export interface Counts {
  /** Rows that stand there. */
  readonly shown: number;
  /** Rows that match what the reader typed. */
  readonly matches: number;
  readonly all: number;
}

/** How many rows there are, and what brings the rest. */
export const renderShowing = (
  language: Language,
  { shown, matches, all }: Counts,
  typed: string,
  smallLast: boolean,
  action: { readonly label: string; readonly act: () => void } | null,
): Template => {
  const say = speaker(language, change);
  return html`<p class="showing">
    ${
      matches
        ? say('change.showing', { shown: number(language, shown), count: all })
        : say('change.none', { given: typed.slice(0, 60) })
    }
    ${smallLast && matches ? say('change.smallLast') : nothing}
    ${
      action
        ? html`<button type="button" class="action" @click=${action.act}>
            <span>${action.label}</span>
          </button>`
        : nothing
    }
  </p>`;
};
