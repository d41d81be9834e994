import { LitElement } from 'lit';
import { restyle } from './adoptLate.js';

/** An element that keeps its looks in every document of its site, e.g. in the page of a frame. */
export abstract class StyledElement extends LitElement {
  readonly #prototype = Object.getPrototypeOf(this) as object;

  /**
   * Its style sheets stay behind when it goes into another document. Firefox takes its class from it,
   * too (https://bugzilla.mozilla.org/show_bug.cgi?id=1502814).
   */
  adoptedCallback(): void {
    Object.setPrototypeOf(this, this.#prototype);
    if (this.shadowRoot) restyle(this);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch {
      // Made in one document, and put into another before it was drawn.
      restyle(this);
      return this.shadowRoot!;
    }
  }
}
