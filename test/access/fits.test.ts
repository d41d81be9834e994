/**
 * In every language and at every width the words of a widget stay inside it, and whole, and what scrolls is
 * reached by the keyboard.
 */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { codes } from '../../src/language/languages.js';
import { examples } from './examples.mjs';
import { scrolledUnreached } from '../support/axe.js';
import { neverBusy, settled } from '../support/widget.js';
import { rootOf, shown } from './example.js';

/** Rounding of a layout engine, in CSS pixels. */
const rounding = 1;

/** Texts that are drawn; a tip or what only assistive technology reads has no place of its own. */
function* textsIn(node: ParentNode): Generator<Text> {
  for (const child of node.childNodes) {
    if (child instanceof Text && child.data.trim()) yield child;
    if (child instanceof Element && !child.matches('style, .hidden, .tip'))
      yield* textsIn(child.shadowRoot ?? child);
  }
}

const parentOf = (element: Element): Element | null =>
  element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** What cuts a text: the closest box around it that hides what is beyond its sides. */
const cutting = (text: Text, host: Element): Element => {
  for (let box = text.parentElement as Element; box !== host; box = parentOf(box)!)
    if (getComputedStyle(box).overflowX !== 'visible') return box;
  return host;
};

const beyond = (host: Element): string[] =>
  [...textsIn(rootOf(host))].flatMap((text) => {
    const edge = cutting(text, host).getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(text);
    const isBeyond = [...range.getClientRects()].some(
      // Words that do not fit fall to a line under the box, out of sight: they are in the table.
      ({ left, right, top, width }) =>
        width > 0 &&
        top < edge.bottom - rounding &&
        (left < edge.left - rounding || right > edge.right + rounding),
    );
    return isBeyond ? [text.data.trim()] : [];
  });

const widths = [280, 600, 1200];

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
          expect(beyond(element), width).to.deep.equal([]);
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
