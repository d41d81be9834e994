import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { readPublished } from '../support/folder.js';
import { uncaught } from '../support/problems.js';
import { captured, settled, text, words } from '../support/widget.js';
import { choiceOf } from './choices.js';
import type { Mount } from './pages/page.js';
import { until } from './servers.js';

/** The script that a page of a framework loads, when it has the elements from nowhere else. */
export const script = '/dist/gender-equality-in-policing.js';

/** A card shows what is published of its force: title, every figure, source and date. */
const expectCard = async (card: WidgetElement, force: string, year: string): Promise<void> => {
  await settled(card);
  const { facts } = await choiceOf('force-gap-card', { force, year });
  expect(text(card, 'heading')).to.equal(facts.title);
  const rows = [...card.renderRoot.querySelectorAll('[part=table] tbody tr')];
  expect(rows.map((row) => [...row.children].map(words))).to.deep.equal(
    facts.rows.map(({ label, cells }) => [
      label,
      ...facts.columns.map(({ id }) => cells[id]!.text),
    ]),
  );
  expect(text(card, 'source')).to.contain(`31 March ${year}`).and.to.equal(facts.source.text);
};

/**
 * An app below apps/, which has the elements from the package and not from a script of the page.
 *
 * @param name its folder
 */
export const describeApp = async (name: string): Promise<void> => {
  const address = `/test/hosts/apps/${name}/main.js`;
  const { mount } = (await import(address)) as { mount: Mount };
  describePage(`${name}, built from the package`, mount);
};

/** What a reader of a page written with a framework sees and does. */
export const describePage = (name: string, mount: Mount, script?: string): void => {
  describe(`a page of ${name}`, () => {
    let place: HTMLElement;
    let unmount: ReturnType<Mount>;
    let given: Record<string, unknown>;
    let faults: ReturnType<typeof uncaught>;
    let logs: ReturnType<typeof captured>[];

    /** The widgets as soon as the framework has drawn them. */
    const widgets = async (): Promise<[WidgetElement, WidgetElement, WidgetElement]> => {
      await until(() => place.querySelector('representation-grid') !== null);
      const [card, held] = place.querySelectorAll<WidgetElement>('force-gap-card');
      return [card!, place.querySelector<WidgetElement>('representation-grid')!, held!];
    };

    before(async () => {
      if (script) await import(script);
      given = await readPublished('forces/gwent.json');
    });

    beforeEach(() => {
      faults = uncaught();
      logs = [captured('error'), captured('warn')];
      place = document.createElement('div');
      document.body.append(place);
      unmount = mount(place, given);
    });

    afterEach(async () => {
      await unmount();
      expect(place.querySelector('force-gap-card, representation-grid')).to.equal(null);
      // A rejection that nobody handles is told in a task of its own.
      await new Promise((resolve) => setTimeout(resolve));
      place.remove();
      expect(logs.flatMap((log) => log.take())).to.deep.equal([]);
      expect(faults.take()).to.deep.equal([]);
    });

    it('shows title, every figure, source and date', async () => {
      const [card] = await widgets();
      await expectCard(card, 'north-wales', '2024');
      expect(text(card, 'heading')).to.equal('North Wales Police, 31 March 2024');
      for (const figure of ['41.44', '30.66', '33.93'])
        expect(text(card, 'chart')).to.contain(figure);
    });

    it('follows the state of the page', async () => {
      const [card, grid] = await widgets();
      await expectCard(card, 'north-wales', '2024');
      await settled(grid);
      const pinned = () => grid.renderRoot.querySelector('.pinned')!.textContent;
      expect(pinned()).to.contain('North Wales: 10.64 points lower');

      place.querySelector('button')!.click();
      await until(() => card.facts!.title.startsWith('Kent'));
      expect((await widgets())[0] === card).to.equal(true);
      await expectCard(card, 'kent', '2024');
      await settled(grid);
      expect(pinned()).to.contain('Kent: ');
    });

    it('hears which force the reader chose', async () => {
      const [, grid] = await widgets();
      await settled(grid);
      const output = place.querySelector('output')!;
      let before = '';
      expect(output.textContent).to.equal(before);
      for (const force of ['essex', 'north-wales']) {
        grid.renderRoot.querySelector<HTMLElement>(`[data-force=${force}]`)!.click();
        await until(() => output.textContent !== before);
        expect(output.textContent).to.equal(force);
        before = force;
      }
    });

    it('hands a document over', async () => {
      const [, , held] = await widgets();
      await expectCard(held, 'gwent', '2023');
    });

    it('may go while figures are on their way', async () => {
      const all = await widgets();
      await unmount();
      for (const element of all) expect(element.isConnected).to.equal(false);
      unmount = mount(place, given);
      await expectCard((await widgets())[0], 'north-wales', '2024');
    });
  });
};
