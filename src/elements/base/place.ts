import type { Controller, DrawnElement } from './DrawnElement.js';

/** The row of the facts that a mark shows. */
export const rowOf = ({ dataset }: HTMLElement): string | undefined =>
  dataset['row'] ?? dataset['force'];

/** Moves the focus to what shows a row of the facts, in the drawing or in the table. */
export const focusRow = (root: ParentNode, id: string): void => {
  for (const mark of root.querySelectorAll<HTMLElement>('button[data-force], [data-row]'))
    if (rowOf(mark) === id) return mark.focus();
};

/** Turns the drawing into the table and back, and keeps the reader's place in them. */
export class PlaceController implements Controller {
  tableShown = false;
  /** The look of the table, and what moves between its rows, come when it is first asked for. */
  coming: Promise<unknown> | undefined;
  /** What last had the focus of the marks and rows. */
  #mark: HTMLElement | null = null;

  /** @param go moves the focus to a row */
  constructor(
    private readonly host: DrawnElement,
    private readonly go: (id: string) => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    this.host.renderRoot.addEventListener('focusin', this.#onFocusin);
  }

  /** Shows the other view, then goes to the row at which the reader was in this one. */
  toggle = async (): Promise<void> => {
    const id = this.#mark && rowOf(this.#mark);
    // Without a connection they do not come; the table is there to read.
    await (this.coming ??= import('./tableReach.js').then(
      ({ TableReach }) => new TableReach(this.host),
      () => null,
    ));
    this.tableShown = !this.tableShown;
    this.host.requestUpdate();
    await this.host.updateComplete;
    if (id) this.go(id);
  };

  #onFocusin = ({ target }: Event): void => {
    if (rowOf(target as HTMLElement)) this.#mark = target as HTMLElement;
  };
}
