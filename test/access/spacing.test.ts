/**
 * With the spacing of WCAG 1.4.12, set by a reader, the words of every widget stay whole and in their place at every
 * width.
 */
import { expect } from '@open-wc/testing';
import { neverBusy } from '../support/widget.js';
import { all, shown } from './example.js';
import { atWidths, keepShares, keepWords, many } from './spacing.js';

before(() => neverBusy());

keepWords('en', many);
keepShares('en');

for (const [tag, names] of [
  ['representation-grid', '.boxes .box'],
  ['force-map', '.tile :is(.code, .name)'],
] as const)
  it(`${tag} has names on one line where the spacing is usual`, async () => {
    const element = await shown(tag, 280, { year: '2023' });
    const isBroken = (name: HTMLElement): boolean => {
      const range = document.createRange();
      range.selectNodeContents(name);
      return range.getClientRects().length > 1;
    };
    const broken = atWidths(element, [250, 264, ...many], () => {
      const drawn = all(element, names);
      expect(drawn).to.have.length.above(40);
      return { broken: drawn.filter(isBroken).map((name) => name.textContent!.trim()) };
    });
    expect(broken).to.deep.equal([]);
  });
