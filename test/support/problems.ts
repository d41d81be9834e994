import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { captured, text } from './widget.js';

/** A tag, what a page writes on it, and the document that it then asks for. */
export const widgets: { tag: string; attributes: Record<string, string>; path: string }[] = [
  { tag: 'force-gap-card', attributes: { force: 'kent' }, path: 'forces/kent.json' },
  { tag: 'good-practice-card', attributes: { entry: 'kent' }, path: 'good-practice/kent.json' },
  { tag: 'representation-grid', attributes: {}, path: 'representation/latest.json' },
];

/** What goes wrong on the page without anybody catching it, from now on until `take`. */
export const uncaught = (): { take(): string[] } => {
  const seen: string[] = [];
  const onError = ({ message }: ErrorEvent): number => seen.push(message);
  const onRejection = ({ reason }: PromiseRejectionEvent): number => seen.push(String(reason));
  addEventListener('error', onError);
  addEventListener('unhandledrejection', onRejection);
  return {
    take() {
      removeEventListener('error', onError);
      removeEventListener('unhandledrejection', onRejection);
      return seen;
    },
  };
};

/** Takes the widgets of a test from the page. */
export const removeAll = (): void =>
  document.querySelectorAll(widgets.map(({ tag }) => tag).join()).forEach((one) => one.remove());

/** The next word of a widget about how its loading ended: `gep-ready` or `gep-error`. */
export const ended = (
  element: WidgetElement,
): Promise<CustomEvent<{ code?: string; message?: string }>> =>
  new Promise((resolve) => {
    for (const name of ['gep-ready', 'gep-error'])
      element.addEventListener(name, (event) => resolve(event as CustomEvent), { once: true });
  });

/** A widget that was told to fail, and all that it let out while it did. */
export interface Told {
  element: WidgetElement;
  events: { code: string; message: string }[];
  warnings: string[];
  uncaught: string[];
}

/**
 * Puts a tag with a fallback inside on the page and waits until it has told its end, good or bad.
 *
 * @param change what a script of the page does with the element before it is connected
 */
export const tell = async (
  tag: string,
  attributes: Record<string, string>,
  inside = '',
  change: (element: WidgetElement) => void = () => undefined,
): Promise<Told> => {
  const warnings = captured('warn');
  const faults = uncaught();
  const events: Told['events'] = [];
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.innerHTML = `<p>Text of the page</p>${inside}`;
  change(element);
  const ended = new Promise((resolve) => {
    element.addEventListener('gep-ready', resolve);
    element.addEventListener('gep-error', (event) => {
      events.push((event as CustomEvent<Told['events'][number]>).detail);
      resolve(event);
    });
  });
  document.body.append(element);
  await ended;
  await element.updateComplete;
  // A rejection that nobody handles is told in a task of its own.
  await new Promise((resolve) => setTimeout(resolve));
  return { element, events, warnings: warnings.take(), uncaught: faults.take() };
};

/** The widget tells its error in every way that it should, and shows no figure. */
export const expectTold = (
  { element, events, warnings, uncaught: faults }: Told,
  code: string,
  words: RegExp,
): void => {
  const name = `${element.localName} ${code}`;
  expect(faults, name).to.deep.equal([]);
  expect(element.status, name).to.equal('error');
  expect(element.facts, name).to.equal(null);
  expect(events, name).to.have.length(1);
  expect(events[0]!.code, name).to.equal(code);
  expect(events[0]!.message, name).to.match(words);

  const own = warnings.filter((line) => line.startsWith(`[${element.localName}]`));
  expect(own, name).to.deep.equal([`[${element.localName}] ${events[0]!.message}`]);

  const shown = text(element, 'base');
  expect(text(element, 'error'), name).to.match(words);
  expect(element.getBoundingClientRect().height, name).to.be.above(40);
  for (const part of ['sentence', 'chart', 'table'])
    expect(element.renderRoot.querySelector(`[part=${part}]`), `${name} ${part}`).to.equal(null);
  expect(shown, name).not.to.match(/\d%|NaN|undefined|null|\[object/);

  const fallback = element.querySelector('p')!;
  expect(fallback.assignedSlot, name).not.to.equal(null);
  expect(fallback.getBoundingClientRect().height, name).to.be.above(0);
};
