import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { Columns } from '../../src/contracts/documents.js';
import '../../src/elements/representation-grid/define.js';
import type { RepresentationGrid } from '../../src/elements/representation-grid/representation-grid.js';
import { violations } from '../support/axe.js';
import { readPublished } from '../support/folder.js';
import { settled, text, words } from '../support/widget.js';

interface Asked {
  level?: string;
  year?: string;
  compare?: string;
  highlight?: string;
  theme?: string;
}

const grid = async (asked: Asked = {}): Promise<RepresentationGrid> => {
  const element = document.createElement('representation-grid');
  for (const [name, value] of Object.entries(asked)) element.setAttribute(name, value as string);
  return settled(await fixture<RepresentationGrid>(html`${element}`));
};

const all = (element: RepresentationGrid, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];
const forces = (boxes: HTMLElement[]): string[] => boxes.map((box) => box.dataset['force']!);

/** The boxes by the words of their section: "10 to under 15 points lower: 3" */
const sections = (element: RepresentationGrid): Record<string, string[]> =>
  Object.fromEntries(
    all(element, '[role=group].section').map((section) => [
      section.getAttribute('aria-label')!,
      forces([...section.querySelectorAll<HTMLElement>('button.box')]),
    ]),
  );

const open = async (element: RepresentationGrid, action: string): Promise<void> => {
  element.renderRoot.querySelector<HTMLElement>(`[data-action=${action}]`)!.click();
  await element.updateComplete;
};

describe('representation-grid', () => {
  it('shows the latest complete year when nothing is asked for', async () => {
    const element = await grid();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.equal(
      'Women in middle management, 44 forces, 31 March 2023',
    );
    expect(text(element, 'sentence')).to.equal(
      'No force is at equal: in all 44, women’s share of middle management is lower than their ' +
        'share of officers. No share is known for Police Scotland and PSNI at 31 March 2023.',
    );
    expect(text(element, 'source')).to.contain('Home Office').and.to.contain('Shares computed');
  });

  it('names each of nine sections in words, with the number of its boxes', async () => {
    const shown = sections(await grid({ year: '2023' }));
    expect(Object.keys(shown).map((label) => label.replace(/: \d+$/, ''))).to.deep.equal([
      '15 or more points lower',
      '10 to under 15 points lower',
      '5 to under 10 points lower',
      '1 to under 5 points lower',
      'equal: under 1 point',
      '1 to under 5 points higher',
      '5 to under 10 points higher',
      '10 to under 15 points higher',
      '15 or more points higher',
    ]);
    for (const [label, boxes] of Object.entries(shown))
      expect(label).to.match(new RegExp(`: ${boxes.length}$`));
    expect(Object.values(shown).flat()).to.have.length(44);
  });

  it('puts forces without a figure apart, named, never into a section', async () => {
    const element = await grid({ year: '2023' });
    expect(words(element.renderRoot.querySelector('.tray'))).to.equal(
      'No share for 2023: PSNI Police Scotland',
    );
    expect(forces(all(element, '.tray button'))).to.deep.equal(['psni', 'police-scotland']);
    expect(Object.values(sections(element)).flat()).not.to.include('psni');
  });

  it('shows the six printed shares of 2024, and counts and names the others', async () => {
    const element = await grid({ year: '2024' });
    expect(Object.values(sections(element)).flat().sort()).to.deep.equal([
      'avon-and-somerset',
      'bedfordshire',
      'british-transport-police',
      'cheshire',
      'dorset',
      'north-wales',
    ]);
    expect(text(element, 'heading')).to.contain('6 forces, 31 March 2024');
    expect(words(element.renderRoot.querySelector('.tray'))).to.equal(
      'No share for 2024: 40 forces, named under Notes.',
    );
    expect(text(element, 'source')).to.contain('HeForShe').and.to.contain('Figures as published');
    expect(text(element, 'base')).not.to.contain('Wiltshire and Police');
    await open(element, 'notes');
    const notes = words(element.renderRoot.querySelector('.notes'));
    expect(notes).to.contain('the shares of 6 forces only');
    for (const name of ['Devon & Cornwall', 'Kent', 'Police Scotland', 'Wiltshire'])
      expect(notes).to.contain(name);
  });

  it('shows the other level', async () => {
    const element = await grid({ level: 'Senior-Leadership', year: '2010' });
    expect(text(element, 'heading')).to.equal(
      'Women in senior leadership, 44 forces, 31 March 2010',
    );
    expect(sections(element)).not.to.deep.equal(sections(await grid({ year: '2010' })));
  });

  it('compares with an earlier year: who moved, and how many stood where', async () => {
    const element = await grid({ level: 'senior-leadership', year: '2023', compare: '2013' });
    const before = sections(await grid({ level: 'senior-leadership', year: '2013' }));
    expect(text(element, 'heading')).to.contain('2013 and 2023');
    expect(text(element, 'sentence')).to.match(
      /^Between 2013 and 2023, \d+ of 44 forces moved closer to equal, \d+ further away \d+ forces are as far away as before\.$/,
    );
    expect(words(element.renderRoot.querySelector('.how'))).to.contain('Named boxes: 2023');
    const then = all(element, '.section').map(
      (section) => section.querySelectorAll('.squares i').length,
    );
    expect(then).to.deep.equal(Object.values(before).map((boxes) => boxes.length));
    await open(element, 'table');
    expect(text(element, 'table')).to.contain('Section in 2013');
  });

  it('marks the highlighted forces and says their figures over the chart', async () => {
    const element = await grid({ year: '2023', highlight: ' Kent,north-wales  psni' });
    expect(forces(all(element, '.chart .box.mine')).sort()).to.deep.equal([
      'kent',
      'north-wales',
      'psni',
    ]);
    const [kent, wales, psni] = all(element, '.pinned').map((line) => words(line));
    const row = element.facts!.rows.find(({ id }) => id === 'kent')!;
    expect(kent).to.contain('Kent: ').and.to.contain(row.cells['women']!.text);
    expect(kent).to.contain(row.cells['difference']!.text.replace('\u2212', ''));
    expect(wales).to.contain('North Wales: ');
    expect(psni).to.contain('PSNI: no share for 2023');
  });

  it('says which highlighted force it does not know, first, and draws the rest', async () => {
    const element = await grid({ year: '2023', highlight: 'kent no-such-force <b>met</b>' });
    expect(element.status).to.equal('ready');
    expect(words(element.renderRoot.querySelector('.note'))).to.contain('“no-such-force”');
    expect(forces(all(element, '.chart .box.mine'))).to.deep.equal(['kent']);
    expect(Object.values(sections(element)).flat()).to.have.length(44);
    await open(element, 'notes');
    expect(words(element.renderRoot.querySelector('.notes'))).to.contain('“<b>met</b>”');
  });

  it('says in the table what the boxes show', async () => {
    const element = await grid({ year: '2023' });
    await open(element, 'table');
    expect(all(element, 'button.box')).to.have.length(0);
    expect(all(element, 'tbody tr')).to.have.length(46);
    const psni = all(element, 'tbody tr').find((row) => words(row).startsWith('PSNI'))!;
    expect(words(psni)).to.equal('PSNI [x] [x] [x] [x] [x]');
    expect(text(element, 'table')).to.contain('[x] not available');
  });

  it('takes other attributes and properties at any time', async () => {
    const element = await grid({ year: '2023' });
    element.setAttribute('year', '2012');
    await settled(element);
    expect(text(element, 'heading')).to.contain('31 March 2012');
    element.level = 'senior-leadership';
    await settled(element);
    expect(text(element, 'heading')).to.contain('senior leadership').and.to.contain('2012');
    element.removeAttribute('year');
    await settled(element);
    expect(text(element, 'heading')).to.contain('31 March 2023');
    (element as unknown as { year: unknown }).year = 2009;
    await settled(element);
    expect(text(element, 'heading')).to.contain('31 March 2009');
  });

  it('says that no force has a share, when that is so', async () => {
    const document = await readPublished('representation/2024.json');
    const [report] = document['series'] as { levels: Record<string, Columns> }[];
    for (const columns of Object.values(report!.levels)) delete columns.share;
    for (const columns of Object.values(report!.levels)) delete columns.difference;
    const element = window.document.createElement('representation-grid');
    element.data = { ...document, series: [report] };
    await settled(await fixture<RepresentationGrid>(html`${element}`));
    expect(element.status).to.equal('empty');
    expect(text(element, 'sentence')).to.contain(
      'No force has a published share of middle management for 2024',
    );
    expect(text(element, 'chart')).to.equal('');
    expect(text(element, 'table')).to.equal('');
  });

  it('tells the page which force the reader chose, by click and by key', async () => {
    const element = await grid({ year: '2023' });
    const box = element.renderRoot.querySelector<HTMLElement>('[data-force=essex]')!;
    setTimeout(() => box.click());
    const event = (await oneEvent(document, 'gep-select')) as CustomEvent<{ force: string }>;
    expect(event.detail).to.deep.equal({ force: 'essex' });
    expect(event.composed && event.bubbles).to.equal(true);
    expect(event.target).to.equal(element);
    expect(element.highlight).to.equal('');
  });

  for (const asked of [
    { year: '2023', highlight: 'kent psni nobody' },
    { year: '2024' },
    { level: 'senior-leadership', year: '2023', compare: '2013' },
    { level: 'nobody' },
  ])
    it(`has no violation that axe finds, in both themes: ${Object.values(asked).join(', ')}`, async () => {
      const element = await grid(asked);
      expect(await violations(element)).to.deep.equal([]);
      if (element.status !== 'ready') return;
      await open(element, 'notes');
      await open(element, 'share');
      expect(await violations(element)).to.deep.equal([]);
      await open(element, 'table');
      expect(await violations(element)).to.deep.equal([]);
    });
});
