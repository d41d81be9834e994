import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/force-map/define.js';
import type { ForceMap } from '../../src/elements/force-map/force-map.js';
import '../../src/elements/representation-grid/define.js';
import type { RepresentationGrid } from '../../src/elements/representation-grid/representation-grid.js';
import { violations } from '../support/axe.js';
import { waitUntil } from '../support/wait.js';
import { text } from '../support/widget.js';

type Host = ForceMap | RepresentationGrid;

const slider = (element: Host): HTMLInputElement =>
  element.renderRoot.querySelector<HTMLInputElement>('input[type=range]')!;

const play = (element: Host): HTMLButtonElement =>
  element.renderRoot.querySelector<HTMLButtonElement>('[data-action=play]')!;

const marks = (element: Host): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('.around [data-force]'),
];

const shown = async <Element extends Host>(template: ReturnType<typeof html>): Promise<Element> => {
  const element = await fixture<Element>(template);
  await element.ready;
  await waitUntil(() => slider(element), 'the control comes');
  return element;
};

const map = (year = ''): Promise<ForceMap> =>
  shown(html`<force-map level="senior-leadership" year=${year} years></force-map>`);

const grid = (year = ''): Promise<RepresentationGrid> =>
  shown(
    html`<representation-grid level="senior-leadership" year=${year} years></representation-grid>`,
  );

/** Moves the slider as a reader's hand does. */
const drag = async (element: Host, year: number): Promise<void> => {
  slider(element).value = String(year);
  slider(element).dispatchEvent(new Event('input', { bubbles: true, composed: true }));
  await element.updateComplete;
  await element.ready;
  await element.updateComplete;
};

/** The years that an element tells from now on. */
const told = (element: Host): number[] => {
  const heard: number[] = [];
  element.addEventListener('gep-year', (event) =>
    heard.push((event as CustomEvent<{ year: number }>).detail.year),
  );
  return heard;
};

describe('the control for the year', () => {
  // First in its file: later the code is there, because another widget asked for it.
  it('is not there, and not loaded, unless the page asks for it', async () => {
    const element = await fixture<ForceMap>(html`<force-map></force-map>`);
    await element.ready;
    await element.updateComplete;
    const loaded = performance.getEntriesByType('resource').map(({ name }) => name);
    expect(slider(element)).to.equal(null);
    expect(loaded.filter((name) => name.includes('base/yearControl'))).to.deep.equal([]);
    element.years = true;
    await waitUntil(() => slider(element), 'the control comes');
  });

  for (const make of [map, grid])
    it(`goes from 2007 to the latest complete year, on the ${make.name}`, async () => {
      const element = await make();
      expect([slider(element).min, slider(element).max, slider(element).value]).to.deep.equal([
        '2007',
        '2023',
        '2023',
      ]);
      expect(slider(element).labels![0]!.textContent).to.equal('Year');
      expect(slider(element).getAttribute('aria-valuetext')).to.equal('2023');
    });

  for (const make of [map, grid])
    it(`steps by keyboard, sets the year and tells the page, on the ${make.name}`, async () => {
      const element = await make();
      const heard = told(element);
      slider(element).focus();
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'ArrowLeft' });
      await sendKeys({ press: 'Home' });
      await sendKeys({ press: 'ArrowRight' });
      await element.updateComplete;
      await element.ready;
      await element.updateComplete;
      expect(heard).to.deep.equal([2022, 2021, 2007, 2008]);
      expect(element.year).to.equal('2008');
      expect(text(element, 'heading')).to.contain('31 March 2008');
      expect(slider(element).getAttribute('aria-valuetext')).to.equal('2008');
      expect((element.shadowRoot!.activeElement as HTMLElement).id).to.equal('year');
    });

  it('fires a bubbling, composed event', async () => {
    const element = await map();
    setTimeout(() => void drag(element, 2015));
    const event = await oneEvent(document, 'gep-year');
    expect(event.detail).to.deep.equal({ year: 2015 });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
  });

  it('says in words what changed', async () => {
    const element = await grid();
    await drag(element, 2013);
    const status = element.renderRoot.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent, 'the change is told');
    expect(status.textContent).to.contain(element.facts!.sentence);
    expect(status.textContent).to.contain('in all 44');
  });

  it('keeps the earlier drawing while a year loads', async () => {
    const element = await map();
    const real = window.fetch;
    let answer: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    window.fetch = async (...request) => {
      await held;
      return real(...request);
    };
    try {
      // A year that nobody has asked for in this file: it is not in the cache.
      slider(element).value = '2011';
      slider(element).dispatchEvent(new Event('input'));
      await element.updateComplete;
      await element.updateComplete;
      expect(element.status).to.equal('loading');
      expect(marks(element)).to.have.length(46);
      expect(text(element, 'heading')).to.contain('31 March 2023');
      expect(slider(element).value).to.equal('2011');
    } finally {
      answer();
      window.fetch = real;
    }
    await element.ready;
    await element.updateComplete;
    expect(text(element, 'heading')).to.contain('31 March 2011');
  });

  it('follows a year that the page sets, also one that is not complete', async () => {
    const element = await map('2024');
    expect([slider(element).max, slider(element).value]).to.deep.equal(['2024', '2024']);
    element.year = '2010';
    await element.updateComplete;
    expect(slider(element).value).to.equal('2010');
  });

  it('plays to the end once and stops there', async () => {
    const element = await map('2021');
    const heard = told(element);
    play(element).click();
    await element.updateComplete;
    expect(play(element).textContent!.trim()).to.equal('Stop');
    await waitUntil(() => play(element).textContent!.trim() === 'Play', 'it stops');
    expect(heard).to.deep.equal([2022, 2023]);
    expect(text(element, 'heading')).to.contain('31 March 2023');
  });

  it('plays from the first year when it stands at the last, and stops when the reader wants', async () => {
    const element = await map();
    const heard = told(element);
    play(element).click();
    await waitUntil(() => heard.length === 2, 'it plays');
    play(element).click();
    await element.updateComplete;
    expect(play(element).textContent!.trim()).to.equal('Play');
    await new Promise((resolve) => setTimeout(resolve, 1200));
    expect(heard).to.deep.equal([2007, 2008]);
  });

  it('stops when the reader moves the slider, or the widget leaves the page', async () => {
    const element = await map('2008');
    play(element).click();
    await element.updateComplete;
    await drag(element, 2016);
    expect(play(element).textContent!.trim()).to.equal('Play');
    play(element).click();
    await element.updateComplete;
    const { parentElement } = element;
    element.remove();
    parentElement!.append(element);
    await element.updateComplete;
    expect(play(element).textContent!.trim()).to.equal('Play');
  });

  for (const make of [map, grid])
    it(`fades what changes on the ${make.name}`, async () => {
      const element = await make();
      const ready = oneEvent(element, 'gep-ready');
      slider(element).value = '2016';
      slider(element).dispatchEvent(new Event('input'));
      await ready;
      expect(marks(element).flatMap((mark) => mark.getAnimations())).not.to.deep.equal([]);
    });

  it('is not there when the page gives a document of one year', async () => {
    const document = await (await fetch('/data/published/v1/representation/2013.json')).json();
    const element = await fixture<ForceMap>(html`<force-map years .data=${document}></force-map>`);
    await element.ready;
    await new Promise((resolve) => setTimeout(resolve, 300));
    expect(text(element, 'heading')).to.contain('2013');
    expect(slider(element)).to.equal(null);
  });

  it('has no violation that axe finds, in both themes', async () => {
    const element = await map();
    await element.updateComplete;
    expect(await violations(element)).to.deep.equal([]);
  });
});
