/**
 * With the spacing of WCAG 1.4.12, set by a reader, the words of every widget stay whole and in their place at every
 * width.
 */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { codes } from '../../src/language/languages.js';
import { examples } from './examples.mjs';
import { cutTexts, seenTexts, spilledTexts, touchingTexts } from '../support/texts.js';
import { neverBusy } from '../support/widget.js';
import { all, rootOf, shown } from './example.js';

before(() => neverBusy());

const spacing = new CSSStyleSheet();
spacing.replaceSync(
  '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }' +
    'p { margin-block-end: 2em !important }',
);

const space = (element: WidgetElement): void => {
  const root = rootOf(element);
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, spacing];
};

/** Widths 20 px apart. */
const many = Array.from({ length: 47 }, (_, index) => 280 + 20 * index);
/** The narrowest, the usual ones, and those at which something begins to stand beside something else. */
const usual = [280, 320, 360, 400, 480, 500, 560, 600, 640, 720, 960, 1200];

/** What is found in an element at some widths; what follows its size is drawn in the next frame. */
const atWidths = async (
  element: WidgetElement,
  widths: readonly number[],
  find: () => Readonly<Record<string, readonly string[]>>,
): Promise<string[]> => {
  const found: string[] = [];
  for (const width of widths) {
    element.parentElement!.style.inlineSize = `${width}px`;
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    for (const [what, texts] of Object.entries(find()))
      found.push(...texts.map((text) => `${what} at ${width} px: ${text}`));
  }
  return found;
};

for (const lang of codes)
  for (const [tag, attributes] of Object.entries(examples))
    it(`${tag} keeps its words in ${lang}`, async () => {
      const element = await shown(tag, 280, { ...attributes, lang });
      space(element);
      const wrong = await atWidths(element, lang === 'en' ? many : usual, () => ({
        cut: cutTexts(element),
        spilled: spilledTexts(element),
        touching: touchingTexts(element),
      }));
      expect(wrong).to.deep.equal([]);
    });

// Shares of which some just fit inside their part of the bar in the usual spacing.
for (const lang of ['en', 'es'])
  for (const force of ['lancashire', 'cumbria', 'metropolitan', 'british-transport-police'])
    it(`the card of ${force} shows every share in ${lang}`, async () => {
      const element = await shown('force-gap-card', 280, { force, year: '2023', lang });
      space(element);
      const shares = element.facts!.rows.map(({ cells }) => cells['women']!.text);
      const missing = await atWidths(element, usual, () => {
        const seen = seenTexts(element, '.inside, .own');
        return { missing: shares.filter((share) => !seen.includes(share)), cut: cutTexts(element) };
      });
      expect(missing).to.deep.equal([]);
    });

for (const [tag, names] of [
  ['representation-grid', '.boxes .box'],
  ['force-map', '.tile .name'],
] as const)
  it(`${tag} has names on one line where the spacing is usual`, async () => {
    const element = await shown(tag, 280, { year: '2023' });
    const isBroken = (name: HTMLElement): boolean => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects().length > 1;
    };
    const broken = await atWidths(element, many, () => {
      const drawn = all(element, names);
      expect(drawn).to.have.length.above(40);
      return { broken: drawn.filter(isBroken).map((name) => name.textContent!.trim()) };
    });
    expect(broken).to.deep.equal([]);
  });
