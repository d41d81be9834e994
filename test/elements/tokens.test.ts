/** The contrast of the colours, computed as WCAG 2.2 does, in light and dark: ours and the themes'. */
import { expect } from '@open-wc/testing';
import { stepTokens } from '../../src/elements/base/steps.styles.js';
import { tokens } from '../../src/elements/base/tokens.styles.js';
import {
  coloursOf,
  contrast,
  marks,
  pairs,
  steps,
  texts,
  themes,
} from '../../stories/support/contrast.js';
import type { Colours } from '../../stories/support/contrast.js';
import { distances } from '../support/colourVision.js';

const sheets = [tokens, stepTokens].join('\n');
const colours = coloursOf(sheets);
for (const [, name, open] of sheets.matchAll(/--_([\w-]+): var\(--gep-([\w-]+),/g))
  if (name !== open) throw new Error(`--_${name} is opened as --gep-${open}`);

/** Too light to be seen alone: each has an outline from above, or is decoration. */
const outlined = ['men', ...steps('lower', 1, 5), ...steps('higher', 1, 5), 'equal-tint'];
const decoration = ['sunk', 'line'];

/** Each with the least contrast of its texts and marks. */
const linked = {
  neutral: { text: 4.5, mark: 3 },
  heforshe: { text: 4.5, mark: 3 },
  'high-contrast': { text: 7, mark: 4.5 },
};

/** How far the two sides are apart in the steps without an outline; position and words say it too. */
const sides = { 10: 12, 15: 7.5 };

const describeColours = (name: string, colours: Colours, least: { text: number; mark: number }) => {
  describe(name, () => {
    for (const theme of themes) {
      it(`have ${least.text} to 1 for texts and ${least.mark} to 1 for marks, ${theme}`, () => {
        const weak = pairs(colours, least).filter(
          (pair) => pair.theme === theme && pair.ratio < pair.least,
        );
        expect(
          weak.map(({ name, ground, ratio }) => `${name} on ${ground}: ${ratio.toFixed(2)}`),
        ).to.deep.equal([]);
      });

      it(`of the two sides are apart for every colour vision, ${theme}`, () => {
        for (const [step, distance] of Object.entries(sides)) {
          const [lower, higher] = ['lower', 'higher'].map(
            (side) => colours.get(`${side}-${step}`)![theme],
          );
          for (const [vision, found] of distances(lower!, higher!))
            expect(found, `step ${step}, ${vision}`).to.be.at.least(distance);
        }
      });

      it(`of the steps grow stronger away from equal, ${theme}`, () => {
        for (const side of ['lower', 'higher']) {
          const ratios = steps(side, 1, 5, 10, 15).map((step) =>
            contrast(colours.get(step)![theme], colours.get('surface')![theme]),
          );
          expect(ratios).to.deep.equal([...ratios].sort((a, b) => a - b));
        }
      });
    }
  });
};

describeColours('the colours', colours, { text: 4.5, mark: 3 });

for (const [name, least] of Object.entries(linked)) {
  const sheet = await (await fetch(`/src/themes/${name}.css`)).text();
  describeColours(`the colours of the theme ${name}`, coloursOf(sheet), least);

  it(`the theme ${name} sets every colour and nothing else`, () => {
    const named = [...sheet.matchAll(/(--[\w-]+):/g)].map(([, property]) => property);
    expect(named).to.have.members([...colours.keys()].map((name) => `--gep-${name}`));
  });
}

describe('the tokens', () => {
  it('are computed as WCAG does', () => {
    expect(contrast('#000000', '#ffffff')).to.equal(21);
    expect(contrast('#777777', '#ffffff')).to.be.closeTo(4.48, 0.005);
    expect(contrast('#5e2a91', '#ffffff')).to.be.closeTo(9.5, 0.05);
  });

  it('are all checked here, or are decoration', () => {
    const checked = [texts, marks].flatMap((pairs) => Object.entries(pairs).flat(2));
    const known = new Set([...checked, ...outlined, ...decoration]);
    expect([...colours.keys()].filter((name) => !known.has(name))).to.deep.equal([]);
    expect(colours.size).to.be.at.least(25);
  });

  it('stand in the sheet only as tokens that a page can set', () => {
    for (const sheet of [tokens, stepTokens])
      expect(sheet.match(/--_[\w-]+:/g)!.every((name) => colours.has(name.slice(3, -1)))).to.equal(
        true,
      );
  });
});
