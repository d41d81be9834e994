import type { FactsController } from './FactsController.js';

/** True when the page wrote something inside the tag for readers without script. */
const hasFallback = (element: Element): boolean =>
  [...element.childNodes].some((node) =>
    node instanceof Element ? node.localName !== 'script' : Boolean(node.textContent?.trim()),
  );

/**
 * Keeps the place of what the page wrote inside a tag when a lower drawing follows it, so that
 * nothing that the reader sees moves: to the end of the visible part at most, and until the element
 * is below it. A style sheet of its own leaves the attributes of the element to the page.
 */
const keepPlace = (host: Element): void => {
  const { firstElementChild: first, lastElementChild: last } = host;
  const { top, height } = host.getBoundingClientRect();
  // Margins of the content stood outside the element; those of a grid inside it would not.
  const margins = [
    first && getComputedStyle(first).marginBlockStart,
    last && getComputedStyle(last).marginBlockEnd,
  ].map((margin) => margin || 0);
  // The element may stand in the page of a frame.
  const sheet = new host.ownerDocument.defaultView!.CSSStyleSheet();
  sheet.replaceSync(
    `@media screen{:host{margin-block:${margins.join(' ')};min-block-size:${Math.min(height, innerHeight - top)}px}}`,
  );
  host.shadowRoot!.adoptedStyleSheets.push(sheet);
  new IntersectionObserver(([entry], observer) => {
    if (!entry || entry.isIntersecting || entry.boundingClientRect.top < 0) return;
    observer.disconnect();
    sheet.replaceSync('');
  }).observe(host);
};

/**
 * Shows what the page wrote inside a tag until there is something better, as it stood before the
 * script ran: the card would hand its line height and more on to it. A custom state tells the
 * element's styles.
 */
export class FallbackController {
  /** True while the page's own content stands there instead of a drawing. */
  shown = false;

  constructor(
    private readonly host: Element,
    private readonly answer: FactsController,
  ) {}

  /** Call it before each drawing. */
  update(): void {
    const { facts, problem, states } = this.answer;
    const shown = !facts && !problem && hasFallback(this.host);
    if (this.shown && !shown) keepPlace(this.host);
    this.shown = shown;
    states?.[shown ? 'add' : 'delete']('fallback');
  }
}
