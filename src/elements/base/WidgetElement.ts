import { html, LitElement, nothing } from 'lit';
import type { PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Facts } from '../../facts/facts.js';
import type { Options, Widget } from '../../facts/widget.js';
import { frame } from '../../language/english/frame.js';
import { english } from '../../language/language.js';
import type { Language } from '../../language/language.js';
import { speak } from '../../language/languages.js';
import { speaker } from '../../language/say.js';
import { LoadError } from '../../loading/LoadError.js';
import { adoptLate } from './adoptLate.js';
import { renderAction, renderHeading, renderNotes, renderSentence, renderSource } from './frame.js';
import { loadWidgetFacts } from './loadFacts.js';
import type { MenuController } from './menu.js';
import { NearViewportController } from './nearViewport.js';
import type { Problem } from './problem.js';
import { renderTable } from './table.js';
import { version } from './version.js';

/** What a widget is doing. Also a custom state of the element, for CSS. */
export type Status = 'idle' | 'loading' | 'ready' | 'empty' | 'error';

/** A loading text sooner than this would flash. */
const beforeLoadingText = 1000;

const commonAttributes = new Set(['lang', 'src', 'edition', 'data', 'loading']);

/**
 * The class behind every widget: it finds the language, loads the documents, keeps the status and
 * draws the frame. A widget of its own brings its `Widget` (documents and facts) and `renderChart`.
 *
 * @fires gep-ready - the figures are shown; also when there are none to show
 * @fires gep-error - they could not be: `detail.code` and `detail.message`
 */
export abstract class WidgetElement extends LitElement {
  /** The version of the library, told when two versions meet on a page. */
  static readonly version: string = version;
  /** Documents and facts of this tag. */
  static readonly widget: Widget;

  /** Language of this widget; absent, the closest `lang` around it. */
  @property() override lang = '';
  /** Address of a data folder or of one document; absent, the data beside the script. */
  @property() src = '';
  /** `latest`, or an edition to stay with. */
  @property() edition = '';
  /** Level of the heading in the page, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;
  /** `auto` follows the page, `light` and `dark` are fixed. */
  @property({ reflect: true }) theme = 'auto';
  /** `eager`, or `lazy` to wait until the widget is near the viewport. */
  @property() loading = 'eager';
  /** A document given by the page instead of an address. */
  @property({ attribute: false }) data: unknown = undefined;

  #facts: Facts | null = null;
  #language: Language = english;
  #status: Status = 'idle';
  #problem: Problem | null = null;
  /** Draws the problem; its code comes with the first one. */
  #renderProblem: typeof import('./problem.js').renderProblem | null = null;
  #waiting = false;
  #tableShown = false;
  #notesShown = false;
  #said = '';
  /** Counts loads, so that a late answer to an older question is dropped. */
  #load = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #internals = this.attachInternals();
  #settle: { resolve: (facts: Facts) => void; reject: (error: unknown) => void } | null = null;
  #ready = this.#promise();
  /** The menu's code is fetched when a reader first opens it. */
  #menu: MenuController | null = null;
  #near = new NearViewportController(this, () => this.requestUpdate());
  #warned = '';

  /** The facts shown, or null until there are any. */
  get facts(): Facts | null {
    return this.#facts;
  }

  /** A promise of the facts of the present attributes. */
  get ready(): Promise<Facts> {
    return this.#ready;
  }

  get status(): Status {
    return this.#status;
  }

  /** Loads again, also what failed. */
  refresh(): void {
    void this.#start();
  }

  /** Tells a change to people who do not see it. */
  announce(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  protected get language(): Language {
    return this.#language;
  }

  get #widget(): Widget {
    return (this.constructor as typeof WidgetElement).widget;
  }

  /** The drawing. Everything in it is also in the table. */
  protected abstract renderChart(facts: Facts): TemplateResult;

  /** Whether the rest of the sentence is drawn, or only heard because the drawing shows it. */
  protected detailShown(_facts: Facts): boolean {
    return false;
  }

  /** A line between sentence and chart, or controls. */
  protected renderLead(_facts: Facts): TemplateResult | typeof nothing {
    return nothing;
  }

  /** Blocks in the shape and height to come, while loading. */
  protected abstract renderSkeleton(): TemplateResult;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved in the page: the language around it may be another now.
    if (this.hasUpdated && this.#status !== 'idle') void this.#start();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
  }

  protected override willUpdate(changed: PropertyValues): void {
    const asked = [...changed.keys()].some(
      (name) =>
        commonAttributes.has(name as string) || this.#widget.attributes.includes(name as string),
    );
    const waits = this.loading === 'lazy' && !this.#near.near;
    if (!waits && this.isConnected && (asked || this.#status === 'idle')) void this.#start();
  }

  get #options(): Options {
    const own = this as unknown as Record<string, unknown>;
    return Object.fromEntries(
      ['src', 'edition', ...this.#widget.attributes]
        .map((name): [string, string | undefined] => {
          const value = own[name];
          return [name, value === null || value === undefined ? undefined : String(value)];
        })
        .concat([['lang', this.lang || this.#languageAround()]]),
    );
  }

  /** The `lang` of the closest element around, also across shadow roots. */
  #languageAround(): string | undefined {
    let node: Node | null = this.parentNode;
    while (node) {
      const found = node instanceof Element ? node.closest('[lang]') : null;
      const lang = found?.getAttribute('lang');
      if (lang) return lang;
      const root: Node = node.getRootNode();
      node = root instanceof ShadowRoot ? root.host : null;
    }
    return undefined;
  }

  /** The document that the page wrote inside the tag, if it did. */
  #inline(): unknown {
    if (this.data !== undefined && this.data !== null) return this.data;
    const script = this.querySelector(':scope > script[type="application/json"]');
    if (!script) return undefined;
    try {
      return JSON.parse(script.textContent ?? '') as unknown;
    } catch {
      throw new LoadError('not-json', '');
    }
  }

  #promise(): Promise<Facts> {
    const promise = new Promise<Facts>((resolve, reject) => {
      this.#settle = { resolve, reject };
    });
    // Nobody has to listen: a failure is told in the element and by its event.
    promise.catch(() => undefined);
    return promise;
  }

  #setStatus(status: Status): void {
    const { states } = this.#internals;
    states?.delete(this.#status);
    states?.add(status);
    this.#status = status;
    this.requestUpdate();
  }

  async #start(): Promise<void> {
    const load = ++this.#load;
    const options = this.#options;
    if (!this.#settle) this.#ready = this.#promise();
    this.#waiting = false;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#waiting = true;
      this.requestUpdate();
    }, beforeLoadingText);
    this.#setStatus('loading');
    try {
      const data = this.#inline();
      const { facts, language } = await loadWidgetFacts(this.#widget, { options, data });
      if (load === this.#load) this.#show(facts, language);
    } catch (error) {
      const [view, { language }] = await Promise.all([
        import('./problem.js'),
        speak(options['lang']),
      ]);
      if (load === this.#load) this.#tell(error, language, view);
    }
  }

  #show(facts: Facts, language: Language): void {
    clearTimeout(this.#timer);
    this.#facts = facts;
    this.#language = language;
    this.#problem = null;
    this.#setStatus(facts.empty ? 'empty' : 'ready');
    this.#settle?.resolve(facts);
    this.#settle = null;
    void this.updateComplete.then(() => this.#fire('gep-ready', {}));
  }

  #tell(error: unknown, language: Language, view: typeof import('./problem.js')): void {
    clearTimeout(this.#timer);
    const problem = view.problemOf(error, language);
    adoptLate(this, view.problemStyles);
    this.#renderProblem = view.renderProblem;
    this.#facts = null;
    this.#language = language;
    this.#problem = problem;
    this.#setStatus('error');
    this.#settle?.reject(error);
    this.#settle = null;
    const message = `${problem.title}. ${problem.advice}`;
    if (message !== this.#warned) console.warn(`[${this.localName}] ${message}`);
    this.#warned = message;
    void this.updateComplete.then(() => this.#fire('gep-error', { code: problem.code, message }));
  }

  #fire(name: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(name, { bubbles: true, composed: true, detail }));
  }

  /** Says that the reader chose a force; the attribute of the widget itself does not change. */
  protected select(force: string): void {
    this.#fire('gep-select', { force });
  }

  /** True when the page wrote something inside the tag for readers without script. */
  get #hasFallback(): boolean {
    return [...this.childNodes].some(
      (node) =>
        (node instanceof Element && node.localName !== 'script') ||
        (node instanceof Text && node.data.trim() !== ''),
    );
  }

  #chooseInstead = (id: string): void => {
    (this as unknown as Record<string, unknown>)[this.#problem?.attribute ?? ''] = id;
  };

  override render(): TemplateResult {
    return html`<div
        part="base"
        class="base"
        lang=${this.#language.code}
        dir=${this.#language.direction}
        aria-busy=${this.#status === 'loading' ? 'true' : nothing}
      >
        ${this.#renderStatus()}
      </div>
      <div class="hidden" role="status">${this.#said}</div>`;
  }

  #renderStatus(): TemplateResult {
    if (this.#problem)
      return html`${this.#renderProblem?.(
          this.#problem,
          this.#language,
          () => this.refresh(),
          this.#chooseInstead,
        )}<slot></slot>`;
    if (this.#facts) return this.#renderReady(this.#facts);
    return html`<slot></slot>${
        this.#hasFallback
          ? nothing
          : html`<div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>`
      }${
        this.#waiting
          ? html`<p class="waiting">${speaker(this.#language, frame)('frame.loading')}</p>`
          : nothing
      }`;
  }

  #renderReady(facts: Facts): TemplateResult {
    const language = this.#language;
    const say = speaker(language, frame);
    const tableShown = this.#tableShown && facts.rows.length > 0;
    return html`${renderHeading(facts.title, this.headingLevel)}
      ${renderSentence(facts, this.detailShown(facts))}
      ${facts.empty ? nothing : this.renderLead(facts)}
      ${
        tableShown || facts.empty
          ? nothing
          : html`<figure
              part="chart"
              class="chart"
              aria-label=${say('frame.chartOf', { title: facts.title })}
            >
              ${this.renderChart(facts)}
            </figure>`
      }
      ${facts.rows.length && !facts.empty ? renderTable(facts, language, !tableShown) : nothing}
      <div class="actions">
        ${
          facts.rows.length && !facts.empty
            ? renderAction({
                id: 'table',
                label: say(tableShown ? 'frame.chart' : 'frame.table'),
                open: tableShown,
                act: this.#toggleTable,
              })
            : nothing
        }
        ${
          facts.notes.length > 1
            ? renderAction({
                id: 'notes',
                label: say('frame.notes'),
                open: this.#notesShown,
                act: this.#toggleNotes,
              })
            : nothing
        }
        ${renderAction({
          id: 'share',
          label: say('frame.shareAndDownload'),
          short: say('frame.share'),
          open: this.#menu?.open ?? false,
          menu: true,
          act: this.#toggleMenu,
        })}
        ${this.#menu?.open ? this.#menu.render(facts, language) : nothing}
      </div>
      ${renderNotes(facts, this.#notesShown)} ${renderSource(facts)}`;
  }

  #toggleTable = (): void => {
    this.#tableShown = !this.#tableShown;
    this.requestUpdate();
  };

  #toggleMenu = async (): Promise<void> => {
    this.#menu ??= new (await import('./menu.js')).MenuController(this);
    await this.#menu.toggle();
  };

  #toggleNotes = (): void => {
    this.#notesShown = !this.#notesShown;
    this.requestUpdate();
  };
}
