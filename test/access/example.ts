import { fixture, html } from '@open-wc/testing';
import '../../src/all.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { waitUntil } from '../support/wait.js';
import { settled } from '../support/widget.js';
import { examples } from './examples.mjs';

type Attributes = Readonly<Record<string, string>>;

/**
 * One widget in a page of this width, as its example says or with other attributes. Before and
 * after it is something to focus: Tab would leave the page, and some browsers then keep the focus.
 */
export const shown = async (
  tag: string,
  width = 600,
  attributes: Attributes = examples[tag]!,
): Promise<WidgetElement> => {
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  const page = await fixture<HTMLElement>(
    html`<div>
      <a href="#before">Before</a>
      <main></main>
      <a href="#after">After</a>
    </div>`,
  );
  const holder = page.querySelector('main')!;
  holder.style.inlineSize = `${width}px`;
  holder.append(element);
  return settled(element);
};

export const rootOf = (element: Element): ShadowRoot => element.shadowRoot!;

/** What has the focus inside a widget. */
export const focused = (element: Element): HTMLElement | null =>
  rootOf(element).activeElement as HTMLElement | null;

export const find = <Found extends HTMLElement>(element: Element, selector: string): Found =>
  rootOf(element).querySelector<Found>(selector)!;

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...rootOf(element).querySelectorAll<HTMLElement>(selector),
];

/** Presses Table or Chart, and waits until the other view is there. */
export const toggled = async (element: WidgetElement, expected: string): Promise<void> => {
  find(element, '[data-action=table]').click();
  await waitUntil(() => find(element, expected), `${expected} comes`);
  await element.updateComplete;
};
