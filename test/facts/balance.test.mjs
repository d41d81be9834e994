/** How many more women a level would need: the calculation, and where it is never made. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { womenForBalance } from '../../build/facts/balance.js';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { representationGrid } from '../../build/facts/representationGrid.js';
import { english } from '../../build/language/language.js';
import { read } from '../support/pinned.mjs';

/** Women and all officers of a group of up to 40,000, larger than any force. */
const group = fc
  .integer({ min: 1, max: 40000 })
  .chain((all) => fc.record({ women: fc.integer({ min: 0, max: all }), all: fc.constant(all) }));

/** Whether women's share with so many more is at least that of the whole; exact. */
const reaches = (part, whole, more) =>
  BigInt(part.women + more) * BigInt(whole.all) >= BigInt(whole.women) * BigInt(part.all);

test('so many more women reach the share, and one fewer does not', () => {
  fc.assert(
    fc.property(group, group, (part, whole) => {
      const more = womenForBalance(part, whole);
      assert.ok(Number.isInteger(more) && more >= 0 && part.women + more <= part.all);
      assert.ok(reaches(part, whole, more));
      assert.ok(more === 0 || !reaches(part, whole, more - 1));
    }),
  );
});

test('a level of the same share needs nobody, however the numbers divide', () => {
  fc.assert(
    fc.property(group, fc.integer({ min: 1, max: 50 }), ({ women, all }, times) => {
      const whole = { women: women * times, all: all * times };
      assert.equal(womenForBalance({ women, all }, whole), 0);
    }),
  );
});

test('Sussex in 2023: 34 more sergeants and inspectors, 6 more senior leaders', () => {
  const whole = { women: 1178, all: 3194 };
  assert.equal(womenForBalance({ women: 178, all: 574 }, whole), 34);
  assert.equal(womenForBalance({ women: 23, all: 78 }, whole), 6);
});

const cardOf = (force, year) =>
  forceGapCard.facts({ force: read(`forces/${force}.json`) }, { force, year }, english);

test('the card says it for the two levels, on both sides of no difference', () => {
  const { rows } = cardOf('north-yorkshire', '2023');
  assert.deepEqual(
    rows.map(({ cells }) => [cells.balance.text, cells.balance.basis]),
    [
      ['[z]', null],
      ['28', 'computed'],
      ['0', 'computed'],
    ],
  );
});

test('the card never says it without the numbers of all officers', () => {
  for (const [force, year] of [
    ['north-wales', '2024'],
    ['devon-and-cornwall', '2024'],
    ['police-scotland', '2024'],
  ]) {
    const { rows, notes } = cardOf(force, year);
    for (const { cells } of rows.slice(1)) assert.equal(cells.balance.text, '[x]');
    assert.ok(!notes.some((note) => note.startsWith('To match')));
  }
});

const gridOf = (year, level) =>
  representationGrid.facts(
    { representation: read(`representation/${year}.json`) },
    { level },
    english,
  );

test('the grid says it for every force with numbers, and agrees with the difference', () => {
  for (let year = 2007; year <= 2023; year++)
    for (const level of ['middle-management', 'senior-leadership'])
      for (const { label, cells, tip } of gridOf(year, level).rows) {
        assert.equal(cells.balance.basis, cells.women.basis, `${label} ${year}`);
        if (cells.women.value === null) continue;
        // A difference that rounds to 0.00 can be on either side.
        if (cells.difference.value < 0) assert.ok(cells.balance.value > 0, `${label} ${year}`);
        if (cells.difference.value > 0) assert.equal(cells.balance.value, 0, `${label} ${year}`);
        const words = cells.balance.value ? `${cells.balance.text} more wom` : 'already as high';
        assert.ok(tip.at(-1).startsWith(words), tip.at(-1));
      }
});

test('the grid never says it for 2024, where no number of all officers is known', () => {
  const { rows } = gridOf(2024, 'middle-management');
  for (const { cells, tip } of rows) {
    assert.equal(cells.balance.value, null);
    assert.ok(!tip.some((line) => /more wom|already as high/.test(line)));
  }
});
