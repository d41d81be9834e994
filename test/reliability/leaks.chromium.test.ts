// Only in Chromium: its protocol collects garbage and counts what is left.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';

import { captured, settled } from '../support/widget.js';

interface Memory {
  /** Bytes of the heap in use. */
  readonly heap: number;
  readonly nodes: number;
  /** Listeners to events, of the whole page. */
  readonly listeners: number;
}

/** What is left of the page when its garbage is collected. */
const memory = (): Promise<Memory> => executeServerCommand('memory');

type Life = (element: WidgetElement) => unknown;

const find = (element: Element, selector: string): HTMLElement | null =>
  element.shadowRoot!.querySelector<HTMLElement>(selector);

const click =
  (selector: string): Life =>
  (element) =>
    find(element, selector)?.click();

/** What happens to an element between its first moment on a page and its last. */
const lives: readonly Life[] = [
  () => undefined,
  click('[data-action=table]'),
  click('[data-action=notes]'),
  click('[data-action=share]'),
  (element) => {
    const mark = find(element, '[data-force], [data-row], .mark');
    mark?.dispatchEvent(new PointerEvent('pointerenter'));
    mark?.focus();
  },
  (element) => element.setAttribute('year', '2021'),
  (element) => element.setAttribute('force', 'kentt'),
  (element) => (element.lang = 'fr'),
  (element) => document.body.append(element),
  (element) => element.refresh(),
  (element) => element.setAttribute('years', ''),
];

const attributes: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'change-table': {},
  'commitment-tracker': {},
  'force-gap-card': { force: 'kent' },
  'force-map': {},
  'force-picker': { value: 'kent' },
  'gep-doctor': { for: 'nobody' },
  'good-practice-card': { entry: 'kent' },
  'good-practice-list': { 'share-state': '' },
  'national-headlines': {},
  'police-staff-chart': {},
  'representation-grid': {},
  'representation-trend': { force: 'kent' },
};
const tags = Object.keys(attributes);

/** A page's own content in some of them, so that its place is kept. */
const inside = ['', '<p>Text of the page</p>'];

const make = (index: number): WidgetElement => {
  const tag = tags[index % tags.length]!;
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes[tag]!)) element.setAttribute(name, value);
  element.innerHTML = inside[Math.floor(index / tags.length) % inside.length]!;
  return element;
};

describe('elements that were created and removed', function () {
  this.timeout(300_000);
  let warnings: ReturnType<typeof captured>;
  let page: HTMLElement;
  before(async () => {
    await import('/dist/gender-equality-in-policing.js' as string);
    page = document.body.appendChild(document.createElement('main'));
    warnings = captured('warn');
  });
  after(() => {
    page.remove();
    warnings.take();
  });

  /** Creates so many, lets them live and takes them away. */
  const liveAndGo = async (count: number, together: number): Promise<WeakRef<Element>[]> => {
    const refs: WeakRef<Element>[] = [];
    for (let first = 0; first < count; first += together) {
      const all = Array.from({ length: together }, (_, index) => make(first + index));
      refs.push(...all.map((element) => new WeakRef<Element>(element)));
      page.append(...all);
      await Promise.all(all.map(settled));
      const life = lives[(first / together) % lives.length]!;
      for (const element of all) if (element.localName !== 'gep-doctor') life(element);
      await Promise.all(all.map(settled));
      for (const element of all) element.remove();
    }
    return refs;
  };
  const kept = (refs: readonly WeakRef<Element>[]): string[] =>
    refs.flatMap((ref) => ref.deref()?.localName ?? []);

  it('10,000 of them are let go, and the heap is back to its base', async () => {
    const t0 = performance.now();
    const first = await liveAndGo(5_000, 12 * 10);
    const base = await memory();
    const t1 = performance.now();
    const again = await liveAndGo(5_000, 12 * 10);
    const end = await memory();
    console.log(t1 - t0, performance.now() - t1, base, end, kept(first), kept(again));
    expect(kept(first)).to.deep.equal([]);
    expect(kept(again)).to.deep.equal([]);
    expect(end.nodes - base.nodes).to.be.at.most(100);
  });
});
