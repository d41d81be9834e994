import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { cutTexts, seenTexts, spilledTexts, touchingTexts } from '../support/texts.js';
import { rootOf, shown } from './example.js';
import { examples } from './examples.mjs';

/** Widths 20 px apart. */
export const many = Array.from({ length: 47 }, (_, index) => 280 + 20 * index);
/** The narrowest, the usual ones, and those at which something begins to stand beside something else. */
export const usual = [280, 320, 360, 400, 480, 500, 560, 600, 640, 720, 960, 1200];

/** What is found in an element at some widths; all that follows its size is left to the style sheets. */
export const atWidths = (
  element: WidgetElement,
  widths: readonly number[],
  find: () => Readonly<Record<string, readonly string[]>>,
): string[] => {
  const found: string[] = [];
  for (const width of widths) {
    element.parentElement!.style.inlineSize = `${width}px`;
    expect(element.getBoundingClientRect().width).to.be.closeTo(width, 2);
    for (const [what, texts] of Object.entries(find()))
      found.push(...texts.map((text) => `${what} at ${width} px: ${text}`));
  }
  return found;
};

/** A widget with the spacing of WCAG 1.4.12, set by a reader. */
const spaced = async (tag: string, attributes: Readonly<Record<string, string>>) => {
  const element = await shown(tag, 280, attributes);
  const style = document.createElement('style');
  style.textContent =
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }';
  rootOf(element).append(style);
  return element;
};

/** Declares that the words of every widget stay whole and in their place, in a language. */
export const keepWords = (lang: string, widths: readonly number[]): void => {
  for (const [tag, attributes] of Object.entries(examples))
    it(`${tag} keeps its words in ${lang}`, async () => {
      const element = await spaced(tag, { ...attributes, lang });
      const wrong = atWidths(element, widths, () => ({
        cut: cutTexts(element),
        spilled: spilledTexts(element),
        touching: touchingTexts(element),
      }));
      expect(wrong).to.deep.equal([]);
    });
};

/** Declares that cards show every share, of which some just fit their part of a bar in the usual spacing. */
export const keepShares = (lang: string): void => {
  for (const force of ['lancashire', 'cumbria', 'metropolitan', 'british-transport-police'])
    it(`the card of ${force} shows every share in ${lang}`, async () => {
      const element = await spaced('force-gap-card', { force, year: '2023', lang });
      const shares = element.facts!.rows.map(({ cells }) => cells['women']!.text);
      const wrong = atWidths(element, usual, () => {
        const seen = seenTexts(element, '.inside, .own');
        return { missing: shares.filter((share) => !seen.includes(share)), cut: cutTexts(element) };
      });
      expect(wrong).to.deep.equal([]);
    });
};
