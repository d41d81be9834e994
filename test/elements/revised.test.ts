/** A revised figure, as a reader sees it. */
import { expect } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { violations } from '../support/axe.js';
import { readPublished } from '../support/folder.js';
import { settled, text, words } from '../support/widget.js';

it('is marked in the table and the drawing, with its old value and date in the first note', async () => {
  const document = (await readPublished('forces/kent.json')) as { series: object[] };
  Object.assign(document.series[0]!, {
    markers: { 'middle-management': { women: { 2023: ['r'] } } },
    revisions: [
      { level: 'middle-management', measure: 'women', at: '2023', was: 200, until: '2026-03-03' },
      // Of a kind that is not known yet.
      { level: 'middle-management', measure: 'ranks', at: '2023', was: 7, until: '2026-03-03' },
    ],
  });
  const element = globalThis.document.createElement('force-gap-card') as WidgetElement;
  element.data = document;
  globalThis.document.body.append(element);
  await settled(element);
  expect(element.status).to.equal('ready');
  expect(words(element.renderRoot.querySelector('.note'))).to.equal(
    '[r] revised: Kent 2023, Middle management, number of women, was 200 until 3 March 2026.',
  );
  expect(element.facts!.notes[1]).to.contain('ranks, was 7 until 3 March 2026');
  element.renderRoot.querySelector<HTMLElement>('[data-action=table]')!.click();
  await element.updateComplete;
  expect(text(element, 'table')).to.contain('204 [r]');
  expect(words(element.renderRoot as unknown as Element)).to.contain('[r] revised');
  expect(await violations(element)).to.deep.equal([]);
  element.remove();
});
