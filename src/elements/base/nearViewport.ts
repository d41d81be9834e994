import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far below the visible part a lazy widget starts to load. */
const margin = '256px';

/** Tells when its element comes near the viewport, or when the page is to be printed. */
export class NearViewportController implements ReactiveController {
  near = false;
  #observer: IntersectionObserver | null = null;
  /** Some browsers tell a print, or a page made for printing, only by the medium. */
  #printing = matchMedia('print');

  constructor(private readonly host: ReactiveControllerHost & Element) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.near) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some((entry) => entry.isIntersecting)) this.#found();
      },
      { rootMargin: margin },
    );
    this.#observer.observe(this.host);
    addEventListener('beforeprint', this.#found);
    this.#printing.addEventListener('change', this.#found);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    removeEventListener('beforeprint', this.#found);
    this.#printing.removeEventListener('change', this.#found);
  }

  #found = (): void => {
    this.near = true;
    this.hostDisconnected();
    this.host.requestUpdate();
  };
}
