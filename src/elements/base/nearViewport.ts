import type { Controller, DrawnElement } from './DrawnElement.js';

/** How far below the visible part a lazy widget starts to load. */
const margin = '256px';

/**
 * Tells when its element comes near the viewport, or when the page is to be printed. Nothing is
 * watched before somebody wants to know.
 */
export class NearViewportController implements Controller {
  #near = false;
  #observer: IntersectionObserver | null = null;
  /** Some browsers tell a print, or a page made for printing, only by the medium. */
  #printing: MediaQueryList | null = null;

  constructor(private readonly host: DrawnElement) {
    host.addController(this);
  }

  /** Whether the element was near once; watches until it is. */
  get near(): boolean {
    if (!this.#near && !this.#observer) this.#watch();
    return this.#near;
  }

  hostConnected(): void {
    if (this.#printing && !this.#near) this.#watch();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
    removeEventListener('beforeprint', this.#found);
    this.#printing?.removeEventListener('change', this.#found);
  }

  #watch(): void {
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#found();
      },
      { rootMargin: margin },
    );
    this.#observer.observe(this.host);
    addEventListener('beforeprint', this.#found);
    this.#printing ??= matchMedia('print');
    this.#printing.addEventListener('change', this.#found);
  }

  #found = (): void => {
    this.#near = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  };
}
