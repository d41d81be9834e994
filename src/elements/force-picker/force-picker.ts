import { html, nothing } from '../base/template.js';
import type { Template } from '../base/template.js';
import type { Facts } from '../../facts/facts.js';
import { forcePicker } from '../../facts/forcePicker.js';
import type { PickerFacts, PickerOption } from '../../facts/forcePicker.js';
import { search } from '../../facts/forcePickerSearch.js';
import type { Found } from '../../facts/forcePickerSearch.js';
import { picker } from '../../language/english/picker.js';
import { sentences } from '../../language/punctuation.js';
import { speaker } from '../../language/say.js';
import { frameStyles } from '../base/frame.styles.js';
import { tokens } from '../base/tokens.styles.js';
import { WidgetElement } from '../base/WidgetElement.js';
import { forcePickerStyles } from './force-picker.styles.js';
import { foundText, renderList } from './list.js';
import { drive, idsOf, isTarget, targetsOf } from './targets.js';

/**
 * @summary A field in which a reader finds and chooses a force: the widgets that it names, or all
 * on the page, then show that force.
 *
 * @attr {string} for - ids of the widgets to drive, separated by spaces; absent, all on the page
 * @attr {string} value - id of the chosen force, e.g. `north-wales`; absent, none is chosen yet
 * @csspart base - the card
 * @csspart heading - the label of the field
 * @csspart sentence - how many can be chosen, for those who hear the page
 * @csspart chart - the field with its list
 * @csspart field - the field
 * @csspart list - the forces that fit what was typed
 * @fires {CustomEvent<{ force: string }>} gep-select - the reader chose a force: `detail.force`
 */
export class ForcePicker extends WidgetElement {
  static override readonly widget = forcePicker;
  static override styles = [tokens, frameStyles, forcePickerStyles];
  static override properties = { for: {}, value: {} };

  for = '';
  value = '';

  /** What the reader types, or null while the field shows the chosen force. */
  #typed: string | null = null;
  #open = false;
  /** Index of the option that Enter chooses, or -1. */
  #active = -1;
  /** The last value that was put on the other widgets. */
  #shown = '';
  /** The ids in `for` that the console was told about. */
  #missing = '';

  override connectedCallback(): void {
    super.connectedCallback();
    document.addEventListener('gep-select', this.#follow);
    document.addEventListener('gep-connected', this.#join);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.removeEventListener('gep-select', this.#follow);
    document.removeEventListener('gep-connected', this.#join);
  }

  protected override updated(changed: ReadonlySet<string>): void {
    super.updated(changed);
    if (this.facts && (changed.has('for') || this.value !== this.#shown)) this.#drive();
    if (this.#open)
      this.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }

  get #options(): readonly PickerOption[] {
    return (this.facts as PickerFacts | null)?.options ?? [];
  }

  get #chosen(): PickerOption | undefined {
    const id = this.value.trim().toLowerCase();
    return this.#options.find((option) => option.id === id);
  }

  #found(typed = this.#typed ?? ''): Found {
    return search(this.#options, typed, this.language);
  }

  protected override renderSkeleton(): Template {
    return html`<div class="line"></div>
      <div class="block"></div>`;
  }

  protected override renderReady(facts: Facts): Template {
    return this.renderChart(facts);
  }

  protected override renderChart({ title, sentence }: Facts): Template {
    const say = speaker(this.language, picker);
    const text = this.#typed ?? this.#chosen?.label ?? this.value;
    const open = this.#open ? 'true' : 'false';
    return html`<label id="label" class="label" part="heading" for="field">${title}</label>
      <p id="about" class="hidden" part="sentence">${sentence}</p>
      <div class="around" part="chart" @focusout=${this.#onFocusOut}>
        <input
          id="field"
          part="field"
          type="text"
          role="combobox"
          autocomplete="off"
          autocapitalize="none"
          spellcheck="false"
          aria-labelledby="label"
          aria-describedby="about"
          aria-autocomplete="list"
          aria-expanded=${open}
          aria-controls=${this.#open ? 'list' : nothing}
          aria-activedescendant=${
            this.#open && this.#active >= 0 ? `option-${this.#active}` : nothing
          }
          .value=${text}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
          @click=${this.#onClick}
        />
        ${
          text
            ? html`<button
                type="button"
                class="clear"
                aria-label=${say('picker.clear')}
                @click=${this.#clear}
              >
                <svg viewBox="0 0 16 16" aria-hidden="true">
                  <path d="M3 3 13 13M13 3 3 13"></path>
                </svg>
              </button>`
            : nothing
        }
        ${
          this.#open
            ? renderList(this.#found(), this.#active, title, this.language, this.#choose)
            : nothing
        }
      </div>
      ${this.#open || !this.value || this.#chosen ? nothing : this.#renderUnknown()}`;
  }

  /** The page gave an id that is not there: the field stays usable and says what comes nearest. */
  #renderUnknown(): Template {
    return html`<p class="note" part="error">${this.#nearestText()}</p>`;
  }

  /** Opens the list at the chosen force. */
  #show(): void {
    this.#open = true;
    this.#active = this.#found().matches.findIndex(({ option }) => option === this.#chosen);
    this.requestUpdate();
  }

  /** Closes the list; the field shows again what is chosen. */
  #close(): void {
    this.#open = false;
    this.#active = -1;
    this.#typed = null;
    this.announce('');
  }

  #search(typed: string): void {
    this.#typed = typed;
    this.#open = true;
    const found = this.#found();
    this.#active = typed && !found.none ? 0 : -1;
    this.announce(sentences(this.language, foundText(found, this.language)));
  }

  #choose = (id: string): void => {
    this.#close();
    this.value = id;
    this.#drive();
    this.#warnOfMissing();
    const force = this.#chosen?.label ?? '';
    this.announce(speaker(this.language, picker)('picker.chosen', { force }));
    this.select(id);
  };

  /** Puts the choice on the other widgets. */
  #drive(): void {
    const isNew = this.value !== this.#shown;
    this.#shown = this.value;
    const chosen = this.#chosen;
    if (chosen) for (const element of targetsOf(idsOf(this.for))) drive(element, chosen);
    else if (this.value && isNew) this.#warn(`value="${this.value}": ${this.#nearestText()}`);
  }

  /** A widget may come later, but by the time of a reader's choice it should be there. */
  #warnOfMissing(): void {
    const ids = idsOf(this.for);
    const known = new Set(targetsOf(ids).map(({ id }) => id));
    const missing = ids.filter((id) => !known.has(id)).join(' ');
    if (missing && missing !== this.#missing) this.#warn(`for: no widget has the id ${missing}.`);
    this.#missing = missing;
  }

  #warn(text: string): void {
    console.warn(`[${this.localName}] ${text}`);
  }

  #nearestText(): string {
    return foundText(this.#found(this.value), this.language)[0];
  }

  #onClick = (event: Event): void => {
    if (this.#open) return;
    this.#show();
    (event.target as HTMLInputElement).select();
  };

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing || event.ctrlKey || event.metaKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const { matches } = this.#found();
    const active = matches[this.#active];
    if (step) this.#step(step, matches.length, event.altKey);
    else if (event.key === 'Enter' && this.#open && active) this.#choose(active.option.id);
    else if (event.key === 'Escape' && this.#open) this.#close();
    else return;
    event.preventDefault();
  };

  /** One option on or back, round the ends; with Alt the list only opens or closes. */
  #step(step: number, count: number, alt: boolean): void {
    if (alt && step < 0) return this.#close();
    const wasOpen = this.#open;
    if (!wasOpen) this.#show();
    if (alt) return;
    if (this.#active < 0) this.#active = step > 0 ? 0 : count - 1;
    else if (wasOpen) this.#active = (this.#active + step + count) % count;
    this.requestUpdate();
  }

  #onInput = (event: Event): void => this.#search((event.target as HTMLInputElement).value);

  #clear = (): void => {
    this.#search('');
    this.renderRoot.querySelector('input')?.focus();
  };

  #onFocusOut = ({ currentTarget, relatedTarget }: FocusEvent): void => {
    if (!(currentTarget as Element).contains(relatedTarget as Node | null)) this.#close();
  };

  /** A force was chosen in another widget. A picker for other widgets goes its own way. */
  #follow = (event: Event): void => {
    const source = event.composedPath()[0];
    const { force } = (event as CustomEvent<{ force?: unknown }>).detail ?? {};
    if (source === this || typeof force !== 'string') return;
    if (source instanceof ForcePicker && source.for && source.for !== this.for) return;
    if (!this.facts || this.#options.some(({ id }) => id === force)) this.value = force;
  };

  /** A widget came into the page after the choice. */
  #join = (event: Event): void => {
    const element = event.composedPath()[0] as Element;
    const chosen = this.#chosen;
    if (chosen && isTarget(element, idsOf(this.for))) drive(element, chosen);
  };
}
