/** A reader who turns a drawing into its table, or back, is at the same row in both. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { all, find, focused, shown, toggled } from './example.js';
import { waitUntil } from '../support/wait.js';

/** A mark or row of every drawing that has some, by the id of its row. */
const places: readonly [tag: string, id: string, name: string][] = [
  ['force-gap-card', 'senior-leadership', 'Senior leadership'],
  ['representation-grid', 'north-yorkshire', 'North Yorkshire'],
  ['force-map', 'kent', 'Kent'],
  ['change-table', 'bedfordshire', 'Bedfordshire'],
  ['police-staff-chart', 'special-constables', 'Special constables'],
  ['representation-trend', '2011', '2011'],
];

const idOf = (mark: HTMLElement | null): string | undefined =>
  mark?.dataset['row'] ?? mark?.dataset['force'];

const inTable = 'th[tabindex="0"]';
const inChart = '[part=chart] :is(button[data-force], [data-row])';

/** Waits until the focus is where the reader was. */
const back = (element: WidgetElement, id: string): Promise<void> =>
  waitUntil(() => idOf(focused(element)) === id, `the focus comes to ${id}`);

for (const [tag, id, name] of places)
  describe(`${tag} and its table`, () => {
    const atPlace = async (): Promise<WidgetElement> => {
      const element = await shown(tag);
      if (tag === 'representation-trend') {
        find(element, 'input').focus();
        // From 2023 to 2011.
        for (let year = 2023; year > Number(id); year--) await sendKeys({ press: 'ArrowLeft' });
      } else
        all(element, inChart)
          .find((mark) => idOf(mark) === id)!
          .focus();
      await element.updateComplete;
      return element;
    };

    it('keep the place by keyboard, there and back', async () => {
      const element = await atPlace();
      while (focused(element)?.dataset['action'] !== 'table') await sendKeys({ press: 'Tab' });
      await sendKeys({ press: 'Enter' });
      await back(element, id);
      expect(focused(element)!.localName).to.equal('th');
      expect(focused(element)!.textContent!.trim()).to.equal(name);
      await sendKeys({ press: 'Tab' });
      expect(focused(element)!.dataset['action']).to.equal('table');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => find(element, '[part=chart]'));
      await back(element, id);
      expect(focused(element)!.closest('[part=chart]')).not.to.equal(null);
    });

    it('go on from the row to which the reader moved in the table', async () => {
      const element = await atPlace();
      await toggled(element, inTable);
      await back(element, id);
      await sendKeys({ press: 'End' });
      const last = idOf(focused(element))!;
      expect(last).to.equal(idOf(all(element, 'th[data-row]').at(-1)!));
      await toggled(element, inChart);
      await back(element, last);
    });

    it('leave the focus at the button when no mark had it', async () => {
      const element = await shown(tag);
      find(element, '[data-action=table]').focus();
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => find(element, inTable));
      await element.updateComplete;
      expect(focused(element)!.dataset['action']).to.equal('table');
    });
  });
