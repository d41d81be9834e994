import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/representation-trend/define.js';
import type { RepresentationTrend } from '../../src/elements/representation-trend/representation-trend.js';
import { violations } from '../support/axe.js';
import { touchingTexts } from '../support/texts.js';
import { captured, text } from '../support/widget.js';

interface Attributes {
  force?: string;
  from?: string;
  to?: string;
  lang?: string;
  width?: number;
}

const trend = async ({
  force = '',
  from = '',
  to = '',
  lang = '',
  width = 600,
}: Attributes = {}) => {
  const holder = document.createElement('div');
  holder.style.width = `${width}px`;
  const element = await fixture<RepresentationTrend>(
    html`<representation-trend
      force=${force}
      from=${from}
      to=${to}
      lang=${lang}
    ></representation-trend>`,
    { parentNode: holder },
  );
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

const all = <Found extends Element>(element: RepresentationTrend, selector: string): Found[] => [
  ...element.renderRoot.querySelectorAll<Found>(selector),
];

const slider = (element: RepresentationTrend): HTMLInputElement =>
  element.renderRoot.querySelector<HTMLInputElement>('input')!;

const tip = (element: RepresentationTrend): string =>
  all<HTMLElement>(element, '.tip')
    .map((found) => found.innerText)
    .join('');

const point = (
  target: Element,
  part: number,
  type = 'pointermove',
  pointerType = 'mouse',
): void => {
  const { left, width, top } = target.getBoundingClientRect();
  target.dispatchEvent(
    new PointerEvent(type, { clientX: left + width * part, clientY: top + 5, pointerType }),
  );
};

describe('representation-trend', () => {
  it('shows all forces together, a line a level, with figure and name at its end', async () => {
    const element = await trend();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal('Women among police officers, 2007 to 2023');
    expect(text(element, 'sentence')).to.contain(
      'Women’s share of senior leadership rose from 11% to 30%, overtaking middle management in 2016',
    );
    expect(text(element, 'chart'))
      .to.contain('35.23% All officers')
      .and.to.contain('27.20% Middle management')
      .and.to.contain('29.61% Senior leadership');
    expect(text(element, 'base')).to.contain('44 forces: England and Wales, and British Transport');
    expect(text(element, 'source')).to.contain('Home Office').and.to.contain('Shares computed');
    const drawn = all<SVGPathElement>(element, 'path.path').map((path) => path.getBBox());
    expect(drawn).to.have.length(3);
    for (const { x, width } of drawn) expect([x, x + width]).to.deep.equal([0, 100]);
  });

  it('has a row a year with the shares of the levels, and of the 43 forces beside them', async () => {
    const facts = (await trend()).facts!;
    expect(facts.rows.map(({ id }) => Number(id))).to.deep.equal(
      Array.from({ length: 17 }, (_, index) => 2007 + index),
    );
    expect(facts.rows[16]!.cells['senior-leadership']).to.deep.equal({
      value: 29.61,
      text: '29.61%',
      basis: 'computed',
      markers: [],
    });
    expect(facts.rows[16]!.cells['senior-leadership-england-and-wales']!.value).to.equal(29.74);
    expect(facts.rows[0]!.cells['all-officers']!.value).to.equal(24.16);
  });

  it('shows one force in three panels against the 44 forces', async () => {
    const element = await trend({ force: 'sussex' });
    expect(text(element, 'heading')).to.equal('Women among officers, Sussex Police, 2007 to 2023');
    expect(text(element, 'sentence')).to.contain('above the 27.20% of the 44 forces together');
    expect(all(element, '.level').map((title) => title.textContent)).to.deep.equal([
      'All officers',
      'Middle management',
      'Senior leadership',
    ]);
    expect(all(element, 'path.path')).to.have.length(6);
    expect(text(element, 'chart')).to.contain('31.01%').and.to.contain('27.20%');
    expect(text(element, 'base')).to.contain('was 78 people in 2023: lines of small groups jump');
  });

  it('draws a printed share as an open point that no line reaches', async () => {
    const element = await trend({ force: 'north-wales' });
    expect(text(element, 'heading')).to.contain('2007 to 2024');
    expect(text(element, 'chart'))
      .to.contain('41.44%')
      .and.to.contain('35.23% All officers, 44 forces in 2023');
    expect(all(element, 'circle.open')).to.have.length(3);
    for (const path of all<SVGPathElement>(element, 'path.force')) {
      const { x, width } = path.getBBox();
      expect(x + width).to.be.closeTo(100 * (16 / 17), 0.1);
    }
    expect(element.facts!.rows[17]!.cells['all-officers']).to.deep.include({
      value: 41.44,
      basis: 'published',
    });
    expect(text(element, 'source')).to.contain('HeForShe').and.not.to.contain('Shares computed');
    expect(text(element, 'base')).to.contain('The open point for 2024');
  });

  it('marks a year without shares instead of drawing through it', async () => {
    const element = await trend({ to: '2024' });
    expect(text(element, 'chart')).to.contain('2024 [x]').and.to.contain('in 2023');
    expect(all(element, '.gap')).to.have.length(1);
    expect(text(element, 'sentence')).to.contain('30% in 2023');
    expect(element.facts!.rows[17]!.cells['all-officers']).to.include({ value: null, text: '[x]' });
    expect(text(element, 'base')).to.contain('28% of middle management');
  });

  it('says that a force has no shares, and what there is instead', async () => {
    const element = await trend({ force: 'police-scotland' });
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.contain('No shares of women officers are known');
    expect(text(element, 'base')).to.contain('\u22121.30%');
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
  });

  it('offers the nearest names for an unknown force, and says which years there are', async () => {
    const warnings = captured('warn');
    const element = await trend({ force: 'susex' });
    expect(element.status).to.equal('error');
    expect(text(element, 'error')).to.contain('susex').and.to.contain('Sussex');
    element.force = '';
    element.from = '1999';
    const event = await oneEvent(element, 'gep-error');
    await element.updateComplete;
    expect(event.detail.code).to.equal('unknown-year');
    expect(text(element, 'error')).to.contain('from 2007 to 2023');
    const said = warnings.take().filter((line) => line.includes('[representation-trend]'));
    expect(said).to.have.length(2);
  });

  it('steps through the years with the arrow keys from one tab stop', async () => {
    const element = await trend({ force: 'sussex' });
    const stops = all<HTMLElement>(element, 'figure *').filter(({ tabIndex }) => tabIndex >= 0);
    expect(stops).to.deep.equal([slider(element)]);
    slider(element).focus();
    await element.updateComplete;
    expect(tip(element)).to.contain('2023').and.to.contain('36.88%');
    await sendKeys({ press: 'ArrowLeft' });
    await sendKeys({ press: 'ArrowLeft' });
    await element.updateComplete;
    expect(tip(element)).to.contain('2021').and.to.contain('44 forces: 33.10%');
    expect(slider(element).getAttribute('aria-valuetext')).to.contain('2021, All officers: 35.49%');
    await sendKeys({ press: 'ArrowRight' });
    await element.updateComplete;
    expect(tip(element)).to.contain('2022');
    await sendKeys({ press: 'Home' });
    await element.updateComplete;
    expect(tip(element)).to.contain('2007');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(tip(element)).to.equal('');
  });

  it('tells the year under the pointer, and stays for a finger', async () => {
    const element = await trend({ force: 'sussex' });
    const last = all<HTMLInputElement>(element, 'input')[2]!;
    point(last, 0.5);
    await element.updateComplete;
    expect(tip(element)).to.contain('2015').and.to.contain('Senior leadership: 25.35%');
    point(last, 5);
    await element.updateComplete;
    expect(tip(element)).to.contain('2023');
    point(last, 0, 'pointerdown', 'touch');
    point(last, 0, 'pointerleave', 'touch');
    await new Promise((resolve) => setTimeout(resolve, 200));
    await element.updateComplete;
    expect(tip(element)).to.contain('2007');
    last.blur();
    await element.updateComplete;
    expect(tip(element)).to.equal('');
  });

  it('keeps a year that a new force has, and its range when the years change', async () => {
    const element = await trend({ force: 'north-wales' });
    slider(element).focus();
    await sendKeys({ press: 'ArrowLeft' });
    element.force = '';
    await oneEvent(element, 'gep-ready');
    expect(slider(element).value).to.equal('2023');
    element.from = '2010';
    element.to = '2012';
    await oneEvent(element, 'gep-ready');
    const { min, max, value } = slider(element);
    expect([min, max, value]).to.deep.equal(['2010', '2012', '2012']);
  });

  it('keeps its words apart and inside the card, narrow and wide', async () => {
    const cases = [
      {},
      ...['sussex', 'nottinghamshire', 'british-transport-police', 'dorset'].map((force) => ({
        force,
      })),
      // The longest name of all forces together, under the upper edge.
      { force: 'derbyshire', lang: 'cy' },
      { from: '2007', to: '2012' },
      { force: 'kent', from: '2020', to: '2024' },
    ];
    for (const width of [280, 380, 480, 545, 560, 600, 1100])
      for (const attributes of cases) {
        const element = await trend({ ...attributes, width });
        const where = `${JSON.stringify(attributes)} at ${width}`;
        const card = element.getBoundingClientRect();
        const words = all<HTMLElement>(element, '.label, .tick, .year, .name').filter((word) =>
          word.checkVisibility(),
        );
        for (const word of words) {
          const range = document.createRange();
          range.selectNodeContents(word);
          const { left, right } = range.getBoundingClientRect();
          expect(left, `${word.textContent} ${where}`).to.be.at.least(card.left);
          expect(right, `${word.textContent} ${where}`).to.be.at.most(card.right);
          expect(parseFloat(getComputedStyle(word).fontSize)).to.be.at.least(12);
        }
        expect(element.renderRoot.querySelector('.base')!.scrollWidth, where).to.be.at.most(width);
        expect(touchingTexts(element), where).to.deep.equal([]);
      }
  });

  it('shows the table in place of the chart', async () => {
    const element = await trend();
    element.renderRoot.querySelector<HTMLButtonElement>('[data-action=table]')!.click();
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
    expect(text(element, 'table'))
      .to.contain('2007')
      .and.to.contain('Middle management, 43 forces');
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const attributes of [
      {},
      { force: 'north-wales' },
      { to: '2024' },
      { force: 'police-scotland' },
      { force: 'no-such-force' },
    ]) {
      const element = await trend(attributes);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
