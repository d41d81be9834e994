import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { Controller, DrawnElement } from './DrawnElement.js';
import { toCitation } from '../../export/cite.js';
import { toCsv } from '../../export/csv.js';
import type { Signed } from '../../export/embedCode.js';
import { toPng } from '../../export/png.js';
import type { Facts } from '../../facts/facts.js';
import { frame } from '../../language/english/frame.js';
import { menu } from '../../language/english/menu.js';
import type { Language } from '../../language/language.js';
import { translations } from '../../language/parts/menu.js';
import { speaker } from '../../language/say.js';
import { menuStyles } from './menu.styles.js';
import { codeOf, signedScripts } from './menuCode.js';
import { download, fileName } from './menuFiles.js';

/** What the menu needs of its widget. */
type Host = DrawnElement & { announce(text: string): void; showNotes(): void };

/** What is drawn when a reader asks. */
type Task = 'png' | 'svg';

/** How long an item says what became of it, in milliseconds. */
const toldFor = 2000;

/** The reader's menu: what can be taken away from a widget. */
export class MenuController implements Controller {
  open = false;
  /** The item whose own words now say what became of it. */
  #told: { readonly item: string; readonly text: string } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Where the button starts, in px from the side where reading starts. */
  #start = 0;
  #signed: Promise<Signed | undefined> = Promise.resolve(undefined);

  /** @param attributes names of the widget's own attributes */
  constructor(
    private readonly host: Host,
    private readonly attributes: readonly string[],
  ) {
    host.addStyles(menuStyles);
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('pointerdown', this.#outside);
  }

  hostDisconnected(): void {
    document.removeEventListener('pointerdown', this.#outside);
    clearTimeout(this.#timer);
  }

  /** Opens or closes; opening moves the focus to the first item. */
  async toggle(open = !this.open): Promise<void> {
    this.open = open;
    if (open) {
      this.#place();
      // Asked for now, so that copying follows the reader's click at once, as browsers want it.
      this.#signed = signedScripts();
    }
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (open) this.#items()[0]?.focus();
  }

  render(facts: Facts, language: Language): Template {
    const say = speaker(language, menu, translations);
    const csv = new Blob([toCsv(facts)], { type: 'text/csv;charset=utf-8' });
    const size = `CSV, ${Math.max(1, Math.round(csv.size / 1024))}\u00a0kB`;
    const failed = say('menu.failed');
    const copy = (id: string, label: string, text: () => string | Promise<string>) =>
      this.#item(id, label, '', () => void this.#copy(id, text, language));
    const take = (id: Task, label: string, message: string, make: () => Promise<Blob>) =>
      this.#item(id, label, id.toUpperCase(), () => void this.#take(id, facts, message, make));
    return html`<div
      class="menu"
      role="menu"
      aria-label=${speaker(language, frame)('frame.shareAndDownload')}
      .style=${`--menu-start:${this.#start}px`}
      @keydown=${this.#onKeydown}
    >
      ${this.#group(
        say('menu.download'),
        html`${this.#item('csv', say('menu.figures'), size, () => {
          download(csv, `${fileName(this.host, facts)}.csv`);
          void this.#close();
        })}${
          facts.address
            ? this.#item('json', say('menu.data'), 'JSON', () => {
                open(facts.address, '_blank', 'noopener');
                void this.#close();
              })
            : nothing
        }${take('png', say('menu.picture'), say('menu.noPicture'), async () =>
          toPng(await this.#svg(facts, language)),
        )}${take(
          'svg',
          say('menu.drawing'),
          failed,
          async () => new Blob([await this.#svg(facts, language)], { type: 'image/svg+xml' }),
        )}`,
      )}
      ${this.#group(
        speaker(language, frame)('frame.share'),
        html`${copy('sentence', say('menu.copySentence'), () => facts.sentence)}${copy(
          'citation',
          say('menu.copyCitation'),
          () => toCitation(facts),
        )}${copy('code', say('menu.copyCode'), async () =>
          codeOf(this.host, facts, this.attributes, await this.#signed),
        )}`,
      )}
      ${
        facts.notes.length > 1
          ? this.#group(
              say('menu.about'),
              this.#item('notes', say('menu.notes'), '', () => {
                this.host.showNotes();
                void this.#close('notes');
              }),
            )
          : nothing
      }
    </div>`;
  }

  #group(label: string, items: Template): Template {
    return html`<div role="group" aria-label=${label}>
      <div role="presentation">${label}</div>
      ${items}
    </div>`;
  }

  #item(id: string, label: string, aside: string, act: () => void): Template {
    const told = this.#told?.item === id ? this.#told.text : null;
    return html`<button type="button" role="menuitem" tabindex="-1" data-item=${id} @click=${act}>
      <span>${told ?? label}</span>${aside ? html` <small>${aside}</small>` : nothing}
    </button>`;
  }

  async #svg(facts: Facts, language: Language): Promise<string> {
    const { toSvg } = await import('../../export/svg.js');
    return toSvg(facts, language);
  }

  async #take(item: Task, facts: Facts, message: string, make: () => Promise<Blob>): Promise<void> {
    try {
      download(await make(), `${fileName(this.host, facts)}.${item}`);
      await this.#close();
    } catch {
      // The page's policy may forbid pictures; without a connection the code does not come.
      this.#tell(item, message);
    }
  }

  async #copy(
    item: string,
    text: () => string | Promise<string>,
    language: Language,
  ): Promise<void> {
    const say = speaker(language, menu, translations);
    try {
      await navigator.clipboard.writeText(await text());
      this.#tell(item, say('menu.copied'));
    } catch {
      // The host page's permissions policy may forbid the clipboard.
      this.#tell(item, say('menu.notCopied'));
    }
  }

  #tell(item: string, text: string): void {
    this.#told = { item, text };
    this.host.announce(text);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#told = null;
      this.host.announce('');
    }, toldFor);
  }

  #action(id: string): HTMLElement | null {
    return this.host.renderRoot.querySelector<HTMLElement>(`[data-action=${id}]`);
  }

  #place(): void {
    const button = this.#action('share');
    const around = button?.parentElement;
    if (!around) return;
    const [own, outer] = [button.getBoundingClientRect(), around.getBoundingClientRect()];
    const rightToLeft = getComputedStyle(around).direction === 'rtl';
    this.#start = rightToLeft ? outer.right - own.right : own.left - outer.left;
  }

  #items(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  /** Closes, and gives the focus to the button that opened it or to another action. */
  async #close(action = 'share'): Promise<void> {
    await this.toggle(false);
    this.#action(action)?.focus();
  }

  #onKeydown = (event: KeyboardEvent): void => {
    const items = this.#items();
    const at = items.indexOf(event.target as HTMLElement);
    const to: Record<string, number> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    const next = to[event.key];
    if (next !== undefined) {
      event.preventDefault();
      items[next]?.focus();
    } else if (event.key === 'Escape') {
      event.preventDefault();
      void this.#close();
    } else if (event.key === 'Tab') {
      void this.toggle(false);
    }
  };

  #outside = (event: Event): void => {
    if (this.open && !event.composedPath().includes(this.host)) void this.toggle(false);
  };
}
