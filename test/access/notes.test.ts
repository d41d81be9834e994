/** The notes of every widget read as one list, whatever lists the widget draws besides. */
import { expect } from '@open-wc/testing';
import { waitUntil } from '../support/wait.js';
import { all, find, shown } from './example.js';
import { examples } from './examples.mjs';

/** How an item stands in its list. */
const placeOf = (item: HTMLElement): object => {
  const { display, borderBlockEndWidth, borderBlockStartWidth, paddingBlock } =
    getComputedStyle(item);
  return { display, borderBlockEndWidth, borderBlockStartWidth, paddingBlock };
};

const plain = {
  display: 'list-item',
  borderBlockEndWidth: '0px',
  borderBlockStartWidth: '0px',
  paddingBlock: '0px',
};

for (const width of [280, 1200])
  for (const [tag, attributes] of Object.entries(examples))
    if (!['force-picker', 'gep-doctor'].includes(tag))
      it(`of ${tag} are lines of text at ${width} pixels`, async () => {
        const element = await shown(tag, width, attributes);
        element.showNotes();
        await waitUntil(() => find(element, '.notes'), 'the notes come');
        const items = all(element, '.notes li');
        expect(items.length).to.be.above(0);
        for (const item of items) {
          expect(placeOf(item), item.textContent).to.deep.equal(plain);
          expect(item.clientWidth).to.be.above(width / 2);
        }
      });
