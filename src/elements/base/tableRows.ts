import type { LitElement } from 'lit';
import { RovingController, upOrDown } from './roving.js';

/** The rows of the shown table as one tab stop: arrow keys move, letters find a name. */
export const tableRows = (host: LitElement): RovingController =>
  new RovingController(
    host,
    () => [...host.renderRoot.querySelectorAll<HTMLElement>('th[data-row]')],
    (mark) => mark.innerText,
    upOrDown,
  );
