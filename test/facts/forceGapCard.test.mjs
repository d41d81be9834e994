/** The card of every force in every year, against its published figures read by another way. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { english, plain } from '../../build/language/language.js';
import * as pinned from '../support/pinned.mjs';
import {
  factsOf,
  idsIn,
  knownOf,
  levels,
  numbersIn,
  read,
  unmarked,
  years,
  yearsOf,
} from '../support/published.mjs';

const forces = idsIn('forces');
const cards = forces.flatMap((force) =>
  yearsOf(force).map((year) => ({
    name: `${force} ${year}`,
    force,
    year,
    facts: factsOf(forceGapCard, { force, year: String(year) }),
    known: knownOf(force, year),
  })),
);
const unsigned = (text) => text.replace(/[+\u2212]|\s*\[\w\]/g, '');

test('there is a card for every force and year', () => {
  assert.equal(forces.length, read('organisations.json').organisations.length);
  assert.ok(cards.length >= forces.length * 18);
  for (const { facts, year, name } of cards) {
    assert.equal(facts.year, year, name);
    assert.deepEqual(
      facts.rows.map(({ id }) => id),
      levels,
      name,
    );
    assert.ok(facts.title.endsWith(`, 31 March ${year}`), name);
  }
});

test('every cell holds what was published or follows from it, and nothing else', () => {
  for (const { facts, known, name } of cards)
    for (const { id, cells } of facts.rows) {
      const { women, all, share, difference, change, previous, notStated } = known[id];
      const value = Object.fromEntries(
        Object.entries(cells).map(([column, cell]) => [column, cell.value]),
      );
      assert.equal(value['women-count'], women, name);
      assert.equal(value.total, all, name);
      assert.equal(value.women, share, name);
      assert.equal(value.difference, difference, name);
      assert.equal(value.change, change, name);
      assert.equal(value['women-before'], previous, name);
      if (all && cells.women.basis === 'computed')
        assert.ok(Math.abs(value.men - (100 * (all - women - notStated)) / all) < 0.0051, name);
      else if (share !== null) assert.equal(Math.round((value.men + share) * 100), 10000, name);
      else assert.equal(value.men, null, name);
    }
});

test('a cell has a basis and a text with its figure, or a marker and no figure', () => {
  for (const { facts, name } of cards)
    for (const { cells } of facts.rows)
      for (const cell of Object.values(cells)) {
        const { value, text, basis, markers } = cell;
        if (value === null) {
          assert.match(text, /^\[[xz]\]$/, name);
          assert.deepEqual(markers, [text[1]], name);
          assert.equal(basis, null, name);
        } else {
          assert.ok(['published', 'computed', 'recovered'].includes(basis), name);
          const figure = unmarked(cell).replace('\u2212', '-').replace(/[+%,]/g, '');
          assert.equal(Number(figure), value, name);
        }
      }
});

test('every number in sentence and notes stands in a cell, or is a year or another stated one', () => {
  for (const { facts, known, force, year, name } of cards) {
    const document = read(`forces/${force}.json`);
    const allowed = new Set(
      facts.rows.flatMap(({ cells }) => Object.values(cells).map(({ text }) => unsigned(text))),
    );
    for (const text of [year, year - 1]) allowed.add(String(text));
    // Of 31 March; of "1 percentage point"; of "by 0.01"; officers whose sex is not stated.
    for (const text of ['31', '1', '0.01', String(known['all-officers'].notStated)])
      allowed.add(text);
    const complete = document.latestComplete;
    if (complete) {
      allowed.add(String(complete));
      const last = knownOf(force, complete);
      for (const level of levels) allowed.add(`${last[level].share.toFixed(2)}%`);
    } else if (document.organisation.figures === 'change') {
      allowed.add('2024');
      const { change } = knownOf(force, 2024)['all-officers'];
      allowed.add(`${Math.abs(change).toFixed(2)}%`);
    }
    for (const text of [facts.sentence, ...facts.notes])
      for (const number of numbersIn(text))
        assert.ok(allowed.has(number), `${name}: ${number} in "${text}"`);
  }
});

test('the sentence says every share that is known, and the side of every difference', () => {
  const inside = ['officers', 'middle management', 'senior leadership'];
  for (const { facts, known, name } of cards) {
    const headline = plain(facts.headline);
    for (const [index, level] of levels.entries()) {
      const { share, difference } = known[level];
      if (share !== null)
        assert.ok(headline.includes(`${share.toFixed(2)}% of ${inside[index]}`), name);
      if (difference === null) continue;
      const side = difference < 0 ? 'lower' : 'higher';
      const points = Math.abs(difference).toFixed(2);
      const said =
        difference === 0
          ? `the same in ${inside[index]}`
          : `${points} percentage points ${side} in ${inside[index]}`;
      assert.ok(facts.detail.includes(said), `${name}: ${facts.detail}`);
    }
    const [, after = ''] = headline.split(' but ');
    const lower = levels.filter((level) => (known[level].difference ?? 0) < 0);
    for (const level of lower)
      assert.ok(after.includes(inside[levels.indexOf(level)]), `${name}: ${headline}`);
    assert.equal(after === '', lower.length === 0, `${name}: ${headline}`);
    assert.ok(facts.sentence.startsWith(`${headline}.`), name);
  }
});

test('only figures about women are marked as such', () => {
  for (const { facts, known, name } of cards)
    for (const { text } of facts.headline.filter(({ mark }) => mark === 'women')) {
      const shares = levels.map((level) => known[level].share?.toFixed(2));
      const { change } = known['all-officers'];
      const figures = [...shares, change === null ? '' : Math.abs(change).toFixed(2)];
      assert.ok(figures.includes(text.replace('%', '')), `${name}: ${text}`);
    }
});

test('a card without any figure says so, and no other does', () => {
  for (const { facts, known, name } of cards) {
    const { women, change } = known['all-officers'];
    assert.equal(facts.empty, women === null && change === null, name);
    assert.equal(/^No figures for /.test(facts.sentence), facts.empty, name);
  }
});

test('the sentences of the issue are said', () => {
  const said = (force, year) =>
    pinned.factsOf(forceGapCard, { force, year: String(year) }).sentence;
  assert.equal(
    said('north-wales', 2024),
    'Women are 41.44% of officers, but 30.66% of middle management and 33.93% of senior ' +
      'leadership. Compared with all officers of North Wales Police, women’s share is 10.78 ' +
      'percentage points lower in middle management and 7.51 percentage points lower in senior ' +
      'leadership.',
  );
  assert.equal(
    said('national-crime-agency', 2024),
    'No figures for National Crime Agency in 2024.',
  );
});

test('without a year, the card shows the latest with a share at every level', () => {
  for (const force of forces) {
    const facts = factsOf(forceGapCard, { force });
    const shown = years.filter((year) =>
      levels.every((level) => knownOf(force, year)[level].share !== null),
    );
    const any = years.filter((year) => knownOf(force, year)['all-officers'].change !== null);
    assert.equal(facts.year, shown.at(-1) ?? any.at(-1) ?? yearsOf(force).at(-1), force);
  }
});

test('a share that the report prints beside numbers of a later table has both sources', () => {
  const document = structuredClone(pinned.read('forces/north-wales.json'));
  const [counted, printed] = document.series;
  counted.years.push(...printed.years);
  for (const level of Object.values(counted.levels))
    for (const values of Object.values(level)) values.push(values.at(-1));
  const options = { force: 'north-wales', year: '2024' };
  const { source, rows } = forceGapCard.facts({ force: document }, options, english);
  assert.equal(rows[0].cells.women.value, 41.44);
  assert.equal(rows[0].cells.total.value, 1714);
  assert.match(source.text, /Home Office, .+; HeForShe, .+ 31 March 2024/);
});
