/** What every element tells about itself: how it is read, how it is used, and in which size. */
import { expect } from '@open-wc/testing';
import { words } from '../support/widget.js';
import { all, find, shown } from './example.js';
import { examples } from './examples.mjs';

/** In CSS pixels, at the usual size of 16 of a page. */
const smallest = 12;

/** Those that show figures; the picker is a control and the doctor tells what it finds. */
const withFigures = Object.keys(examples).filter(
  (tag) => tag !== 'force-picker' && tag !== 'gep-doctor',
);

const hasOwnText = (element: Element): boolean =>
  [...element.childNodes].some(
    (node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() !== '',
  );

describe('every element', () => {
  for (const tag of Object.keys(examples))
    for (const width of [280, 600, 1200])
      it(`writes no text under ${smallest} pixels: ${tag}, ${width} wide`, async () => {
        const element = await shown(tag, width);
        const texts = all(element, '*').filter((one) => hasOwnText(one) && one.checkVisibility());
        expect(texts).not.to.deep.equal([]);
        const small = texts.filter(
          (one) => parseFloat(getComputedStyle(one).fontSize) < smallest - 0.01,
        );
        expect(small.map((one) => one.outerHTML.slice(0, 80))).to.deep.equal([]);
      });

  for (const tag of withFigures) {
    it(`says under Notes how the keyboard works: ${tag}`, async () => {
      const element = await shown(tag);
      find(element, '[data-action=notes]').click();
      await element.updateComplete;
      expect(words(find(element, '#notes'))).to.match(/Keyboard: Tab .*Arrow keys .*Escape/);
    });

    it(`says in a note how it is to be read, and holds its figures in a table: ${tag}`, async () => {
      const element = await shown(tag);
      expect(words(find(element, '.note')).length).to.be.above(20);
      expect(words(find(element, '[part=source]'))).to.match(/^Source: /);
      const rows = all(element, '[part=table] tr').length;
      expect(rows).to.equal(element.facts!.rows.length + 1);
    });
  }

  it('says in the list of the picker which keys work', async () => {
    const element = await shown('force-picker');
    find(element, '[role=combobox]').click();
    await element.updateComplete;
    expect(words(find(element, '[part=chart]'))).to.match(/arrow keys .*Enter .*Escape/);
  });
});
