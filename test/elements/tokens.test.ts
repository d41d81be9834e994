/** The contrast of the colours, computed as WCAG 2.2 does, in both themes. */
import { expect } from '@open-wc/testing';
import { stepTokens } from '../../src/elements/base/steps.styles.js';
import { tokens } from '../../src/elements/base/tokens.styles.js';

type Theme = 'light' | 'dark';
type Colour = Record<Theme, string>;

const colours = new Map<string, Colour>();
for (const { cssText } of [tokens, stepTokens])
  for (const [, name, open, light, dark] of cssText.matchAll(
    /--_([\w-]+): var\(--gep-([\w-]+), light-dark\((#[\da-f]{6}), (#[\da-f]{6})\)\)/g,
  )) {
    if (name !== open) throw new Error(`--_${name} is opened as --gep-${open}`);
    colours.set(name!, { light: light!, dark: dark! });
  }

const colour = (name: string, theme: Theme): string => {
  const found = colours.get(name);
  if (!found) throw new Error(`There is no token ${name}`);
  return found[theme];
};

/** Relative luminance of `#rrggbb`, https://www.w3.org/TR/WCAG22/#dfn-relative-luminance */
const luminance = (hex: string): number => {
  const [red, green, blue] = [1, 3, 5]
    .map((start) => parseInt(hex.slice(start, start + 2), 16) / 255)
    .map((part) => (part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
};

const contrast = (one: string, other: string): number => {
  const [lighter, darker] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter! + 0.05) / (darker! + 0.05);
};

const steps = (side: string, ...edges: number[]): string[] =>
  edges.map((edge) => `${side}-${edge}`);

/** What is written on what. */
const texts: Record<string, string[]> = {
  surface: ['ink', 'ink-quiet', 'women', 'equal', 'alert', 'on-men'],
  sunk: ['ink', 'ink-quiet'],
  women: ['on-women'],
  men: ['on-men', 'ink-quiet', 'women'],
  equal: ['on-equal'],
  'equal-tint': ['ink', 'ink-quiet', 'equal'],
};
for (const side of ['lower', 'higher']) {
  for (const step of steps(side, 1, 5)) texts[step] = ['ink'];
  for (const step of steps(side, 10, 15)) texts[step] = ['on-women'];
}

/** What must be seen as a shape on what: bars, boxes, lines, outlines, the ring. */
const marks: Record<string, string[]> = {
  surface: [
    ...['women', 'women-quiet', 'men-edge', 'edge', 'equal', 'focus', 'alert', 'ink'],
    ...steps('lower', 10, 15),
    ...steps('higher', 10, 15),
  ],
  men: ['women', 'ink'],
  'equal-tint': ['equal', 'edge', 'focus'],
};

/** Too light to be seen alone: each has an outline from above, or is decoration. */
const outlined = ['men', ...steps('lower', 1, 5), ...steps('higher', 1, 5), 'equal-tint'];
const decoration = ['sunk', 'line'];

const check = (pairs: Record<string, string[]>, least: number, theme: Theme): void => {
  for (const [ground, names] of Object.entries(pairs))
    for (const name of names) {
      const ratio = contrast(colour(name, theme), colour(ground, theme));
      expect(ratio, `${name} on ${ground}, ${theme}`).to.be.at.least(least);
    }
};

describe('the colours', () => {
  it('are computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#5e2a91', '#ffffff')).to.be.closeTo(9.5, 0.05);
  });

  for (const theme of ['light', 'dark'] as const) {
    it(`of texts have 4.5 to 1 on their grounds, ${theme}`, () => check(texts, 4.5, theme));

    it(`of marks have 3 to 1 on theirs, ${theme}`, () => check(marks, 3, theme));

    it(`of the steps grow stronger away from equal, ${theme}`, () => {
      for (const side of ['lower', 'higher']) {
        const ratios = steps(side, 1, 5, 10, 15).map((step) =>
          contrast(colour(step, theme), colour('surface', theme)),
        );
        expect(ratios).to.deep.equal([...ratios].sort((a, b) => a - b));
      }
    });
  }

  it('are all checked here, or are decoration', () => {
    const checked = [texts, marks].flatMap((pairs) => Object.entries(pairs).flat(2));
    const known = new Set([...checked, ...outlined, ...decoration]);
    expect([...colours.keys()].filter((name) => !known.has(name))).to.deep.equal([]);
    expect(colours.size).to.be.at.least(25);
  });

  it('stand in the sheet only as tokens that a page can set', () => {
    for (const { cssText } of [tokens, stepTokens])
      expect(
        cssText.match(/--_[\w-]+:/g)!.every((name) => colours.has(name.slice(3, -1))),
      ).to.equal(true);
  });
});
