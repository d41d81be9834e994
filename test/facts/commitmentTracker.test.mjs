import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { commitmentTracker } from '../../build/facts/commitmentTracker.js';
import { english } from '../../build/language/language.js';
import { read } from '../support/pinned.mjs';

const national = read('national.json');

const facts = (options = {}, document = national) =>
  commitmentTracker.facts({ national: document }, options, english);
const texts = ({ rows }, column) => rows.map(({ cells }) => cells[column].text);

/** The document with other shares of middle management. */
const withShares = (value, previous, year = 2023) => ({
  ...national,
  headlines: national.headlines.map((headline) =>
    headline.id === 'middle-management-share'
      ? { ...headline, value, previous: { value: previous, year } }
      : headline,
  ),
});

describe('the facts of commitment-tracker', () => {
  test('have the three commitments in their order, with now and before', () => {
    const all = facts();
    assert.deepEqual(
      all.rows.map(({ id }) => id),
      ['middle-management-balance', 'sexism-and-misogyny', 'annual-report'],
    );
    assert.deepEqual(texts(all, 'now'), ['28%', '14 of 51', '6']);
    assert.deepEqual(texts(all, 'before'), ['27%', '[x]', '5']);
    assert.equal(all.year, 2024);
  });

  test('count the examples that the list of good practice holds', () => {
    const { entries } = read('good-practice.json');
    const examples = entries.filter(({ kind }) => kind === 'good-practice');
    const { rows } = facts();
    national.commitments.forEach(({ themes }, index) => {
      const { value, markers } = rows[index].cells.examples;
      if (!themes.length) assert.deepEqual([value, markers], [null, ['z']]);
      else
        assert.equal(
          value,
          examples.filter((entry) => entry.themes.some((theme) => themes.includes(theme))).length,
        );
    });
  });

  test('say how the share moved, in percentage points', () => {
    const say = (document) =>
      facts({}, document)
        .headline.map(({ text }) => text)
        .join('');
    const start = 'Women’s share of middle management';
    assert.equal(say(national), `${start} rose by 1 percentage point in a year, to 28%`);
    assert.equal(say(withShares(25, 27)), `${start} fell by 2 percentage points in a year, to 25%`);
    assert.equal(say(withShares(27, 27)), `${start} did not change in a year: it is 27%`);
    assert.equal(
      say(withShares(28.5, 27)),
      `${start} rose by 1.5 percentage points in a year, to 28.5%`,
    );
    assert.equal(say(withShares(28, 24, 2017)), `${start} is 28%`);
    assert.deepEqual(
      facts()
        .headline.filter(({ mark }) => mark === 'women')
        .map(({ text }) => text),
      ['1 percentage point', '28%'],
    );
  });

  test('know of the year before only what the report says of it', () => {
    const before = facts({ year: '2023' });
    assert.deepEqual(texts(before, 'now'), ['27%', '[x]', '5']);
    assert.deepEqual(texts(before, 'before'), ['[x]', '[x]', '[x]']);
    assert.deepEqual(texts(before, 'examples'), ['[x]', '[x]', '[z]']);
    assert.equal(before.sentence, 'Women’s share of middle management is 27%.');
    assert.match(before.notes[0], /nothing for the years before 2023/);
  });

  test('refuse other years', () => {
    for (const year of ['2022', '2025', 'soon'])
      assert.throws(
        () => facts({ year }),
        ({ code, values }) =>
          code === 'unknown-year' && values.first === '2023' && values.last === '2024',
      );
  });
});
