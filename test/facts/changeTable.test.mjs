/**
 * What the change table says of every published year, against the figures of its own rows.
 * Works on the compiled modules in build/, which `npm test` makes first.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { changeTable } from '../../build/facts/changeTable.js';
import { found } from '../../build/facts/changeTableSearch.js';
import { english } from '../../build/language/language.js';
import { changeBars } from '../../build/marks/changeBars.js';
import * as pinned from '../support/pinned.mjs';
import { idsIn, levels, read } from '../support/published.mjs';

const years = idsIn('change').filter((name) => name !== 'latest');

const documentOf = (year) => pinned.read(`change/${year}.json`);
const factsOf = (year, options = {}, document = documentOf(year)) =>
  changeTable.facts({ change: document }, { year, ...options }, english);
const valuesOf = (facts, column) => facts.rows.map(({ cells }) => cells[column].value);
const isNumber = (value) => typeof value === 'number';

/** A document of which the changes of all officers are the given ones. */
const withChanges = (...changes) => {
  const document = documentOf('2024');
  const [{ source, basis }] = document.series;
  return {
    ...document,
    organisations: document.organisations.slice(0, changes.length),
    series: [
      {
        source,
        basis,
        levels: Object.fromEntries(levels.map((level) => [level, { change: changes }])),
      },
    ],
  };
};

for (const year of years) {
  describe(`the changes of ${year}`, () => {
    const document = read(`change/${year}.json`);
    const facts = factsOf(year, {}, document);

    test('the headline counts the rows', () => {
      const known = valuesOf(facts, 'all-officers').filter(isNumber);
      const rose = known.filter((value) => value > 0).length;
      const fell = known.filter((value) => value < 0).length;
      const [, way, count, of] =
        /(rose|fell) in (?:all )?(\d+)(?: of (\d+))? forces/.exec(facts.sentence) ?? [];
      assert.equal(way, rose > fell ? 'rose' : 'fell');
      assert.equal(Number(count), Math.max(rose, fell));
      assert.equal(Number(of ?? count), known.length);
    });

    test('a change that is not printed follows from the two numbers', () => {
      for (const { cells } of facts.rows)
        for (const level of levels) {
          const [change, from, to] = [level, `${level}-from`, `${level}-to`].map((id) => cells[id]);
          if (change.basis !== 'computed') continue;
          const exact = (100 * (to.value - from.value)) / from.value;
          assert.ok(Math.abs(exact - change.value) <= 0.005 + 1e-9);
        }
    });

    test('what is not known is a marker, not zero', () => {
      for (const { cells } of facts.rows)
        for (const cell of Object.values(cells))
          if (cell.value === null) assert.match(cell.text, /^\[[xz]\]$/);
    });

    test('an order by change ranks no small base among the others', () => {
      for (const level of levels)
        for (const sort of [level, `-${level}`]) {
          const { rows } = factsOf(year, { sort }, document);
          const group = ({ cells }) => {
            if (cells[level].value === null) return 2;
            const from = cells[`${level}-from`].value;
            return from !== null && from < 50 ? 1 : 0;
          };
          const sign = sort.startsWith('-') ? -1 : 1;
          for (let index = 1; index < rows.length; index++) {
            const [before, here] = [rows[index - 1], rows[index]];
            assert.ok(group(before) <= group(here), `${sort}: ${here.label}`);
            if (group(before) === group(here) && group(here) < 2)
              assert.ok(sign * (here.cells[level].value - before.cells[level].value) >= 0);
          }
        }
    });

    test('a bar has its side from the sign and the same unit at every level', () => {
      const { scales, bars } = changeBars(facts);
      for (const row of facts.rows)
        for (const { level, length, zero } of scales) {
          const bar = bars[row.id][level];
          const value = row.cells[level].value ?? 0;
          assert.equal(bar !== null, value !== 0);
          if (!bar) continue;
          assert.ok(Math.abs((bar.length * length) / 100 - Math.abs(value)) < 0.01);
          const end = value < 0 ? bar.start + bar.length : bar.start;
          assert.ok(Math.abs(end - zero) < 0.01);
          assert.equal(bar.hollow, (row.cells[`${level}-from`].value ?? 50) < 50);
        }
    });
  });
}

describe('the changes of 2024', () => {
  const facts = factsOf('2024');

  test('are 46 forces with six changes of exactly 0.00%', () => {
    assert.equal(facts.rows.length, 46);
    const zeros = levels.flatMap((level) => valuesOf(facts, level)).filter((value) => value === 0);
    assert.equal(zeros.length, 6);
  });

  test('have the averages that the report prints, which are the means of the rows', () => {
    const printed = [2.33, 7.24, 6.82];
    levels.forEach((level, index) => {
      const values = valuesOf(facts, level);
      // In hundredths, so that no binary tail decides a half.
      const sum = values.reduce((total, value) => total + Math.round(value * 100), 0);
      assert.equal(Math.floor(sum / values.length + 0.5) / 100, printed[index]);
      assert.ok(facts.detail.includes(`+${printed[index].toFixed(2)}%`));
    });
    assert.match(facts.detail, /\+8\.36%.*\+9\.18%.*\+11\.07%/);
  });

  test('name the forces without numbers, and say who printed what', () => {
    assert.ok(facts.notes.some((note) => /^\[x\].*Police Scotland and PSNI/.test(note)));
    const { text, parts, url } = facts.source;
    assert.match(text, /31 March 2024.*31 March 2023.*recovered/);
    const named = parts.filter((part) => part.url);
    assert.deepEqual(
      named.map((part) => part.text.replace(/,.*, as at/, ' at')),
      ['HeForShe at 31 March 2024', 'Home Office at 31 March 2023'],
    );
    assert.equal(named[0].url, url);
    assert.notEqual(named[1].url, url);
    assert.equal(text, parts.map((part) => part.text).join(''));
  });
});

test('from no woman at all there is no percentage', () => {
  const facts = factsOf('2008');
  const row = facts.rows.find(({ cells }) => cells['senior-leadership-from'].value === 0);
  assert.equal(row.cells['senior-leadership'].text, '[z]');
  assert.ok(facts.notes.some((note) => note.startsWith('[z]')));
});

describe('the headline', () => {
  for (const [changes, words] of [
    [[1, 2, 3], 'rose in all 3 forces.'],
    [[-1, -2], 'fell in all 2 forces.'],
    [[-1, -2, 0], 'fell in 2 of 3 forces.'],
    [[1, -1, 0], 'rose in 1 of 3 forces, and fell in as many.'],
    [[0, 0], 'did not change in any of 2 forces.'],
    [[0], 'did not change in 1 force.'],
    [[4], 'rose in 1 of 1 force.'],
    [[null, 4, 5], 'rose in all 2 forces.'],
  ])
    test(`of ${JSON.stringify(changes)}: ${words}`, () => {
      const { averages: _, ...document } = withChanges(...changes);
      const facts = factsOf('2024', {}, document);
      assert.equal(facts.sentence, `The number of women officers ${words}`);
      assert.equal(facts.empty, false);
    });

  test('of nothing says so', () => {
    const facts = factsOf('2024', {}, withChanges(null, null));
    assert.match(facts.sentence, /^No change in the number of women officers is known for 2024\./);
    assert.equal(facts.empty, true);
  });
});

describe('the search', () => {
  const labels = (typed) => found(factsOf('2024').rows, typed).map(({ label }) => label);

  test('finds names, short forms, names in another language and nations', () => {
    assert.deepEqual(labels('avon and som'), ['Avon & Somerset']);
    assert.deepEqual(labels('BTP'), ['British Transport Police']);
    assert.deepEqual(labels('Gogledd Cymru'), ['North Wales']);
    assert.deepEqual(labels('wales'), ['Dyfed-Powys', 'Gwent', 'North Wales', 'South Wales']);
    assert.deepEqual(labels('northern ireland'), ['PSNI']);
    assert.equal(labels('england').length, 39);
  });

  test('of nothing finds all, and of nonsense none', () => {
    assert.equal(labels(' ').length, 46);
    assert.deepEqual(labels('zzz'), []);
  });
});
