import type { DrawnElement } from './DrawnElement.js';
import { RovingController, upOrDown } from './roving.js';
import { tableStyles } from './table.styles.js';

const rows = 'th[data-row]';

/**
 * What a table needs once a reader asks for it: its look, and its rows as one tab stop, where arrow keys move
 * and letters find a name.
 */
export class TableReach extends RovingController {
  constructor(private readonly table: DrawnElement) {
    super(
      table,
      () => [...table.renderRoot.querySelectorAll<HTMLElement>(`.table:not(.hidden) ${rows}`)],
      (mark) => mark.innerText,
      upOrDown,
    );
    table.addStyles(tableStyles);
    table.renderRoot.addEventListener('keydown', (event) =>
      this.onKeydown(event as KeyboardEvent, false),
    );
  }

  /** The stop is set whenever the table is shown; a hidden one has none. */
  override hostUpdated(): void {
    this.place();
    for (const mark of this.table.renderRoot.querySelectorAll(`.hidden ${rows}`))
      mark.removeAttribute('tabindex');
  }
}
