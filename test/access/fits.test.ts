/**
 * In every language and at every width the words of a widget stay inside it, and whole, and what scrolls is
 * reached by the keyboard.
 */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { codes } from '../../src/language/languages.js';
import { examples } from './examples.mjs';
import { scrolledUnreached } from '../support/axe.js';
import { cutTexts, touchingTexts } from '../support/texts.js';
import { neverBusy, settled } from '../support/widget.js';
import { rootOf, shown } from './example.js';

/** The narrowest, one where bars begin to stand beside their labels, and the usual ones. */
const widths = [280, 500, 600, 1200];

/** Checks an element in a place of each width; what follows its size is drawn in the next frame. */
const atEachWidth = async (
  element: WidgetElement,
  check: (width: string) => unknown,
): Promise<void> => {
  for (const width of widths) {
    element.parentElement!.style.inlineSize = `${width}px`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    expect(element.getBoundingClientRect().width).to.be.closeTo(width, 2);
    await check(`at ${width} pixels`);
  }
};

before(() => neverBusy());

for (const code of codes)
  describe(`in ${code}`, () => {
    for (const [tag, attributes] of Object.entries(examples))
      it(`${tag} holds its words at every width, and what scrolls is reached`, async () => {
        const element = await shown(tag, widths[0], { ...attributes, lang: code });
        await atEachWidth(element, async (width) => {
          expect(cutTexts(element), width).to.deep.equal([]);
          expect(touchingTexts(element), width).to.deep.equal([]);
          expect(await scrolledUnreached(element), width).to.deep.equal([]);
        });
        const toTable = rootOf(element).querySelector<HTMLElement>('[data-action=table]');
        if (!toTable) return;
        toTable.click();
        await settled(element);
        await atEachWidth(element, async (width) =>
          expect(await scrolledUnreached(element), `table ${width}`).to.deep.equal([]),
        );
      });
  });
