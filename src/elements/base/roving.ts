import type { Controller, DrawnElement } from './DrawnElement.js';
import { folded } from '../../language/folded.js';

/** How long typed letters are one name, in milliseconds. */
export const typingPause = 700;

/** Whether a name starts with what was typed, by `folded`. */
export const startsWith = (name: string, typed: string): boolean => folded(name).startsWith(typed);

/** Where one key leads from a mark; undefined where the key leads nowhere. */
export type Move = (key: string, from: number) => number | undefined;

/**
 * Many marks as one tab stop: arrow keys move between them, Home and End go to the ends, letters
 * go to the next name that starts with them. Escape leaves to the first action under them, once no
 * tip is left to close.
 */
export class RovingController implements Controller {
  /** Index of the mark that the Tab key reaches. */
  current = 0;
  #moved = false;
  #typed = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param marks the focusable marks, in reading order
   * @param nameOf the name that typing finds
   * @param move what the arrow keys do, if it is more than back and on
   * @param elsewhere finds a name that no mark has, e.g. one that is not shown yet
   */
  constructor(
    private readonly host: DrawnElement,
    protected readonly marks: () => readonly HTMLElement[],
    private readonly nameOf: (mark: HTMLElement) => string,
    private readonly move: Move = () => undefined,
    private readonly elsewhere: (typed: string) => void = () => undefined,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.addEventListener('focusin', this.#follow);
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#typed = '';
  }

  /** Marks that are copied have the stop on the first. */
  hostUpdated(): void {
    if (this.#moved) this.place();
  }

  /** Puts the tab stop on its mark. */
  protected place(): void {
    const marks = this.marks();
    this.keepWithin(marks.length);
    marks.forEach((mark, index) => (mark.tabIndex = index === this.current ? 0 : -1));
  }

  /** Keeps the tab stop on a mark when there are fewer marks than before. */
  keepWithin(count: number): void {
    if (this.current >= count) this.current = 0;
  }

  /** Moves the focus; true when the key was meant for the marks. */
  onKeydown(event: KeyboardEvent, rightToLeft: boolean): boolean {
    if (event.ctrlKey || event.metaKey || event.altKey) return false;
    const marks = this.marks();
    const from = marks.indexOf(event.target as HTMLElement);
    if (from < 0) return false;
    const { renderRoot } = this.host;
    // The key stays the page's own, too: it may close the dialog that the widget stands in.
    if (event.key === 'Escape' && !renderRoot.querySelector('.tip'))
      renderRoot.querySelector<HTMLElement>('[data-action=table]')?.focus();
    const step = rightToLeft ? -1 : 1;
    const to =
      this.move(event.key, from) ??
      {
        ArrowRight: from + step,
        ArrowLeft: from - step,
        Home: 0,
        End: marks.length - 1,
      }[event.key] ??
      this.#byName(event.key, from, marks);
    if (to === undefined) return false;
    event.preventDefault();
    marks[Math.min(Math.max(to, 0), marks.length - 1)]!.focus();
    return true;
  }

  /** The tab stop is where the focus was last, however it came there. */
  #follow = ({ target }: Event): void => {
    const index = this.marks().indexOf(target as HTMLElement);
    if (index < 0 || index === this.current) return;
    this.current = index;
    this.#moved = true;
    this.host.requestUpdate();
  };

  #byName(key: string, from: number, marks: readonly HTMLElement[]): number | undefined {
    if (key.length !== 1 || key === ' ') return undefined;
    clearTimeout(this.#timer);
    this.#typed += folded(key);
    this.#timer = setTimeout(() => (this.#typed = ''), typingPause);
    if (!this.#typed) return undefined;
    // The same mark stays while more letters of its name come; a first letter goes on to the next.
    const start = this.#typed.length > 1 ? from : from + 1;
    for (let step = 0; step < marks.length; step++) {
      const index = (start + step) % marks.length;
      if (startsWith(this.nameOf(marks[index]!), this.#typed)) return index;
    }
    this.elsewhere(this.#typed);
    return from;
  }
}

/** Up and down go back and on, for marks under each other. */
export const upOrDown: Move = (key, from) => ({ ArrowDown: from + 1, ArrowUp: from - 1 })[key];

/** Up and down go to the nearest mark of the line above or below, as the eye sees it. */
export const lineAboveOrBelow = (
  marks: readonly HTMLElement[],
  key: string,
  from: number,
): number | undefined => {
  if (key !== 'ArrowUp' && key !== 'ArrowDown') return undefined;
  const at = marks[from]!.getBoundingClientRect();
  let best = from;
  let least = Infinity;
  marks.forEach((mark, index) => {
    const rect = mark.getBoundingClientRect();
    const away = key === 'ArrowDown' ? rect.top - at.top : at.top - rect.top;
    if (away < 1) return;
    // A line further away weighs more than a place further along the line.
    const distance = away * 10 + Math.abs(rect.left - at.left);
    if (distance < least) [best, least] = [index, distance];
  });
  return best;
};
