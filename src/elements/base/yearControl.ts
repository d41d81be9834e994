import { html, nothing, svg } from './template.js';
import type { Template } from './template.js';
import type { Controller } from './DrawnElement.js';
import type { Facts } from '../../facts/facts.js';
import { firstYear } from '../../facts/year.js';
import { years } from '../../language/english/years.js';
import type { Language } from '../../language/language.js';
import { year as yearText } from '../../language/numbers.js';
import { translations } from '../../language/parts/years.js';
import { speaker } from '../../language/say.js';
import { loadWidgetFacts } from './loadFacts.js';
import type { WidgetElement } from './WidgetElement.js';
import { yearControlStyles } from './yearControl.styles.js';

/** A widget of one year that can show a control for it. */
export type YearHost = WidgetElement & { year: string; years: boolean };

/** How long a year stays while the years play, in milliseconds; longer for who wants no motion. */
const pause = 900;
const longPause = 1800;

/** How long a mark takes to come in its new colour or place. */
const fade = 120;

const lessMotion = (): boolean => matchMedia('(prefers-reduced-motion: reduce)').matches;

/**
 * A slider and a play button for the year of a widget. Choosing sets the widget's own `year`; the
 * drawing of the year before stays until the new one is loaded.
 */
export class YearControl implements Controller {
  /** The latest complete year; 0 until it is known. */
  #last = 0;
  /** The highest year of the slider: the latest complete one, or a later one that the page chose. */
  #highest = 0;
  /** The address for which it is known. */
  #asked: string | undefined;
  #playing = false;
  /** Counts plays, so that a stopped one does not go on in the next. */
  #play = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #looks = new Map<string, string>();

  constructor(private readonly host: YearHost) {
    host.addStyles(yearControlStyles);
    host.addController(this);
  }

  hostUpdate(): void {
    const asked = `${this.host.src} ${this.host.edition}`;
    if (asked === this.#asked) return;
    this.#asked = asked;
    void this.#findLast(asked);
  }

  hostUpdated(): void {
    this.#fade();
  }

  hostDisconnected(): void {
    this.#stop();
  }

  render(facts: Facts, language: Language): Template | typeof nothing {
    if (!this.#last || this.#fixed) return nothing;
    const say = speaker(language, years, translations);
    this.#highest = Math.max(this.#highest, this.#last, facts.year);
    const year = this.#year || facts.year;
    const text = yearText(language, year);
    return html`<div class="year-control">
      <label for="year">${say('years.year')}</label>
      <b aria-hidden="true">${text}</b>
      <input
        id="year"
        type="range"
        min=${firstYear}
        max=${this.#highest}
        .value=${String(year)}
        aria-valuetext=${text}
        @input=${this.#onInput}
      />
      <button
        type="button"
        class="action"
        data-action="play"
        aria-label=${
          this.#playing
            ? nothing
            : say('years.playAll', {
                first: yearText(language, firstYear),
                last: yearText(language, this.#last),
              })
        }
        @click=${this.#onClick}
      >
        <svg viewBox="0 0 16 16" aria-hidden="true">
          ${
            this.#playing
              ? svg`<path d="M3 3h10v10H3z"></path>`
              : svg`<path d="M4 2v12l9-6z"></path>`
          }</svg
        ><span>${say(this.#playing ? 'years.stop' : 'years.play')}</span>
      </button>
    </div>`;
  }

  /** The year that the widget was last asked for; 0 when the page leaves it open. */
  get #year(): number {
    return Number(this.host.year);
  }

  /** A document given by the page is of one year. */
  get #fixed(): boolean {
    const { data, src } = this.host;
    return (
      (data !== undefined && data !== null) ||
      /\.json(?:[?#]|$)/i.test(src) ||
      this.host.querySelector(':scope > script[type="application/json"]') !== null
    );
  }

  /** The facts of a year from the same folder, so that its document is there when it is needed. */
  #load(year: string): Promise<Facts> {
    const { src, edition } = this.host;
    const { widget } = this.host.constructor as typeof WidgetElement;
    return loadWidgetFacts(widget, { options: { src, edition, year } }).then(({ facts }) => facts);
  }

  async #findLast(asked: string): Promise<void> {
    const year = await this.#load('').then(
      (facts) => facts.year,
      () => 0,
    );
    if (asked !== this.#asked) return;
    this.#last = year;
    this.host.requestUpdate();
  }

  #choose(year: number): void {
    if (year === this.#year) return;
    this.host.year = String(year);
    this.host.dispatchEvent(
      new CustomEvent('gep-year', { bubbles: true, composed: true, detail: { year } }),
    );
  }

  /** Waits until the chosen year is drawn; false when something else came between. */
  async #drawn(year: number): Promise<boolean> {
    try {
      await this.host.updateComplete;
      await this.host.ready;
      await this.host.updateComplete;
    } catch {
      return false;
    }
    return this.host.isConnected && this.#year === year;
  }

  async #say(year: number): Promise<void> {
    if (await this.#drawn(year)) this.host.announce(this.host.facts?.sentence ?? '');
  }

  async #playAll(): Promise<void> {
    const play = ++this.#play;
    this.#playing = true;
    this.host.requestUpdate();
    const shown = this.#year || this.#last;
    const last = this.#last;
    const first = shown < last ? shown + 1 : firstYear;
    for (let year = first; year <= last; year++) void this.#load(String(year)).catch(() => null);
    for (let year = first; year <= last; year++) {
      this.#choose(year);
      const drawn = await this.#drawn(year);
      if (play !== this.#play) return;
      if (!drawn || year === last) break;
      await new Promise((resolve) => {
        this.#timer = setTimeout(resolve, lessMotion() ? longPause : pause);
      });
      // The reader stopped, or the page chose a year of its own.
      if (play !== this.#play) return;
      if (this.#year !== year) break;
    }
    this.#stop();
  }

  #stop(): void {
    if (!this.#playing) return;
    this.#play++;
    this.#playing = false;
    clearTimeout(this.#timer);
    this.host.requestUpdate();
    if (this.host.isConnected) void this.#say(this.#year);
  }

  /** Marks that got another colour or place come in softly; none flies, and not on first show. */
  #fade(): void {
    const before = this.#looks;
    this.#looks = new Map();
    for (const mark of this.host.renderRoot.querySelectorAll<HTMLElement>('.chart [data-force]')) {
      const id = mark.dataset['force']!;
      const look = /step-\S+|unknown/.exec(mark.className)?.[0] ?? '';
      this.#looks.set(id, look);
      const earlier = before.get(id);
      if (earlier !== undefined && earlier !== look && !lessMotion())
        mark.animate({ opacity: [0, 1] }, fade);
    }
  }

  #onInput = (event: Event): void => {
    this.#stop();
    const year = Number((event.target as HTMLInputElement).value);
    this.#choose(year);
    void this.#say(year);
  };

  #onClick = (): void => {
    if (this.#playing) this.#stop();
    else void this.#playAll();
  };
}
