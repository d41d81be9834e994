import { html, svg } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { GoodPracticeListFacts } from '../../facts/goodPracticeList.js';
import { list } from '../../language/english/list.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';

/** How many themes there are before "more": in a widget of usual width, and under 360 px. */
const most = { usual: 6, narrow: 4 };

/** The limit that a page gave, or 0. */
export const limitOf = (given: string): number => (/^\d+$/.test(given.trim()) ? Number(given) : 0);

/** What a reader can change; what is absent stays. */
export interface Choices {
  readonly theme?: string;
  readonly organisation?: string;
  readonly search?: string;
}

export interface Filters {
  readonly facts: GoodPracticeListFacts;
  readonly language: Language;
  /** As typed: the facts may be one letter behind. */
  readonly search: string;
  readonly allThemes: boolean;
  readonly choose: (choices: Choices) => void;
  readonly toggleThemes: () => void;
}

const valueOf = (event: Event): string =>
  (event.target as HTMLInputElement | HTMLSelectElement).value;

/** The fullest themes, and the chosen one wherever it stands. */
const renderThemes = (filters: Filters): Template => {
  const { facts, language, allThemes, choose, toggleThemes } = filters;
  const { themes, wanted } = facts;
  const say = speaker(language, list);
  const chosen = themes.findIndex(({ id }) => id === wanted.theme);
  const more = (shown: number): string =>
    say('list.moreThemes', { count: themes.length - shown - (chosen < shown ? 0 : 1) });
  return html`<div class="themes" role="group" aria-label=${say('list.themes')}>
    ${themes.map(({ id, text }, index) =>
      allThemes || index < most.usual || index === chosen
        ? html`<button
            type="button"
            class="pill ${allThemes || index < most.narrow || index === chosen ? '' : 'wider'}"
            aria-pressed=${String(index === chosen)}
            @click=${() => choose({ theme: index === chosen ? '' : id })}
          >
            ${text}
          </button>`
        : '',
    )}
    <button type="button" class="pill" aria-expanded=${String(allThemes)} @click=${toggleThemes}>
      ${
        allThemes
          ? say('list.fewerThemes')
          : html`<span class="long">${more(most.usual)}</span
              ><span class="short">${more(most.narrow)}</span>`
      }
    </button>
  </div>`;
};

/** Search, themes and organisation. */
export const renderFilters = (filters: Filters): Template => {
  const { facts, language, search, choose } = filters;
  const { organisations, total, wanted } = facts;
  const say = speaker(language, list);
  const label = say('list.search', { count: total });
  return html`<div class="search">
      <svg viewBox="0 0 16 16" aria-hidden="true">
        ${svg`<circle cx="6.75" cy="6.75" r="4.5"></circle><path d="m10 10 4 4"></path>`}
      </svg>
      <input
        type="search"
        autocomplete="off"
        spellcheck="false"
        placeholder=${label}
        aria-label=${label}
        .value=${search}
        @input=${(event: Event) => choose({ search: valueOf(event) })}
      />
    </div>
    <div class="filters">
      ${renderThemes(filters)}
      <select
        class="pill ${wanted.organisation ? 'chosen' : ''}"
        aria-label=${say('list.organisation')}
        @change=${(event: Event) => choose({ organisation: valueOf(event) })}
      >
        <option value="">${say('list.allOrganisations')}</option>
        ${organisations.map(
          ({ id, label: name }) =>
            html`<option value=${id} .selected=${id === wanted.organisation}>${name}</option>`,
        )}
      </select>
    </div>`;
};
