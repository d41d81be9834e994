import { html, nothing } from './template.js';
import type { Template } from './template.js';
import type { Controller } from './DrawnElement.js';
import type { Facts } from '../../facts/facts.js';
import type { Language } from '../../language/language.js';
import type { YearControl, YearHost } from './yearControl.js';

/** The place of the control for the year. The control's code comes when a page asks for it. */
export class YearsController implements Controller {
  #control: YearControl | null = null;
  #asked = false;

  constructor(private readonly host: YearHost) {
    host.addController(this);
  }

  hostUpdate(): void {
    if (!this.host.years || this.#asked) return;
    this.#asked = true;
    void this.#load();
  }

  /** The control, over the drawing. */
  render(facts: Facts, language: Language): Template | typeof nothing {
    return this.host.years
      ? html`<div class="years">${this.#control?.render(facts, language)}</div>`
      : nothing;
  }

  async #load(): Promise<void> {
    try {
      const { YearControl } = await import('./yearControl.js');
      this.#control = new YearControl(this.host);
      this.host.requestUpdate();
    } catch {
      // The figures of this year are there without the control; another update asks again.
      this.#asked = false;
    }
  }
}
