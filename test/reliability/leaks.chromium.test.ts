// Only in Chromium: its protocol collects garbage and counts what is left.
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';

import { reportFigures } from '../support/figures.js';
import { openFolder, status } from '../support/folder.js';
import { waitUntil } from '../support/wait.js';
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

const find = (element: Element, selector: string): HTMLElement | null | undefined =>
  element.shadowRoot?.querySelector<HTMLElement>(selector);

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
  (element) => element.querySelector('p')?.remove(),
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
  const counted = { elements: 0, kept: 0, kilobytes: 0 };
  let warnings: ReturnType<typeof captured>;
  let page: HTMLElement;
  before(async () => {
    await import('/dist/gender-equality-in-policing.js' as string);
    page = document.body.appendChild(document.createElement('main'));
    warnings = captured('warn');
  });
  after(async () => {
    page.remove();
    warnings.take();
    await reportFigures('leaks', {
      tried: { 'elements created and removed': counted.elements },
      violations: { 'removed elements that were kept': counted.kept },
      measured: { 'kilobytes of heap more after the second half of them': counted.kilobytes },
    });
  });

  /** Creates so many, lets them live and takes them away; every second time while they load. */
  const liveAndGo = async (count: number, together: number): Promise<WeakRef<Element>[]> => {
    const refs: WeakRef<Element>[] = [];
    for (let first = 0; first < count; first += together) {
      const all = Array.from({ length: together }, (_, index) => make(first + index));
      refs.push(...all.map((element) => new WeakRef<Element>(element)));
      page.append(...all);
      const turn = first / together;
      if (turn % 2) await all[turn % together]!.updateComplete;
      else {
        await Promise.all(all.map(settled));
        for (const element of all) lives[(turn / 2) % lives.length]!(element);
        await Promise.all(all.map(settled));
      }
      for (const element of all) element.remove();
    }
    counted.elements += refs.length;
    return refs;
  };

  /**
   * The tags of those that are still there when the garbage is collected. What a page puts off until
   * it has time keeps an element for a second at most.
   */
  const keptOf = async (refs: readonly WeakRef<Element>[]): Promise<string[]> => {
    let kept: string[] = [];
    for (let tries = 0; tries < 10; tries++) {
      await memory();
      kept = refs.flatMap((ref) => ref.deref()?.localName ?? []);
      if (kept.length === 0) break;
      await new Promise((resolve) => setTimeout(resolve, 300));
    }
    counted.kept += kept.length;
    return kept;
  };

  /** How much more there is after a second time than after a first. */
  const growth = async (live: () => Promise<void>): Promise<Memory> => {
    await live();
    const first = await memory();
    await live();
    const second = await memory();
    return {
      heap: second.heap - first.heap,
      nodes: second.nodes - first.nodes,
      listeners: second.listeners - first.listeners,
    };
  };

  it('10,000 of them are let go, with all that they needed', async () => {
    const { heap, nodes, listeners } = await growth(async () => {
      expect(await keptOf(await liveAndGo(5_000, 100))).to.deep.equal([]);
    });
    counted.kilobytes = Math.max(0, Math.round(heap / 1024));
    expect(nodes).to.be.at.most(0);
    expect(listeners).to.be.at.most(0);
    // 100 bytes an element: what one shows takes a hundred times as much.
    expect(heap).to.be.below(500_000);
  });

  it('those that left while a request was under way are let go when it ends', async () => {
    let answer: () => void = () => undefined;
    const opened = new Promise<void>((resolve) => (answer = resolve));
    const folder = openFolder(() => opened.then(() => status(404)));
    /** In a function of its own, of which nothing is left. */
    const comeAndGo = async (): Promise<WeakRef<Element>[]> => {
      const all = Array.from({ length: 120 }, (_, index) => {
        const element = make(index);
        element.setAttribute('src', `${folder.src}${index}/`);
        return element;
      });
      page.append(...all);
      await all[0]!.updateComplete;
      for (const element of all) element.remove();
      return all.map((element) => new WeakRef<Element>(element));
    };
    const refs = await comeAndGo();
    answer();
    await waitUntil(() => folder.asked.length > 100);
    await new Promise((resolve) => setTimeout(resolve, 500));
    expect(await keptOf(refs)).to.deep.equal([]);
    folder.close();
  });

  it('one whose attributes change again and again keeps nothing of what it showed', async () => {
    let asked = 0;
    /** In a function of its own, of which nothing is left. */
    const askAndGo = async (): Promise<WeakRef<Element>> => {
      const list = make(tags.indexOf('good-practice-list'));
      page.append(list);
      // Another question with every letter, as when a reader types.
      for (let times = 0; times < 400; times += 1) {
        asked += 1;
        list.setAttribute('search', `the${' '.repeat(asked)}`);
        await settled(list);
      }
      list.remove();
      return new WeakRef<Element>(list);
    };
    const { heap, nodes, listeners } = await growth(async () => {
      expect(await keptOf([await askAndGo()])).to.deep.equal([]);
    });
    expect(nodes).to.be.at.most(0);
    expect(listeners).to.be.at.most(0);
    // All answers together would be ten times as much.
    expect(heap).to.be.below(1_000_000);
  });
});
