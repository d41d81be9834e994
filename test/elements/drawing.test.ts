import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/commitment-tracker/define.js';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/force-map/define.js';
import '../../src/elements/national-headlines/define.js';
import '../../src/elements/representation-grid/define.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import type { RepresentationGrid } from '../../src/elements/representation-grid/representation-grid.js';
import { cutTexts } from '../support/texts.js';
import { waitUntil } from '../support/wait.js';
import { settled, text } from '../support/widget.js';

const all = (element: WidgetElement, selector: string): HTMLElement[] => [
  ...element.renderRoot.querySelectorAll<HTMLElement>(selector),
];

const find = (element: WidgetElement, selector: string): HTMLElement =>
  element.renderRoot.querySelector<HTMLElement>(selector)!;

const made = async <Element extends WidgetElement>(template: unknown): Promise<Element> =>
  settled(await fixture<Element>(template as ReturnType<typeof html>));

describe('drawings that are copied', () => {
  it('are each of their own: what a reader does with one is not done with its twin', async () => {
    const grid = () =>
      made<RepresentationGrid>(
        html`<representation-grid year="2023" highlight="kent"></representation-grid>`,
      );
    const [first, second] = [await grid(), await grid()];
    expect(text(second, 'chart')).to.equal(text(first, 'chart'));
    find(first, '[data-force=kent].box').focus();
    await first.updateComplete;
    expect(find(first, '.tip').textContent).to.contain('Kent');
    expect(find(second, '.tip')).to.equal(null);
    expect(all(first, 'button.box[tabindex="0"]')).to.deep.equal([
      find(first, 'button[data-force=kent]'),
    ]);
    expect(all(second, 'button.box[tabindex="0"]')).to.deep.equal([all(second, 'button.box')[0]]);
  });

  it('show another year as a widget does that was asked for it at once', async () => {
    for (const [before, after] of [
      [
        html`<representation-grid year="2009" compare="2007"></representation-grid>`,
        html`<representation-grid year="2023"></representation-grid>`,
      ],
      [html`<force-map year="2009"></force-map>`, html`<force-map year="2023"></force-map>`],
      [
        html`<force-gap-card force="kent" year="2024"></force-gap-card>`,
        html`<force-gap-card force="kent" year="2023"></force-gap-card>`,
      ],
    ]) {
      const changed = await made<RepresentationGrid>(before);
      changed.year = '2023';
      changed.compare = '';
      await settled(changed);
      const drawn = find(await made(after), '.drawing');
      expect(find(changed, '.drawing').isEqualNode(drawn), changed.localName).to.equal(true);
    }
  });

  it('keep the focus and move the bars when the year changes', async () => {
    const card = await made<RepresentationGrid>(
      html`<force-gap-card force="kent" year="2010"></force-gap-card>`,
    );
    const bar = find(card, '.bar');
    bar.focus();
    const share = bar.style.getPropertyValue('--share');
    card.year = '2023';
    await settled(card);
    expect((card.renderRoot as ShadowRoot).activeElement).to.equal(bar);
    expect(bar.style.getPropertyValue('--share')).not.to.equal(share);
  });

  it('mark a force as soon as it is highlighted, and keep the box that was pressed', async () => {
    const grid = await made<RepresentationGrid>(
      html`<representation-grid year="2023"></representation-grid>`,
    );
    grid.addEventListener('gep-select', (event) => {
      grid.highlight = (event as CustomEvent<{ force: string }>).detail.force;
    });
    const box = find(grid, '[data-force=dorset]');
    box.click();
    await settled(grid);
    expect(all(grid, '.chart .mine')).to.deep.equal([box]);
    expect((grid.renderRoot as ShadowRoot).activeElement).to.equal(box);
  });
});

describe('the table behind a drawing', () => {
  const rows = (grid: WidgetElement): number => all(grid, '.table.hidden tbody tr').length;

  /** What stands there at the moment at which a widget says that it is ready. */
  const atReady = <What>(grid: WidgetElement, what: () => What): Promise<What> =>
    new Promise((resolve) => {
      grid.addEventListener('gep-ready', () => resolve(what()), { once: true });
    });

  const appended = async (): Promise<RepresentationGrid> => {
    const holder = await fixture(html`<div></div>`);
    const grid = document.createElement('representation-grid');
    grid.year = '2023';
    holder.append(grid);
    return grid;
  };

  it('comes when the page has time, and updateComplete waits for it', async () => {
    const grid = await appended();
    const there = await atReady(grid, () => [all(grid, 'button.box').length, rows(grid)]);
    expect(there).to.deep.equal([46, 0]);
    await grid.updateComplete;
    expect(rows(grid)).to.equal(46);
  });

  it('comes at once when a reader asks for it', async () => {
    const grid = await appended();
    await atReady(grid, () => find(grid, '[data-action=table]').click());
    await waitUntil(() => all(grid, '.table:not(.hidden) tbody tr').length === 46);
    expect(find(grid, '.drawing')).to.equal(null);
  });

  it('stays within its widget at every width when it is shown', async () => {
    for (const language of ['en', 'ru'])
      for (const template of [
        html`<force-gap-card force="kent" year="2023"></force-gap-card>`,
        html`<representation-grid year="2023" compare="2015"></representation-grid>`,
        html`<representation-grid year="2023"></representation-grid>`,
        html`<force-map year="2023"></force-map>`,
        html`<commitment-tracker></commitment-tracker>`,
        html`<national-headlines></national-headlines>`,
      ]) {
        const widget = await made<WidgetElement>(template);
        widget.lang = language;
        await settled(widget);
        find(widget, '[data-action=table]').click();
        await waitUntil(() => all(widget, '.table:not(.hidden)').length);
        for (const width of [280, 480, 520, 590, 600, 610, 680, 720, 770]) {
          widget.style.width = `${width}px`;
          const [table, base] = [find(widget, '.table table'), find(widget, '.base')];
          expect(
            table.getBoundingClientRect().width,
            `${widget.localName}, ${language}, ${width}`,
          ).to.be.at.most(base.clientWidth);
          expect(cutTexts(widget), `${widget.localName}, ${language}, ${width}`).to.deep.equal([]);
        }
      }
  });

  it('is a table where it fits and a list where it does not, in letters of the same size', async () => {
    for (const [template, list, wide] of [
      [html`<representation-grid year="2023"></representation-grid>`, 580, 600],
      [html`<force-gap-card force="kent" year="2023"></force-gap-card>`, 710, 730],
    ] as const) {
      const widget = await made<WidgetElement>(template);
      find(widget, '[data-action=table]').click();
      await waitUntil(() => all(widget, '.table:not(.hidden)').length);
      const row = find(widget, '.table tbody tr');
      const figure = row.querySelector<HTMLElement>('td span')!;
      const nameIsOver = (): boolean =>
        row.querySelector('th')!.getBoundingClientRect().bottom <=
        figure.getBoundingClientRect().top + 1;
      for (const [width, isList] of [
        [280, true],
        [list, true],
        [wide, false],
      ] as const) {
        widget.style.width = `${width}px`;
        expect(nameIsOver(), `${widget.localName}, ${width}`).to.equal(isList);
        expect(parseFloat(getComputedStyle(figure).fontSize), `${width}`).to.be.closeTo(14, 0.01);
      }
    }
  });

  it('never holds the figures of another year than the drawing', async () => {
    const grid = await settled(await appended());
    expect(rows(grid)).to.equal(46);
    grid.year = '2010';
    const there = await atReady(grid, () => [text(grid, 'heading'), rows(grid)]);
    expect(there[0]).to.contain('2010');
    expect(there[1]).to.equal(0);
    await grid.updateComplete;
    expect(text(grid, 'table')).to.contain(grid.facts!.rows[0]!.cells['women']!.text);
  });
});
