import { expect } from '@open-wc/testing';
import { sectionName, sectionRange } from '../../src/facts/sectionNames.js';
import { sectionOf, sections } from '../../src/facts/sections.js';
import { english } from '../../src/language/language.js';

describe('the sections of the grid', () => {
  it('have their edges where the report has them, the lower edge inside', () => {
    for (const [difference, section] of [
      [0, 0],
      [0.99, 0],
      [-0.999999, 0],
      [1, 1],
      [-1, -1],
      [4.999, 1],
      [5, 5],
      [-9.99, -5],
      [-10, -10],
      [14.99, 10],
      [15, 15],
      [-15, -15],
      [-41.44, -15],
      [100, 15],
    ] as const)
      expect(sectionOf(difference), String(difference)).to.equal(section);
  });

  it('do not know a negative zero', () => {
    expect(Object.is(sectionOf(-0.5), 0)).to.equal(true);
  });

  it('are named in words, each its own', () => {
    const names = sections.map((section) => sectionName(english, section));
    expect(new Set(names).size).to.equal(9);
    expect(sectionName(english, -10)).to.equal('10 to under 15 points lower');
    expect(sectionName(english, 0)).to.equal('equal: under 1 point');
    expect(sectionName(english, 15)).to.equal('15 or more points higher');
    expect(sectionRange(english, -5)).to.equal('5 to under 10');
  });
});
