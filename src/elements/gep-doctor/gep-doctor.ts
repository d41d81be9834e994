import { version } from '../base/version.js';
import type { FindingsView } from './findings.js';
import { watchPolicy } from './violations.js';

/** Said when the check itself does not come: then its catalogue of words is not there either. */
const missing = 'The check could not be loaded.';

/**
 * @summary Tells an editor in plain words why a widget or a frame on this page does not show.
 *
 * It is for the time of trying, not for readers: take it away when all is well. It shares
 * no code with the widgets, whose script may be what does not come.
 *
 * @attr {string} for - id of one widget or frame; absent, everything of ours on the page
 * @attr {string} lang - language of the findings; absent, the closest `lang` around it
 * @slot - what is shown when no script runs at all
 */
export class GepDoctor extends HTMLElement {
  /** The version of the library, told when two versions meet on a page. */
  static readonly version: string = version;
  static readonly observedAttributes = ['for', 'lang'];

  #view: Promise<FindingsView> | null = null;
  /** A promise of the findings, one sentence each. */
  ready: Promise<readonly string[]> = Promise.resolve([]);

  connectedCallback(): void {
    // At once, since what the policy stops meanwhile is not told again.
    watchPolicy();
    this.refresh();
  }

  attributeChangedCallback(): void {
    // The attributes that it starts with are part of the first check.
    if (this.isConnected && this.#view) this.refresh();
  }

  /** Checks again. */
  refresh(): void {
    this.ready = this.#examine();
  }

  async #examine(): Promise<readonly string[]> {
    // One promise for all checks: of two imports under way Firefox may fulfil the second first.
    this.#view ??= import('./findings.js').then(({ FindingsView }) => new FindingsView(this));
    let view: FindingsView;
    try {
      view = await this.#view;
    } catch {
      this.#view = null;
      (this.shadowRoot ?? this.attachShadow({ mode: 'open' })).textContent = missing;
      return [missing];
    }
    return view.examine();
  }
}
