import { aTimeout, expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/representation-grid/define.js';
import type { RepresentationGrid } from '../../src/elements/representation-grid/representation-grid.js';
import { pressWith } from '../support/keys.js';
import { away, point } from '../support/pointer.js';
import { waitUntil } from '../support/wait.js';
import { settled, words } from '../support/widget.js';

type Asked = Record<string, string>;

const grid = async (asked: Asked = { year: '2023' }): Promise<RepresentationGrid> => {
  const element = document.createElement('representation-grid');
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value);
  // Under 720 pixels sections are rows, in which the first box also is the first to the eye.
  await fixture(html`<div style="inline-size: 600px">${element}</div>`);
  return settled(element);
};

const boxes = (element: RepresentationGrid): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>('button.box[data-force]'),
];
const box = (element: RepresentationGrid, force: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(`button[data-force=${force}]`)!;
const focused = (element: RepresentationGrid): HTMLElement =>
  (element.renderRoot as ShadowRoot).activeElement as HTMLElement;
const press = async (element: RepresentationGrid, ...keys: string[]): Promise<HTMLElement> => {
  for (const key of keys) await sendKeys({ press: key });
  await element.updateComplete;
  return focused(element);
};

/** Keys without the way through the browser, so that typed letters are surely one name. */
const type = (element: RepresentationGrid, letters: string): HTMLElement => {
  for (const key of letters)
    focused(element).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
  return focused(element);
};

/** The lines of the tip, or nothing. */
const tip = (element: RepresentationGrid): string =>
  [...(element.renderRoot.querySelector('.tip')?.children ?? [])].map(words).join(' | ');

describe('representation-grid by keyboard', () => {
  it('is one tab stop for all boxes, between the page and the actions', async () => {
    const element = await grid();
    expect(boxes(element).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([
      boxes(element)[0],
    ]);
    boxes(element)[0]!.focus();
    expect((await press(element, 'Tab')).dataset['action']).to.equal('table');
    await pressWith('Shift', 'Tab');
    await element.updateComplete;
    expect(focused(element)).to.equal(boxes(element)[0]);
  });

  it('moves by arrow keys, Home and End, and stops at the ends', async () => {
    const element = await grid();
    const all = boxes(element);
    all[0]!.focus();
    expect(await press(element, 'ArrowLeft')).to.equal(all[0]);
    expect(await press(element, 'ArrowRight')).to.equal(all[1]);
    expect(await press(element, 'ArrowRight', 'ArrowRight', 'ArrowLeft')).to.equal(all[2]);
    expect(await press(element, 'End')).to.equal(all[45]);
    expect(await press(element, 'ArrowRight')).to.equal(all[45]);
    expect(await press(element, 'Home')).to.equal(all[0]);
    expect(await press(element, 'ArrowUp')).to.equal(all[0]);
  });

  it('goes up and down to the line that the eye sees, and back', async () => {
    const element = await grid();
    const start = boxes(element)[1]!;
    start.focus();
    const below = await press(element, 'ArrowDown');
    expect(below.getBoundingClientRect().top).to.be.above(start.getBoundingClientRect().top);
    const above = await press(element, 'ArrowUp');
    expect(above.getBoundingClientRect().top).to.equal(start.getBoundingClientRect().top);
  });

  it('reaches each of the 46 forces by typing at most 8 letters of its name', async () => {
    const first = await grid();
    expect(boxes(first)).to.have.length(46);
    for (const { dataset } of boxes(first)) {
      // A new grid each time, so that no letter of the name before counts.
      const element = await grid();
      boxes(element)[0]!.focus();
      const letters = dataset['name']!.slice(0, 8);
      expect(type(element, letters).dataset['force'], letters).to.equal(dataset['force']);
      element.remove();
    }
  });

  it('takes letters in any case, goes on to the next name, and starts again after a pause', async () => {
    const element = await grid();
    box(element, 'kent').focus();
    expect(type(element, 'S').dataset['name']).to.match(/^S/);
    const first = focused(element);
    await aTimeout(800);
    const second = type(element, 's');
    expect(second.dataset['name']).to.match(/^S/);
    expect(second).not.to.equal(first);
    await aTimeout(800);
    expect(type(element, 'zz')).to.equal(second);
  });

  it('forgets letters when it leaves the page', async () => {
    const element = await grid();
    box(element, 'kent').focus();
    type(element, 'n');
    const elsewhere = document.createElement('div');
    document.body.append(elsewhere);
    elsewhere.append(element);
    await settled(element);
    box(element, 'kent').focus();
    expect(type(element, 's').dataset['name']).to.match(/^S/);
    elsewhere.remove();
  });

  it('leaves keys with Control or Alt, and Space and Enter, to the browser and the button', async () => {
    const element = await grid();
    box(element, 'kent').focus();
    for (const modifier of ['ctrlKey', 'altKey', 'metaKey'])
      focused(element).dispatchEvent(
        new KeyboardEvent('keydown', { key: 'e', bubbles: true, [modifier]: true }),
      );
    expect(focused(element).dataset['force']).to.equal('kent');
    const chosen = oneEvent(element, 'gep-select');
    await sendKeys({ press: 'Enter' });
    expect(((await chosen) as CustomEvent).detail).to.deep.equal({ force: 'kent' });
    const again = oneEvent(element, 'gep-select');
    await sendKeys({ press: 'Space' });
    expect(((await again) as CustomEvent).detail).to.deep.equal({ force: 'kent' });
  });

  it('keeps one tab stop when there are fewer boxes than before', async () => {
    const element = await grid();
    boxes(element)[0]!.focus();
    await press(element, 'End');
    element.year = '2024';
    await settled(element);
    expect(boxes(element)).to.have.length(6);
    expect(boxes(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
  });
});

describe('the tip of a box', () => {
  afterEach(away);

  it('says on hover what its row says: name, both shares, points, counts', async () => {
    const element = await grid();
    await point(box(element, 'north-wales'));
    await waitUntil(() => tip(element));
    expect(tip(element)).to.equal(
      'North Wales | 29.86% of middle management, 40.49% of officers | ' +
        '10.64 points lower (103 women of 345) | ' +
        '37 more women in place of men would make it as high as among all officers',
    );
  });

  it('says the same on focus, and is heard as the name of the box', async () => {
    const element = await grid();
    box(element, 'north-wales').focus();
    await element.updateComplete;
    expect(tip(element)).to.contain('29.86% of middle management');
    expect(box(element, 'north-wales').getAttribute('aria-label')).to.equal(
      'North Wales, N Wales, 29.86% of middle management, 40.49% of officers, ' +
        '10.64 points lower (103 women of 345), ' +
        '37 more women in place of men would make it as high as among all officers',
    );
    expect(element.renderRoot.querySelector('.tip')!.getAttribute('aria-hidden')).to.equal('true');
  });

  it('says of a force without a share that it is not available', async () => {
    const element = await grid();
    box(element, 'psni').focus();
    await element.updateComplete;
    expect(tip(element)).to.equal('PSNI | not available [x]');
  });

  it('closes with Escape and stays closed, while the box keeps the focus', async () => {
    const element = await grid();
    box(element, 'kent').focus();
    await element.updateComplete;
    expect(tip(element)).to.contain('Kent');
    await press(element, 'Escape');
    expect(tip(element)).to.equal('');
    expect(focused(element).dataset['force']).to.equal('kent');
  });

  it('closes when the focus leaves, and follows it to the next box', async () => {
    const element = await grid();
    boxes(element)[0]!.focus();
    await press(element, 'ArrowRight');
    expect(tip(element)).to.contain(boxes(element)[1]!.dataset['name']!);
    await press(element, 'Tab');
    expect(tip(element)).to.equal('');
  });

  it('can be pointed at, and closes when the pointer has left both', async () => {
    const element = await grid();
    await point(box(element, 'kent'));
    await waitUntil(() => tip(element));
    await point(element.renderRoot.querySelector('.tip')!, 'nearest');
    await aTimeout(400);
    expect(tip(element)).to.contain('Kent');
    await away();
    await waitUntil(() => !tip(element));
  });

  it('stays inside the card at the narrowest width', async () => {
    const holder = await fixture<HTMLElement>(html`<div></div>`);
    holder.style.width = '280px';
    const element = document.createElement('representation-grid');
    element.year = '2023';
    holder.append(element);
    await settled(element);
    const card = element.getBoundingClientRect();
    for (const one of boxes(element)) {
      one.focus();
      await element.updateComplete;
      const { left, right } = element.renderRoot.querySelector('.tip')!.getBoundingClientRect();
      expect(left, one.dataset['force']).to.be.at.least(card.left);
      expect(right, one.dataset['force']).to.be.at.most(card.right);
    }
  });

  it('opens by a tap, which also chooses the force', async () => {
    const element = await grid();
    const chosen = oneEvent(element, 'gep-select');
    box(element, 'surrey').click();
    expect(((await chosen) as CustomEvent).detail.force).to.equal('surrey');
    await element.updateComplete;
    expect(tip(element)).to.contain('Surrey');
    expect(box(element, 'surrey').tabIndex).to.equal(0);
  });
});
