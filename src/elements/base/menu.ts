import { html } from 'lit';
import type { ReactiveController, ReactiveElement, TemplateResult } from 'lit';
import { toCsv } from '../../export/csv.js';
import type { Facts } from '../../facts/facts.js';
import { frame } from '../../language/english/frame.js';
import { menu } from '../../language/english/menu.js';
import type { Language } from '../../language/language.js';
import { speaker } from '../../language/say.js';
import { adoptLate } from './adoptLate.js';
import { menuStyles } from './menu.styles.js';

/** What the menu needs of its widget. */
type Host = ReactiveElement & { announce(text: string): void };

/** How long a copied text says so, in milliseconds. */
const copiedFor = 2000;

/** Hands a text to the reader as a file, without a server. */
const download = (text: string, name: string, type: string): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address));
};

/** How the figures are cited: title, publisher, source and its address. */
const citation = ({ title, source }: Facts): string => `${title}. ${source.text} ${source.url}`;

/** The reader's menu: what can be taken away from a widget. */
export class MenuController implements ReactiveController {
  open = false;
  /** The item whose words now say that it was copied, or could not be. */
  #told: { readonly item: string; readonly done: boolean } | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: Host) {
    adoptLate(host, menuStyles);
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
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (open) this.#items()[0]?.focus();
  }

  render(facts: Facts, language: Language): TemplateResult {
    const say = speaker(language, menu);
    const name = speaker(language, frame);
    const csv = toCsv(facts);
    const size = Math.max(1, Math.round(new Blob([csv]).size / 1024));
    return html`<div
      class="menu"
      role="menu"
      aria-label=${name('frame.shareAndDownload')}
      @keydown=${this.#onKeydown}
    >
      <div role="group" aria-label=${say('menu.download')}>
        <div role="presentation">${say('menu.download')}</div>
        ${this.#item('csv', say('menu.figures'), `CSV, ${size} kB`, () => {
          download(csv, `${facts.widget}-${facts.year}.csv`, 'text/csv;charset=utf-8');
          void this.#close();
        })}
      </div>
      <div role="group" aria-label=${name('frame.share')}>
        <div role="presentation">${name('frame.share')}</div>
        ${this.#copyItem('sentence', say('menu.copySentence'), facts.sentence, language)}
        ${this.#copyItem('citation', say('menu.copyCitation'), citation(facts), language)}
      </div>
    </div>`;
  }

  #copyItem(id: string, label: string, text: string, language: Language): TemplateResult {
    const say = speaker(language, menu);
    const told = this.#told?.item === id ? this.#told : null;
    return this.#item(
      id,
      told ? say(told.done ? 'menu.copied' : 'menu.notCopied') : label,
      '',
      () => void this.#copy(id, text, language),
    );
  }

  #item(id: string, label: string, aside: string, act: () => void): TemplateResult {
    return html`<button type="button" role="menuitem" tabindex="-1" data-item=${id} @click=${act}>
      <span>${label}</span><small>${aside}</small>
    </button>`;
  }

  async #copy(item: string, text: string, language: Language): Promise<void> {
    const say = speaker(language, menu);
    let done = true;
    try {
      await navigator.clipboard.writeText(text);
    } catch {
      // The host page's permissions policy may forbid the clipboard.
      done = false;
    }
    this.#told = { item, done };
    this.host.announce(say(done ? 'menu.copied' : 'menu.notCopied'));
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#told = null;
      this.host.requestUpdate();
    }, copiedFor);
  }

  #items(): HTMLElement[] {
    return [...this.host.renderRoot.querySelectorAll<HTMLElement>('[role=menuitem]')];
  }

  async #close(): Promise<void> {
    await this.toggle(false);
    this.host.renderRoot.querySelector<HTMLElement>('[aria-haspopup]')?.focus();
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
