import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/elements/change-table/define.js';
import type { ChangeTable } from '../../src/elements/change-table/change-table.js';
import { violations } from '../support/axe.js';
import { captured, text } from '../support/widget.js';

interface Given {
  year?: string;
  sort?: string;
  highlight?: string;
  width?: number;
}

const ready = async (element: ChangeTable): Promise<ChangeTable> => {
  await element.updateComplete;
  await element.ready.catch(() => undefined);
  await element.updateComplete;
  return element;
};

const table = async ({ year = '', sort = '', highlight = '', width = 600 }: Given = {}) => {
  const holder = await fixture<HTMLDivElement>(
    html`<div>
      <change-table year=${year} sort=${sort} highlight=${highlight}></change-table>
    </div>`,
  );
  holder.style.width = `${width}px`;
  return ready(holder.firstElementChild as ChangeTable);
};

const all = <Found extends HTMLElement>(element: ChangeTable, selector: string): Found[] => [
  ...element.renderRoot.querySelectorAll<Found>(selector),
];

const one = <Found extends HTMLElement>(element: ChangeTable, selector: string): Found =>
  element.renderRoot.querySelector<Found>(selector)!;

const isSeen = (element: HTMLElement): boolean => element.getClientRects().length > 0;

const words = (element: Element | undefined): string =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** The rows that a reader sees, each with the words that are seen or heard in it. */
const rows = (element: ChangeTable): string[] =>
  all(element, '.bars tbody tr').filter(isSeen).map(words);

const names = (element: ChangeTable): string[] =>
  all(element, '.bars tbody .force').filter(isSeen).map(words);

const row = (element: ChangeTable, force: string): HTMLElement =>
  one(element, `tr[data-force=${force}]`);

const said = (element: ChangeTable): string => words(one(element, '[role=status]'));

const press = async (element: ChangeTable, label: string): Promise<void> => {
  all(element, 'button')
    .find((button) => isSeen(button) && words(button).startsWith(label))!
    .click();
  await ready(element);
};

const type = async (element: ChangeTable, typed: string): Promise<void> => {
  const input = one<HTMLInputElement>(element, 'input');
  input.value = typed;
  input.dispatchEvent(new Event('input', { bubbles: true }));
  await element.updateComplete;
};

/** Sorted columns with their order. */
const order = (element: ChangeTable): (string | null)[][] =>
  all(element, 'th[aria-sort]').map((head) => [
    words(head.querySelector('span')!),
    head.getAttribute('aria-sort'),
  ]);

describe('change-table', () => {
  it('says in how many forces the number rose, and the averages of both years', async () => {
    const element = await table();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal(
      'Change in the number of women officers, 2023 to 2024',
    );
    expect(words(one(element, '.headline'))).to.equal(
      'The number of women officers rose in 41 of 46 forces',
    );
    expect(words(one(element, '.averages')))
      .to.contain('all officers +2.33% (the year before +8.36%)')
      .and.to.contain('middle management +7.24% (+9.18%)')
      .and.to.contain('senior leadership +6.82% (+11.07%)');
    expect(text(element, 'source')).to.contain('HeForShe').and.to.contain('recovered');
  });

  it('shows twelve forces, then all 46', async () => {
    const element = await table();
    expect(names(element)).to.have.length(12);
    expect(text(element, 'chart')).to.contain('Showing 12 of 46 forces.');
    await press(element, 'Show all 46');
    expect(names(element)).to.have.length(46);
    expect(text(element, 'chart')).to.contain('Showing 46 of 46 forces.');
    await press(element, 'Show fewer');
    expect(names(element)).to.have.length(12);
  });

  it('gives the change, the numbers of women, and words for a small number', async () => {
    const element = await table();
    const cheshire = words(row(element, 'cheshire'));
    expect(cheshire).to.contain('+13.04%').and.to.contain('138 to 156');
    expect(cheshire).to.contain('+41.18%').and.to.contain('17 to 24');
    expect(cheshire.match(/fewer than 50 women in 2023/g)).to.have.length(1);
    expect(text(element, 'base')).to.contain('Hollow bar: fewer than 50 women in 2023');
  });

  it('has the side of a bar from its sign, and none for 0.00%', async () => {
    const element = await table();
    const bar = (force: string, level: string) => {
      const found = row(element, force).querySelector(`[data-level=${level}]`)!;
      const { content, borderTopWidth, width, left } = getComputedStyle(found, '::after');
      const zero = parseFloat(getComputedStyle(found, '::before').left);
      return {
        none: content === 'none',
        hollow: parseFloat(borderTopWidth) > 0,
        side: Math.sign(parseFloat(left) + parseFloat(width) / 2 - zero),
        width: parseFloat(width),
      };
    };
    const senior = 'senior-leadership';
    const middle = 'middle-management';
    expect(bar('cheshire', senior)).to.include({ hollow: true, side: 1 });
    expect(bar('cambridgeshire', senior)).to.include({ hollow: true, side: -1 });
    expect(bar('bedfordshire', middle)).to.include({ hollow: false, side: 1 });
    expect(bar('derbyshire', senior).none).to.equal(true);
    expect(words(row(element, 'derbyshire')))
      .to.contain('0.00%')
      .and.to.contain('16 to 16');
    const unit = (width: number, change: number) => width / change;
    expect(unit(bar('bedfordshire', middle).width, 19.05)).to.be.closeTo(
      unit(bar('cheshire', senior).width, 41.18),
      0.02,
    );
  });

  it('marks numbers that nobody published', async () => {
    const element = await table();
    await type(element, 'scotland');
    expect(rows(element)).to.deep.equal(['Police Scotland −1.30% [x] 0.00% [x] −10.83% [x]']);
    expect(element.facts!.notes.join(' ')).to.contain('Police Scotland and PSNI');
  });

  it('sorts from the head of a column, the largest change first, then turned round', async () => {
    const element = await table();
    expect(order(element)).to.deep.equal([['Force', 'ascending']]);
    await press(element, 'Middle management');
    expect(order(element)).to.deep.equal([['Middle management', 'descending']]);
    expect(said(element)).to.equal('Sorted by Middle management, largest first.');
    expect(names(element).slice(0, 3)).to.deep.equal(['Gwent', 'Staffordshire', 'Bedfordshire']);
    await press(element, 'Middle management');
    expect(order(element)).to.deep.equal([['Middle management', 'ascending']]);
    expect(names(element)[0]).to.equal('Warwickshire');
    expect(element.sort).to.equal('middle-management');
  });

  it('ranks hollow bars after the others and says so', async () => {
    const element = await table({ sort: '-senior-leadership' });
    expect(names(element).slice(0, 6)).to.deep.equal([
      'Metropolitan Police',
      'PSNI',
      'West Midlands',
      'Greater Manchester',
      'Police Scotland',
      'Humberside',
    ]);
    expect(text(element, 'chart')).to.contain('Hollow bars come last.');
  });

  it('sorts from the keyboard and keeps the focus on the head', async () => {
    const element = await table();
    const head = one<HTMLButtonElement>(element, '[data-sort=force]');
    head.focus();
    await sendKeys({ press: 'Enter' });
    await ready(element);
    expect(order(element)).to.deep.equal([['Force', 'descending']]);
    expect(names(element)[0]).to.equal('Wiltshire');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(head);
  });

  it('finds forces by name and by nation, tells how many, and gives all back', async () => {
    const element = await table();
    await type(element, 'wales');
    expect(names(element)).to.deep.equal(['Dyfed-Powys', 'Gwent', 'North Wales', 'South Wales']);
    expect(said(element)).to.equal('Showing 4 of 46 forces.');
    await type(element, 'nowhere');
    expect(names(element)).to.deep.equal([]);
    expect(text(element, 'chart')).to.contain('No force or nation matches “nowhere”.');
    await press(element, 'Clear the search');
    expect(names(element)).to.have.length(12);
    const input = one<HTMLInputElement>(element, 'input');
    expect(input.value).to.equal('');
    expect((element.renderRoot as ShadowRoot).activeElement).to.equal(input);
  });

  it('shows one level at a time when it is narrow, and nothing to scroll sideways', async () => {
    for (const width of [280, 320]) {
      const element = await table({ width });
      const levels = () => all(element, '.bars thead span').filter(isSeen).map(words);
      expect(levels()).to.deep.equal(['Force', 'All officers']);
      await press(element, 'Senior');
      expect(levels()).to.deep.equal(['Force', 'Senior leadership']);
      const cheshire = row(element, 'cheshire');
      expect(cheshire.innerText).to.contain('17 to 24 women').and.to.contain('+41.18%');
      expect(cheshire.innerText).not.to.contain('+13.04%');
      const base = one(element, '.base');
      expect(base.scrollWidth).to.be.at.most(width);
      for (const mark of all(element, '.bars *').filter(isSeen))
        expect(mark.getBoundingClientRect().right).to.be.at.most(
          base.getBoundingClientRect().right,
        );
    }
  });

  it('stays in the order of the level that is shown', async () => {
    const element = await table({ width: 320, sort: '-all-officers' });
    expect(names(element)[0]).to.equal('Wiltshire');
    await press(element, 'Middle');
    expect(order(element)).to.deep.equal([['Middle management', 'descending']]);
    expect(names(element)[0]).to.equal('Gwent');
  });

  it('shows the three levels from 360 pixels on', async () => {
    for (const width of [360, 479, 560]) {
      const element = await table({ width });
      expect(all(element, '.segments').filter(isSeen)).to.deep.equal([]);
      expect(row(element, 'cheshire').innerText)
        .to.contain('+1.59%')
        .and.to.contain('+13.04%')
        .and.to.contain('+41.18%');
      expect(one(element, '.base').scrollWidth).to.be.at.most(width);
    }
  });

  it('marks highlighted forces, with their figures over the table', async () => {
    const element = await table({ highlight: 'dorset, wiltshire' });
    expect(row(element, 'dorset').getAttribute('aria-current')).to.equal('true');
    expect(all(element, '.pinned').map(words)).to.deep.equal([
      'Dorset +3.76% officers, +2.44% middle management, +8.33% senior leadership',
      'Wiltshire +8.01% officers, +5.19% middle management, +7.69% senior leadership',
    ]);
  });

  it('moves through the forces as one tab stop, tells their figures, and selects', async () => {
    const element = await table();
    const stops = all<HTMLButtonElement>(element, '.force').filter(({ tabIndex }) => !tabIndex);
    expect(stops.map(words)).to.deep.equal(['Avon & Somerset']);
    stops[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowDown' });
    await element.updateComplete;
    expect(words(one(element, '.tip')))
      .to.contain('British Transport Police')
      .and.to.contain('Middle management: +8.85%, from 113 to 123 women')
      .and.to.contain('−15.00%, from 20 to 17 women (fewer than 50 women in 2023)');
    await sendKeys({ press: 'Escape' });
    await element.updateComplete;
    expect(one(element, '.tip')).to.equal(null);
    const selected = oneEvent(element, 'gep-select');
    await sendKeys({ press: 'Enter' });
    expect((await selected).detail).to.deep.equal({ force: 'british-transport-police' });
    await sendKeys({ press: 'End' });
    const { activeElement } = element.renderRoot as ShadowRoot;
    expect(words(activeElement!)).to.equal('Durham');
  });

  it('tells a bar under the pointer', async () => {
    const element = await table();
    const bar = row(element, 'cleveland').querySelector('[data-level=middle-management]')!;
    bar.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
    await element.updateComplete;
    expect([...one(element, '.tip').children].map(words)).to.deep.equal([
      'Cleveland',
      'Middle management: +32.65%, from 49 to 65 women (fewer than 50 women in 2023)',
    ]);
  });

  it('is one table to a screen reader; the plain one takes its place', async () => {
    const element = await table();
    expect(all(element, 'table')).to.have.length(1);
    await press(element, 'Table');
    expect(all(element, 'table')).to.have.length(1);
    expect(all(element, 'tbody tr').filter(isSeen)).to.have.length(46);
    expect(all(element, 'thead th').map(words)).to.deep.equal([
      'Force',
      'All officers',
      'Middle management',
      'Senior leadership',
      'Nation',
    ]);
    expect(text(element, 'table')).to.contain('Wiltshire +8.01% +5.19% +7.69% England');
    await press(element, 'Chart');
    expect(names(element)).to.have.length(12);
  });

  it('computes the changes of earlier years and says so', async () => {
    const element = await table({ year: '2015' });
    expect(text(element, 'sentence')).to.equal(
      'The number of women officers rose in 23 of 44 forces',
    );
    expect(one(element, '.averages')).to.equal(null);
    expect(element.facts!.rows[0]!.cells['all-officers']!.basis).to.equal('computed');
    expect(text(element, 'source')).to.contain('Changes computed').and.to.contain('31 March 2015');
  });

  it('draws the table for a wrong order and a wrong force, with what there is', async () => {
    const warnings = captured('warn');
    const element = await table({ sort: 'women', highlight: 'dorsett' });
    const lines = warnings.take().filter((line) => line.startsWith('[change-table]'));
    expect(lines).to.deep.equal([
      '[change-table] sort takes: force, all-officers, middle-management, senior-leadership',
    ]);
    expect(names(element)[0]).to.equal('Avon & Somerset');
    expect(text(element, 'base')).to.contain('There is no order “women”');
    expect(element.facts!.notes[1]).to.contain('Nearest: Dorset');
  });

  it('says which years there are', async () => {
    const warnings = captured('warn');
    const element = await table({ year: '2031' });
    warnings.take();
    expect(element.status).to.equal('error');
    expect(text(element, 'error')).to.contain('2031').and.to.contain('from 2008 to 2024');
  });

  it('takes a document from the page, also one without any change', async () => {
    const document = (await (await fetch('/data/published/v1/change/2024.json')).json()) as {
      series: { levels: Record<string, Record<string, null[]>> }[];
    };
    for (const { levels } of document.series)
      for (const measures of Object.values(levels))
        for (const values of Object.values(measures)) values.fill(null);
    const element = await fixture<ChangeTable>(
      html`<change-table .data=${document}></change-table>`,
    );
    await ready(element);
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.contain('No change in the number of women officers');
    expect(one(element, '[part=chart]')).to.equal(null);
  });

  it('has no violation that axe finds, in both themes', async () => {
    for (const given of [{}, { width: 300, highlight: 'dorset' }, { year: '2008', width: 400 }]) {
      const element = await table(given);
      await element.updateComplete;
      expect(await violations(element)).to.deep.equal([]);
    }
  });
});
