import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { Controller, DrawnElement } from './DrawnElement.js';

/** How long a tip stays after the pointer left its mark, so that it can be reached and read. */
const patience = 150;

/**
 * One tip for all marks of a drawing: shown on hover, focus and touch, under its mark, hoverable,
 * closed by Escape. Everything that it says also stands in the table.
 */
export class TipController implements Controller {
  /** The mark that the tip belongs to, or null. */
  mark: HTMLElement | null = null;
  #lines: readonly string[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: DrawnElement) {
    host.addController(this);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#close();
  }

  show(mark: HTMLElement, lines: readonly string[]): void {
    clearTimeout(this.#timer);
    document.addEventListener('keydown', this.#onKeydown);
    document.addEventListener('pointerdown', this.#onPointerdown, true);
    this.mark = mark;
    this.#lines = lines;
    this.host.requestUpdate();
  }

  /** Closes at once, or after the time that the pointer needs to reach the tip. */
  hide(atOnce = false): void {
    clearTimeout(this.#timer);
    if (!this.mark) return;
    if (atOnce) this.#close();
    else this.#timer = setTimeout(() => this.#close(), patience);
  }

  #close(): void {
    document.removeEventListener('keydown', this.#onKeydown);
    document.removeEventListener('pointerdown', this.#onPointerdown, true);
    if (!this.mark) return;
    this.mark = null;
    this.host.requestUpdate();
  }

  /** The pointer left the mark. A finger leaves when it lets go: its tip stays. */
  leave = ({ pointerType }: PointerEvent): void => {
    if (pointerType !== 'touch') this.hide();
  };

  /** The tip, placed under its mark inside `around`, which must be positioned. */
  render(around: HTMLElement | null): Template | typeof nothing {
    const mark = this.mark;
    if (!mark?.isConnected || !around) return nothing;
    const box = around.getBoundingClientRect();
    const at = mark.getBoundingClientRect();
    return html`<div
      class="tip"
      aria-hidden="true"
      .style=${`--tip-top:${at.bottom - box.top}px;--tip-left:${at.left - box.left}px`}
      @pointerenter=${() => clearTimeout(this.#timer)}
      @pointerleave=${this.leave}
    >
      ${this.#lines.map((line, index) => (index ? html`<div>${line}</div>` : html`<b>${line}</b>`))}
    </div>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    if (event.key === 'Escape') this.hide(true);
  };

  /** A press or a tap elsewhere, before what is pressed shows a tip of its own. */
  #onPointerdown = (event: Event): void => {
    const path = event.composedPath();
    if (!path.some((node) => node === this.mark || (node as Element).className === 'tip'))
      this.hide(true);
  };
}
