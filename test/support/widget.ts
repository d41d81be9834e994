import type { DrawnElement } from '../../src/elements/base/DrawnElement.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';

/** The words of a part as a reader sees them, white space folded. */
export const text = (element: DrawnElement, part: string): string =>
  words(element.renderRoot.querySelector(`[part=${part}]`));

/** The words of an element, white space folded; none when it is not there. */
export const words = (element: Element | null): string =>
  (element?.textContent ?? '').replace(/[\s\u00a0]+/g, ' ').trim();

/** Waits until a widget has drawn what it is asked for, or what went wrong. */
export const settled = async <Element extends WidgetElement>(
  element: Element,
): Promise<Element> => {
  await element.updateComplete;
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

/**
 * Draws at once, in this window, what a widget puts off until its page has time: a test that draws
 * thousands would wait for as many idle moments, or in WebKit, which tells none, a tenth of a second each.
 */
export const neverBusy = (view: Window & typeof globalThis = window): void => {
  view.requestIdleCallback = (act) => {
    queueMicrotask(() => act({ didTimeout: false, timeRemaining: () => 1 }));
    return 0;
  };
};

/**
 * Keeps what a page draws from being painted: WebKit spends half of its time on it where thousands of
 * drawings follow each other, and no test reads its pixels. Styles and layout are as ever.
 */
export const neverPainted = ({ body }: Document = document): void => {
  body.style.visibility = 'hidden';
};

/** What is written to the console from now on until `take` is called, also kept from it. */
export const captured = (level: 'warn' | 'error'): { take(): string[] } => {
  const real = console[level];
  const lines: string[] = [];
  console[level] = (...words: unknown[]) => {
    lines.push(words.join(' '));
  };
  return {
    take: () => {
      console[level] = real;
      return lines;
    },
  };
};
