import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts, Row } from '../../facts/facts.js';
import { goodPracticeList, themeWords } from '../../facts/goodPracticeList.js';
import type { GoodPracticeListFacts } from '../../facts/goodPracticeList.js';
import { list } from '../../language/english/list.js';
import { number } from '../../language/numbers.js';
import { speaker, type Say } from '../../language/say.js';
import { frameStyles } from '../base/frame.styles.js';
import { foreign } from '../base/text.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { limitOf, renderFilters } from './filters.js';
import type { Choices } from './filters.js';
import { readFragment, writeFragment } from './fragment.js';
import { goodPracticeListStyles } from './good-practice-list.styles.js';

/** How many examples are shown at first: in a widget of usual width, and under 360 px. */
const most = { usual: 5, narrow: 4 };

/** How long a reader pauses before the hits are told and the address is written, milliseconds. */
const pause = 400;

const stop = (event: Event): void => event.stopPropagation();

/**
 * @summary Every good-practice example, with search, themes and organisations; each opens in place.
 *
 * @attr {'auto' | 'light' | 'dark' | string} theme - id of a theme, e.g. `specialist-roles`; `light`,
 * `dark` and `auto` are the colour scheme as in every widget, and both can stand together:
 * `dark specialist-roles`
 * @attr {string} organisation - id of the only organisation to show, e.g. `kent`
 * @attr {string} search - words that an example must hold
 * @attr {string} limit - how many examples to show before "Show all"; absent, 5, or 4 where narrow
 * @attr {boolean} share-state - keeps the reader's choices in the fragment of the page's address,
 * as `practice-theme`, `practice-organisation`, `practice-search` and `practice-entry`
 * @csspart base - the card
 * @csspart heading - of how many organisations there are examples
 * @csspart sentence - how many examples are shown, on what
 * @csspart chart - the examples
 * @csspart table - the same examples as a table
 * @csspart source - publisher, date and licence
 */
export class GoodPracticeList extends WidgetElement {
  static override readonly widget = goodPracticeList;
  static override styles = [tokens, frameStyles, goodPracticeListStyles];
  static override properties = {
    organisation: {},
    search: {},
    limit: {},
    shareState: { type: Boolean, attribute: 'share-state' },
  };

  /** Brings the code of `good-practice-card`, when a reader first opens an example. */
  static loadCard: () => Promise<unknown> = () => Promise.resolve();

  organisation = '';
  search = '';
  limit = '';
  shareState = false;

  /** Id of the opened example, or empty. */
  #open = '';
  #allThemes = false;
  #allEntries = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#restore);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#restore);
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    if (changed.has('shareState')) this.#restore();
    if (changed.has('limit') && this.limit && !limitOf(this.limit))
      console.warn(`[${this.localName}] The limit attribute takes a whole number from 1.`);
    super.willUpdate(changed);
  }

  get #say(): Say<keyof typeof list> {
    return speaker(this.language, list);
  }

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="block"></div>
      <div class="block"></div>`;
  }

  protected override renderLead(facts: Facts): Template {
    return renderFilters({
      facts: facts as GoodPracticeListFacts,
      language: this.language,
      search: this.search,
      allThemes: this.#allThemes,
      choose: this.#choose,
      toggleThemes: this.#toggleThemes,
    });
  }

  protected override renderChart(facts: Facts): Template {
    const { rows, lines } = facts as GoodPracticeListFacts;
    const say = this.#say;
    if (!rows.length)
      return html`<button type="button" class="action" @click=${this.#clear}>
        <span>${say('list.clear')}</span>
      </button>`;
    const narrow = limitOf(this.limit) || most.narrow;
    const usual = limitOf(this.limit) || most.usual;
    const all = this.#allEntries || rows.findIndex(({ id }) => id === this.#open) >= narrow;
    const showing = (shown: number): string =>
      say('list.showing', { shown: number(this.language, shown), count: rows.length });
    return html`<ul role="list" class="entries">
        ${(all ? rows : rows.slice(0, usual)).map((row, index) =>
          this.#renderEntry(row, lines[index]!, !all && index >= narrow),
        )}
      </ul>
      ${
        all || rows.length <= narrow
          ? nothing
          : html`<p class="more ${rows.length <= usual ? 'short' : ''}">
              <span class="long">${showing(usual)}</span
              ><span class="short">${showing(narrow)}</span>
              <button type="button" class="action" @click=${this.#showAll}>
                <span>${say('list.showAll')}</span>
              </button>
            </p>`
      }`;
  }

  #renderEntry(row: Row, line: string, wider: boolean): Template {
    const say = this.#say;
    const { text: title, language } = row.cells['title']!;
    const { lang, dir } = foreign(language);
    const open = row.id === this.#open;
    const level = Math.min(this.headingLevel + 1, 6);
    return html`<li
      class="${open ? 'open' : ''} ${wider ? 'wider' : ''}"
      @keydown=${open ? this.#onKeydown : nothing}
    >
      <div role="heading" aria-level=${level}>
        <button
          type="button"
          class="entry"
          aria-expanded=${String(open)}
          aria-label=${open ? say('list.closeOf', { title }) : nothing}
          @click=${() => this.#toggle(row.id)}
        >
          ${open ? say('list.close') : html`<span lang=${lang} dir=${dir}>${title}</span>`}
        </button>
      </div>
      ${
        open
          ? html`<good-practice-card
              entry=${row.id}
              src=${this.#folder || nothing}
              edition=${this.edition || nothing}
              heading-level=${level}
              @gep-ready=${stop}
              @gep-error=${stop}
              ><strong lang=${lang} dir=${dir}>${title}</strong>
              <p lang=${lang} dir=${dir}>${row.cells['summary']!.text}</p></good-practice-card
            >`
          : html`<p class="line">${line}</p>`
      }
    </li>`;
  }

  /** The data folder for the card, where the page named a document. */
  get #folder(): string {
    return /\.json(?:[?#]|$)/i.test(this.src)
      ? new URL('.', new URL(this.src, this.baseURI)).href
      : this.src;
  }

  #button(id: string): HTMLElement | undefined {
    const index = this.facts?.rows.findIndex((row) => row.id === id) ?? -1;
    return this.renderRoot.querySelectorAll<HTMLElement>('.entry')[index];
  }

  /** What a reader chose takes the place of what the page wrote. */
  #choose = (choices: Choices): void => {
    this.#set(choices);
    this.#open = '';
    this.#allEntries = false;
    this.#chosen();
  };

  #set({ theme, ...rest }: Choices): void {
    Object.assign(this, rest);
    if (theme !== undefined) this.theme = [themeWords(this.theme).scheme, theme].join(' ').trim();
  }

  /** Tells the hits, and writes the address, once the reader pauses. */
  #chosen(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      if (this.shareState) this.#share();
      void this.ready.then(
        ({ sentence }) => this.announce(sentence),
        () => undefined,
      );
    }, pause);
  }

  #share(): void {
    const { theme } = themeWords(this.theme);
    const { organisation, search } = this;
    const shared = { theme, organisation, search, entry: this.#open };
    const fragment = writeFragment(location.hash, shared);
    try {
      history.replaceState(
        history.state,
        '',
        fragment ? `#${fragment}` : location.pathname + location.search,
      );
    } catch {
      // A frame that was written by its parent has no address to write to.
    }
  }

  #restore = (): void => {
    const shared = this.shareState ? readFragment(location.hash) : null;
    if (!shared) return;
    const { entry, ...choices } = shared;
    this.#set(choices);
    this.#show(entry);
  };

  #toggle(id: string): void {
    this.#show(this.#open === id ? '' : id);
    this.#chosen();
    // An example that closes above it would take the button out of view.
    void this.updateComplete.then(() => this.#button(id)?.scrollIntoView({ block: 'nearest' }));
  }

  #show(id: string): void {
    this.#open = id;
    this.requestUpdate();
    // Without its code the card shows title and summary, which stand in it.
    if (id) (this.constructor as typeof GoodPracticeList).loadCard().catch(() => undefined);
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    const id = this.#open;
    this.#toggle(id);
    void this.updateComplete.then(() => this.#button(id)?.focus());
  };

  #toggleThemes = (): void => {
    this.#allThemes = !this.#allThemes;
    this.requestUpdate();
  };

  /** The focus goes on to the first example that was not there. */
  #showAll = async (): Promise<void> => {
    const shown = [...this.renderRoot.querySelectorAll<HTMLElement>('.entry')].filter(
      (entry) => entry.offsetParent,
    ).length;
    this.#allEntries = true;
    this.requestUpdate();
    await this.updateComplete;
    this.renderRoot.querySelectorAll<HTMLElement>('.entry')[shown]?.focus();
  };

  #clear = (): void => {
    this.#choose({ theme: '', organisation: '', search: '' });
    this.renderRoot.querySelector<HTMLElement>('input')?.focus();
  };
}
