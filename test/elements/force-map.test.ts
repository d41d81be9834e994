import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/force-map/define.js';
import type { ForceMap } from '../../src/elements/force-map/force-map.js';
import { violations } from '../support/axe.js';
import { typeAsOne } from '../support/keys.js';
import { captured, text } from '../support/widget.js';

interface Attributes {
  level?: string;
  year?: string;
  measure?: string;
  highlight?: string;
}

const map = async (attributes: Attributes = {}, width = 600): Promise<ForceMap> => {
  const { level = 'senior-leadership', year = '2023', measure = '', highlight = '' } = attributes;
  const element = await fixture<ForceMap>(
    html`<force-map
      level=${level}
      year=${year}
      measure=${measure}
      highlight=${highlight}
    ></force-map>`,
  );
  element.parentElement!.style.width = `${width}px`;
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

const tile = (element: ForceMap, force: string): HTMLButtonElement =>
  element.renderRoot.querySelector<HTMLButtonElement>(`.around [data-force=${force}]`)!;

const all = (element: ForceMap): HTMLButtonElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLButtonElement>('.around [data-force]'),
];

/** The words of a tile that are drawn at its present width. */
const drawn = (mark: HTMLElement): string => {
  const unheard = mark.querySelector('.hidden')!.textContent!.trim();
  return mark.innerText.replace(/\s+/g, ' ').replace(unheard, '').trim();
};

const focused = (element: ForceMap): string | undefined =>
  (element.shadowRoot!.activeElement as HTMLElement | null)?.dataset['force'];

const press = async (element: ForceMap, key: string): Promise<string | undefined> => {
  await sendKeys({ press: key });
  await element.updateComplete;
  return focused(element);
};

describe('force-map', () => {
  it('says the two extremes and gives every tile its value', async () => {
    const element = await map();
    expect(text(element, 'heading')).to.equal('Women in senior leadership by force, 31 March 2023');
    expect(text(element, 'sentence')).to.contain(
      'Women hold 45% of senior posts in North Yorkshire, but 17% in Dyfed-Powys',
    );
    expect(drawn(tile(element, 'north-yorkshire'))).to.equal('N Yorks 44.7');
    expect(drawn(tile(element, 'british-transport-police'))).to.equal(
      'British Transport Police 23.8%',
    );
    expect(tile(element, 'dyfed-powys').textContent).to.contain(
      'Dyfed-Powys, 17.07% of senior leadership, 7 women of 41',
    );
    expect(element.facts!.columns[0]).to.deep.include({ id: 'share', unit: 'percent' });
    expect(element.facts!.rows).to.have.length(46);
  });

  it('puts every tile where its force lies, and north up also from right to left', async () => {
    const element = await map();
    const middle = (force: string): { x: number; y: number } => {
      const { left, top, width, height } = tile(element, force).getBoundingClientRect();
      return { x: left + width / 2, y: top + height / 2 };
    };
    for (const direction of ['ltr', 'rtl']) {
      element.renderRoot.querySelector<HTMLElement>('.base')!.dir = direction;
      expect(middle('police-scotland').y).to.be.lessThan(middle('northumbria').y);
      expect(middle('northumbria').y).to.be.lessThan(middle('kent').y);
      expect(middle('dyfed-powys').x).to.be.lessThan(middle('suffolk').x);
      expect(middle('cumbria').x).to.be.lessThan(middle('durham').x);
    }
  });

  it('draws what is not known as such', async () => {
    const element = await map({ year: '2024' });
    expect(drawn(tile(element, 'kent'))).to.equal('Kent [x]');
    expect(getComputedStyle(tile(element, 'kent')).borderStyle).to.equal('dashed');
    expect(drawn(tile(element, 'dorset'))).to.equal('Dorset 24.5');
    expect(text(element, 'chart')).to.contain('[x] share not available');
    expect(text(element, 'base')).to.contain('prints the shares of 6 forces only');
    expect(element.facts!.rows.find(({ id }) => id === 'kent')!.cells['share']).to.include({
      value: null,
      text: '[x]',
    });
  });

  it('shows the difference with its sign and the key of sections', async () => {
    const element = await map({ measure: 'difference' });
    expect(drawn(tile(element, 'dyfed-powys'))).to.equal('Dyfed-P \u221219.0');
    expect(drawn(tile(element, 'city-of-london'))).to.equal('City Lon +7.5');
    expect(text(element, 'sentence')).to.contain('18.99 percentage points lower');
    expect(text(element, 'chart')).to.contain('points lower').and.to.contain('points higher');
    expect(tile(element, 'durham').className).to.contain('step-equal');
    expect(element.facts!.columns[0]!.id).to.equal('difference');
  });

  for (const [width, words] of [
    [280, 'NYo'],
    [400, 'NYo 44.7'],
    [1000, 'N Yorks 44.7'],
  ] as const)
    it(`fits its words into the tiles at ${width} pixels`, async () => {
      const element = await map({}, width);
      expect(drawn(tile(element, 'north-yorkshire'))).to.equal(words);
      for (const mark of all(element)) {
        const { width: wide, height } = mark.getBoundingClientRect();
        expect(mark.scrollWidth, mark.innerText).to.be.at.most(Math.ceil(wide));
        expect(Math.min(wide, height)).to.be.at.least(24);
        expect(parseFloat(getComputedStyle(mark).fontSize)).to.be.at.least(12);
      }
      expect(element.scrollWidth).to.equal(element.clientWidth);
    });

  it('is one tab stop; arrow keys go to the nearest tile, also into the tray and back', async () => {
    const element = await map();
    expect(all(element).filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    tile(element, 'west-midlands').focus();
    expect(await press(element, 'ArrowUp')).to.equal('staffordshire');
    expect(await press(element, 'ArrowRight')).to.equal('derbyshire');
    expect(await press(element, 'ArrowDown')).to.equal('leicestershire');
    expect(await press(element, 'ArrowLeft')).to.equal('west-midlands');
    expect(await press(element, 'Home')).to.equal('police-scotland');
    expect(await press(element, 'ArrowUp')).to.equal('police-scotland');
    expect(await press(element, 'End')).to.equal('british-transport-police');
    expect(await press(element, 'ArrowUp')).to.equal('dorset');
    expect(all(element).filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([
      tile(element, 'dorset'),
    ]);
  });

  it('reaches every force by arrow keys', async () => {
    const element = await map();
    const found = new Set(['kent']);
    for (const force of found)
      for (const key of ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']) {
        tile(element, force).focus();
        tile(element, force).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
        found.add(focused(element)!);
      }
    expect(found.size).to.equal(46);
  });

  it('finds a force by typing its name', async () => {
    const element = await map();
    tile(element, 'kent').focus();
    await typeAsOne('nor');
    expect(focused(element)).to.be.oneOf(['northumbria', 'norfolk', 'north-yorkshire']);
    await typeAsOne('folk');
    expect(focused(element)).to.equal('norfolk');
  });

  it('shows a tip on focus and on hover, and Escape closes it', async () => {
    const element = await map();
    const tip = (): string => element.renderRoot.querySelector('.tip')?.textContent ?? '';
    tile(element, 'dyfed-powys').focus();
    await element.updateComplete;
    expect(tip()).to.contain('17.07% of senior leadership').and.to.contain('7 women of 41');
    await press(element, 'Escape');
    expect(tip()).to.equal('');
    tile(element, 'kent').dispatchEvent(new PointerEvent('pointerenter'));
    await element.updateComplete;
    expect(tip()).to.contain('Kent');
  });

  it('tells the page which force was chosen, and leaves its own attributes alone', async () => {
    const element = await map();
    setTimeout(() => tile(element, 'kent').click());
    const event = await oneEvent(element, 'gep-select');
    expect(event.detail).to.deep.equal({ force: 'kent' });
    expect([event.bubbles, event.composed]).to.deep.equal([true, true]);
    expect(element.highlight).to.equal('');
  });

  it('marks the highlighted forces and says their figures; an unknown one is told', async () => {
    const element = await map({ highlight: 'north-yorkshire, nowhere' });
    expect(tile(element, 'north-yorkshire').classList.contains('mine')).to.equal(true);
    expect(text(element, 'base'))
      .to.contain('North Yorkshire: 44.68% of senior leadership, 21 women of 47')
      .and.to.contain('There is no force “nowhere” to highlight');
  });

  it('has all its figures in the table', async () => {
    const element = await map({ measure: 'difference' });
    element.renderRoot.querySelector<HTMLButtonElement>('[data-action=table]')!.click();
    await element.updateComplete;
    const row = [...element.renderRoot.querySelectorAll('tbody tr')].find((line) =>
      line.textContent!.includes('Dyfed-Powys'),
    )!;
    expect([...row.querySelectorAll('td')].map((cell) => cell.textContent!.trim())).to.deep.equal([
      '\u221218.99',
      '17.07%',
      '36.07%',
      '7',
      '41',
    ]);
  });

  for (const [attributes, code, words] of [
    [{ level: 'all-officers', measure: 'difference' }, 'unknown-level', 'senior-leadership'],
    [{ measure: 'gap' }, 'unknown-choice', 'There is no measure “gap”'],
    [{ year: '1999' }, 'unknown-year', '1999'],
  ] as const)
    it(`says what is wrong: ${JSON.stringify(attributes)}`, async () => {
      const warnings = captured('warn');
      let told = '';
      const listen = (event: Event): void => {
        told = (event as CustomEvent<{ code: string }>).detail.code;
      };
      document.addEventListener('gep-error', listen);
      const element = await map(attributes);
      document.removeEventListener('gep-error', listen);
      expect(element.status).to.equal('error');
      expect(told).to.equal(code);
      expect(text(element, 'error')).to.contain(words);
      expect(warnings.take().filter((line) => line.includes('[force-map]'))).to.have.length(1);
    });

  it('says that nothing is known when the document has no figures', async () => {
    const published = await (await fetch('/data/published/v1/representation/2023.json')).json();
    const element = await fixture<ForceMap>(
      html`<force-map .data=${{ ...published, complete: false, series: [] }}></force-map>`,
    );
    await element.ready;
    await element.updateComplete;
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.contain(
      'No force has a published share of middle management for 2023',
    );
    expect(element.renderRoot.querySelector('[part=chart]')).to.equal(null);
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const attributes of [
      { highlight: 'kent' },
      { year: '2024' },
      { measure: 'difference' },
      { level: 'all-officers' },
    ]) {
      const element = await map(attributes);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
