import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { addFrame, until } from './servers.js';

export interface Hosted {
  readonly frame: HTMLIFrameElement;
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** What a reader sees. */
  text(): string;
}

/** Where the frames of a test stand. */
export const place = document.createElement('div');

/** The hosted page in a box of a fixed size, on the tests' own origin, when it has settled. */
export const hosted = async (query: string, width = 600, height = 500): Promise<Hosted> => {
  const src = `/dist/embed.html?${query}`;
  const frame = await addFrame(place, { src, width: String(width), height: String(height) });
  const inside = frame.contentDocument!;
  await until(() => inside.querySelector('#widget, .message') !== null);
  const element = inside.querySelector<WidgetElement>('#widget');
  await element?.ready.catch(() => undefined);
  await element?.updateComplete;
  // The page fits itself when it hears that the widget is ready.
  await until(
    () => !element || element.status === 'error' || inside.title === element.facts?.title,
  );
  return {
    frame,
    window: frame.contentWindow as Window & typeof globalThis,
    document: inside,
    text: () => inside.body.innerText.replace(/\s+/g, ' '),
  };
};
