import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { Facts } from '../../facts/facts.js';
import type { Widget } from '../../facts/widget.js';
import { frame } from '../../language/english/frame.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { DrawnElement } from './DrawnElement.js';
import type { Properties } from './DrawnElement.js';
import { FactsController, type Status } from './FactsController.js';
import { FallbackController } from './fallback.js';
import { renderAction, renderHeading, renderNotes, renderSentence, renderSource } from './frame.js';
import { IdleController } from './idle.js';
import type { MenuController } from './menu.js';
import { NearViewportController } from './nearViewport.js';
import { focusRow, PlaceController } from './place.js';
import { Table } from './table.js';
import { version } from './version.js';

const commonAttributes = ['lang', 'src', 'edition', 'data', 'loading'];

/**
 * The class behind every widget: common attributes, status, and the frame around the drawing. A
 * widget of its own brings its `Widget` (documents and facts) and `renderChart`.
 *
 * @slot - shown until the figures are there, and when they cannot be; best the same figures as plain
 * text, or a link to them
 * @csspart error - the message, when the figures cannot be shown
 * @cssprop --gep-surface - ground of the card
 * @cssprop --gep-sunk - ground of the blocks while loading
 * @cssprop --gep-ink - text, and what everything is compared with
 * @cssprop --gep-ink-quiet - labels, notes, source
 * @cssprop --gep-line - hairlines
 * @cssprop --gep-edge - outlines
 * @cssprop --gep-women - women's figures and bars
 * @cssprop --gep-on-women - words on women's bars
 * @cssprop --gep-women-quiet - a second line about women, outlines
 * @cssprop --gep-men - men's bars
 * @cssprop --gep-men-edge - outline of men's bars
 * @cssprop --gep-on-men - words on men's bars
 * @cssprop --gep-focus - ring around what has the focus
 * @cssprop --gep-alert - rule beside an error
 * @cssprop --gep-reserve - height that `reserve.css` holds, where the page links it
 * @cssstate idle - nothing is asked for yet, e.g. because of `loading="lazy"`
 * @cssstate loading - the figures are on their way
 * @cssstate ready - the figures are shown
 * @cssstate empty - the figures are there and say that nothing is known
 * @cssstate error - the figures cannot be shown; a message says why
 * @fires {CustomEvent<object>} gep-ready - the figures are shown; also when there are none to show
 * @fires {CustomEvent<{ code: string; message: string }>} gep-error - they could not be: `detail.code`
 * and `detail.message`
 * @fires {CustomEvent<null>} gep-connected - it came into the page: a picker puts its choice on it
 */
export abstract class WidgetElement extends DrawnElement {
  /** The version of the library, told when two versions meet on a page. */
  static readonly version: string = version;
  /** Documents and facts of this tag. */
  static readonly widget: Widget;
  static override properties: Properties = {
    lang: {},
    src: {},
    edition: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    theme: { reflect: true },
    loading: {},
    menu: {},
    data: { attribute: false },
  };

  /** Language of this widget; absent, the closest `lang` around it. */
  override lang = '';
  /** Address of a data folder or of one document; absent, the data beside the script. */
  src = '';
  /** `latest`, or an edition to stay with, e.g. `2024`. */
  edition = '';
  /** Level of the heading in the page, 1 to 6; 3 when absent. */
  headingLevel = 3;
  /**
   * `auto` follows the page's `color-scheme`; `light` and `dark` are fixed.
   * @type {'auto' | 'light' | 'dark'}
   */
  theme = 'auto';
  /**
   * `eager`, or `lazy` to load when the widget comes near the visible part.
   * @type {'eager' | 'lazy'}
   */
  loading = 'eager';
  /**
   * `off` leaves out the reader's menu, Share and download.
   * @type {'' | 'off'}
   */
  menu = '';
  /** A document given by the page instead of an address. */
  data: unknown = undefined;

  #notesShown = false;
  #said = '';
  #place = new PlaceController(this, (id) => this.focusRow(id));
  #answer = new FactsController(this, this.#widget, () => super.getUpdateComplete());
  #fallback = new FallbackController(this, this.#answer);
  #near = new NearViewportController(this);
  #idle = new IdleController(this);
  #table = new Table();
  /** The menu's code is fetched when a reader first opens it. */
  #menu: MenuController | null = null;
  /** True when that code did not come. */
  #menuMissing = false;

  /** The facts shown, or null until there are any. */
  get facts(): Facts | null {
    return this.#answer.facts;
  }

  /** A promise of the facts of the present attributes. */
  get ready(): Promise<Facts> {
    return this.#answer.ready;
  }

  /** `idle`, `loading`, `ready`, `empty` or `error`; also a custom state of the element. */
  get status(): Status {
    return this.#answer.status;
  }

  /** Loads again, also what failed, and asks for newer figures; those shown stay when that fails. */
  refresh(): void {
    void this.#answer.start(true);
  }

  /** Tells a change to people who do not see it. */
  announce(text: string): void {
    this.#said = text;
    this.requestUpdate();
  }

  /** Opens the notes. */
  showNotes(): void {
    this.#notesShown = true;
    this.requestUpdate();
  }

  protected get language(): Language {
    return this.#answer.language;
  }

  get #widget(): Widget {
    return (this.constructor as typeof WidgetElement).widget;
  }

  /** The drawing. Everything in it is also in the table. */
  protected abstract renderChart(facts: Facts): Template;

  /**
   * What the plain table shows, or null for none. A drawing that is itself a table has the plain one
   * only when the reader asked for it, so that nobody hears two tables with the same figures.
   */
  protected plainTable(facts: Facts, _asked: boolean): Facts | null {
    return facts;
  }

  /** Whether the rest of the sentence is drawn, or only heard because the drawing shows it. */
  protected detailShown(_facts: Facts): boolean {
    return false;
  }

  /** A line between sentence and chart, or controls. */
  protected renderLead(_facts: Facts): Template | typeof nothing {
    return nothing;
  }

  /** Moves the focus to what shows a row, in the drawing or in the table. */
  protected focusRow(id: string): void {
    focusRow(this.renderRoot, id);
  }

  /** Blocks in the shape and height to come, while loading. */
  protected abstract renderSkeleton(): Template;

  override connectedCallback(): void {
    super.connectedCallback();
    // Moved in the page: the language around it may be another now. One that left before its first
    // drawing has not asked for anything yet.
    if (this.status === 'idle') this.requestUpdate();
    else void this.#answer.start();
    // Before the first load, so that what a picker chose is loaded and nothing else.
    this.dispatchEvent(new CustomEvent('gep-connected', { bubbles: true, composed: true }));
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#answer.stop();
  }

  protected override willUpdate(changed: ReadonlySet<string>): void {
    const names = [...commonAttributes, ...this.#widget.attributes];
    const asked = names.some((name) => changed.has(name));
    const starts = this.isConnected && (asked || this.status === 'idle');
    if (starts && (this.loading !== 'lazy' || this.#near.near)) void this.#answer.start();
    this.#fallback.update();
  }

  /** Says that the reader chose a force; the attribute of the widget itself does not change. */
  protected select(force: string): void {
    /** @type {CustomEvent<{ force: string }>} */
    this.dispatchEvent(
      new CustomEvent('gep-select', { bubbles: true, composed: true, detail: { force } }),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.#place.coming;
    return this.#idle.after(() => super.getUpdateComplete());
  }

  override render(): Template {
    const { code, direction } = this.language;
    if (this.#fallback.shown) return html`<slot></slot>`;
    const busy = this.status === 'loading' ? 'true' : nothing;
    return html`<div part="base" class="base" lang=${code} dir=${direction} aria-busy=${busy}>
        ${this.#renderStatus()}
      </div>
      <div class="hidden" role="status">${this.#said}</div>`;
  }

  #renderStatus(): Template {
    const { facts, problem, waiting } = this.#answer;
    const told = problem?.render(() => this.refresh());
    if (facts ?? told)
      return facts ? html`${this.renderReady(facts)}${told}` : html`${told}<slot></slot>`;
    return html`<div class="skeleton" aria-hidden="true">${this.renderSkeleton()}</div>
      ${
        waiting
          ? html`<p class="note">${speaker(this.language, frame)('frame.loading')}</p>`
          : nothing
      }`;
  }

  /** The whole widget with its facts: title, sentence, drawing, table, actions, notes, source. */
  protected renderReady(facts: Facts): Template {
    const { language } = this;
    const say = speaker(language, frame);
    const hasRows = facts.rows.length > 0 && !facts.empty;
    const tableShown = this.#place.tableShown && hasRows;
    const hasTable = hasRows && (tableShown || this.#idle.hadTimeFor(facts));
    const plain = hasTable ? this.plainTable(facts, tableShown) : null;
    const menu = this.#menu?.open && this.menu !== 'off' ? this.#menu : null;
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
      ${plain ? this.#table.render(plain, language, !tableShown) : nothing}
      <div class="actions">
        ${
          hasRows
            ? renderAction({
                id: 'table',
                label: say(tableShown ? 'frame.chart' : 'frame.table'),
                act: this.#place.toggle,
              })
            : nothing
        }
        ${
          hasRows || facts.notes.length > 1
            ? renderAction({
                id: 'notes',
                label: say('frame.notes'),
                open: this.#notesShown,
                act: this.#toggleNotes,
              })
            : nothing
        }
        ${
          this.menu === 'off'
            ? nothing
            : renderAction({
                id: 'share',
                label: say('frame.shareAndDownload'),
                short: say('frame.share'),
                open: Boolean(menu),
                menu: true,
                act: this.#toggleMenu,
              })
        }
        ${menu ? menu.render(facts, language) : nothing}
        ${
          this.#menuMissing && !menu
            ? html`<p class="note" role="alert">${say('frame.menuMissing')}</p>`
            : nothing
        }
      </div>
      ${renderNotes(facts, this.#notesShown, say('frame.keys'))} ${renderSource(facts)}`;
  }

  #toggleNotes = (): void => {
    this.#notesShown = !this.#notesShown;
    this.requestUpdate();
  };

  #toggleMenu = async (): Promise<void> => {
    this.#menuMissing = false;
    try {
      this.#menu ??= new (await import('./menu.js')).MenuController(this, this.#widget.attributes);
      await this.#menu.toggle();
    } catch {
      // Without a connection the menu's code does not come.
      this.#menuMissing = true;
      this.requestUpdate();
    }
  };
}
