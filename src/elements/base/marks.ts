import { html } from './template.js';
import type { Template } from './template.js';
import type { DrawnElement } from './DrawnElement.js';
import type { Facts } from '../../facts/facts.js';
import { Drawing } from './drawing.js';
import { rowOf } from './place.js';
import { RovingController } from './roving.js';
import { TipController } from './tip.js';

/** Drawings by the facts that they show. */
const drawings = new WeakMap<Facts, Element>();

type Host = DrawnElement & { readonly facts: Facts | null };

/**
 * The marks of a drawing, each a row of the facts: one tab stop, a tip on each, and a press on a
 * force chooses it. Their events are listened to around them, not on each.
 */
export class MarksController {
  readonly #drawing = new Drawing(drawings);
  readonly #tip: TipController;
  readonly #roving: RovingController;

  /**
   * @param marks selector of the focusable marks
   * @param move what the arrow keys do, as `RovingController` has it
   * @param select hears which force was chosen
   */
  constructor(
    private readonly host: Host,
    private readonly marks: string,
    move: (marks: readonly HTMLElement[], key: string, from: number) => number | undefined,
    private readonly select?: (force: string) => void,
  ) {
    const all = () => [...host.renderRoot.querySelectorAll<HTMLElement>(marks)];
    this.#tip = new TipController(host);
    this.#roving = new RovingController(
      host,
      all,
      (mark) => mark.dataset['name'] ?? mark.ariaLabel!,
      (key, from) => move(all(), key, from),
    );
  }

  /** The drawing, with the tip. `draw` makes one element of the facts alone. */
  render(facts: Facts, draw: () => Template): Template {
    return html`<div
      class="around"
      @keydown=${this.#onKeydown}
      @focusout=${() => this.#tip.hide(true)}
      @focus=${this.#point}
      @pointerenter=${this.#point}
      @pointerleave=${this.#leave}
      @click=${this.#onClick}
    >
      ${this.#drawing.of(facts, draw)}${this.#tip.render(this.host.renderRoot.querySelector('.around'))}
    </div>`;
  }

  #onKeydown = (event: KeyboardEvent): void => {
    this.#roving.onKeydown(event, this.host.facts?.direction === 'rtl');
  };

  #show(mark: HTMLElement): void {
    const row = this.host.facts?.rows.find(({ id }) => id === rowOf(mark));
    this.#tip.show(mark, row?.tip ?? []);
  }

  /** On its way down to a mark: what comes to a mark and leaves it does not come up again. */
  #heard(act: (mark: HTMLElement, event: PointerEvent) => void) {
    return {
      handleEvent: (event: PointerEvent): void => {
        const mark = event.target as HTMLElement;
        if (mark.matches(this.marks)) act(mark, event);
      },
      capture: true,
    };
  }

  #point = this.#heard((mark) => this.#show(mark));

  #leave = this.#heard((_mark, event) => this.#tip.leave(event));

  #onClick = ({ target }: Event): void => {
    const mark = (target as Element).closest<HTMLElement>(this.marks);
    if (!mark || !this.select) return;
    // A press does not bring the focus in every browser.
    mark.focus();
    this.select(rowOf(mark)!);
    this.#show(mark);
  };
}
