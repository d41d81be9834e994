import { expect } from '@open-wc/testing';
import type { Columns, MeasureBasis } from '../../src/contracts/documents.js';
import { atOrganisation, atYear, figuresAt } from '../../src/facts/figures.js';
import type { AnySeries } from '../../src/facts/figures.js';

const none: Columns = {};

/** A series of one year at two levels; senior leadership stays unknown. */
const series = (
  basis: MeasureBasis,
  all: Columns,
  middle: Columns,
  more: Partial<AnySeries> = {},
): AnySeries => ({
  source: 'source',
  basis,
  years: [2023],
  levels: { 'all-officers': all, 'middle-management': middle, 'senior-leadership': none },
  ...more,
});

const counted = series(
  { women: 'computed', all: 'computed' },
  { women: [40], all: [120], notStated: [1] },
  { women: [1], all: [6] },
);

const middle = (all: readonly AnySeries[], year = 2023) =>
  figuresAt(all, atYear(year), 'middle-management', atYear(year - 1));

describe('the figures of a level', () => {
  it('are computed from counts: both shares, and the difference before rounding', () => {
    const { share, men, difference, exactDifference } = middle([counted]);
    expect(share).to.deep.equal({ value: 16.67, basis: 'computed', markers: [] });
    expect(men!.value).to.equal(83.33);
    // The rounded shares, 16.67 and 33.33, would give -16.66.
    expect(difference!.value).to.equal(-16.67);
    expect(exactDifference).to.be.closeTo(-100 / 6, 1e-12);
  });

  it('count officers whose sex is not stated in the total, and not as men', () => {
    const { share, men, notStated } = figuresAt([counted], atYear(2023), 'all-officers');
    expect(share!.value).to.equal(33.33);
    expect(men!.value).to.equal(65.83);
    expect(notStated).to.equal(1);
  });

  it('have no difference among all officers: they are what is compared with', () => {
    const { difference, exactDifference } = figuresAt([counted], atYear(2023), 'all-officers');
    expect(difference).to.equal(null);
    expect(exactDifference).to.equal(null);
  });

  it('are as printed where they are printed, whatever the counts say', () => {
    const printed = series(
      { share: 'published', difference: 'published' },
      { share: [40.1] },
      { share: [33.3], difference: [-6.81] },
    );
    const { share, men, difference } = middle([printed, counted]);
    expect(share).to.deep.equal({ value: 33.3, basis: 'published', markers: [] });
    expect(men!.value).to.equal(66.7);
    expect(difference).to.deep.equal({ value: -6.81, basis: 'published', markers: [] });
  });

  it('have a difference computed from printed shares where none is printed', () => {
    const printed = series({ share: 'published' }, { share: [33.81] }, { share: [24.53] });
    const { difference } = middle([printed]);
    expect(difference).to.deep.equal({ value: -9.28, basis: 'computed', markers: [] });
  });

  it('never mix a printed share with one from counts into a difference', () => {
    const printed = series({ share: 'published' }, none, { share: [33.3] });
    expect(middle([printed, counted]).difference).to.equal(null);
    expect(middle([printed, counted]).exactDifference).to.equal(null);
  });

  it('are unknown, not zero, where there are none', () => {
    for (const [all, women] of [
      [[null], [1]],
      [[3], [null]],
      [[0], [0]],
      [[], []],
      [undefined, [1]],
    ] as const) {
      const unknown = series({}, none, { women: women as never, all: all as never });
      const { share, men, difference, exactDifference } = middle([unknown]);
      expect([share, men, difference, exactDifference]).to.deep.equal([null, null, null, null]);
    }
    expect(middle([counted], 2022).women).to.equal(null);
    expect(figuresAt([counted], atYear(2023), 'senior-leadership').women).to.equal(null);
  });

  it('keep a real zero', () => {
    const zero = series({ women: 'computed', all: 'computed' }, none, { women: [0], all: [7] });
    expect(middle([zero]).women!.value).to.equal(0);
    expect(middle([zero]).share!.value).to.equal(0);
    expect(middle([zero]).men!.value).to.equal(100);
  });

  it('take the first known value among the series', () => {
    const later = series({ women: 'recovered' }, none, { women: [7] });
    expect(middle([later, counted]).women).to.include({ value: 7, basis: 'recovered' });
    const empty = series({ women: 'recovered' }, none, { women: [null] });
    expect(middle([empty, counted]).women).to.include({ value: 1, basis: 'computed' });
  });

  it('keep their markers', () => {
    const revised = series(
      { women: 'computed' },
      none,
      { women: [7] },
      {
        markers: { 'middle-management': { women: { 2023: ['r', 'p'] } } },
      },
    );
    expect(middle([revised]).women!.markers).to.deep.equal(['r', 'p']);
    expect(middle([revised]).all).to.equal(null);
  });
});

describe('the change in the number of women', () => {
  const years = series({ women: 'computed' }, none, { women: [13, 19] }, { years: [2022, 2023] });

  it('is computed from the year before', () => {
    const { previous, change } = middle([years]);
    expect(previous!.value).to.equal(13);
    expect(change).to.deep.equal({ value: 46.15, basis: 'computed', markers: [] });
  });

  it('is as printed where it is printed', () => {
    const printed = series({ change: 'published' }, none, { change: [-1.47] });
    expect(middle([printed, years]).change).to.include({ value: -1.47, basis: 'published' });
  });

  it('is unknown from nothing, and from zero', () => {
    expect(middle([years], 2022).change).to.equal(null);
    const zero = series({ women: 'computed' }, none, { women: [0, 4] }, { years: [2022, 2023] });
    expect(middle([zero]).change).to.equal(null);
    expect(middle([zero]).previous!.value).to.equal(0);
  });
});

describe('a place in a series', () => {
  it('is that of the year, or nowhere', () => {
    expect(atYear(2023).index(counted)).to.equal(0);
    expect(atYear(2022).index(counted)).to.equal(-1);
    expect(atYear(2023).index(series({}, none, none, { years: undefined }))).to.equal(-1);
  });

  it('is that of the organisation among those of the document, or nowhere', () => {
    const organisations = [{ id: 'essex' }, { id: 'kent' }];
    expect(atOrganisation(organisations, 'kent').index(counted)).to.equal(1);
    expect(atOrganisation(organisations, 'surrey').index(counted)).to.equal(-1);
  });
});
