/** What the chart of police staff says for figures that a later edition may hold. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { policeStaffChart } from '../../build/facts/policeStaffChart.js';
import { english } from '../../build/language/language.js';
import { shareBars } from '../../build/marks/shareBars.js';
import { read } from '../support/pinned.mjs';

const published = read('police-staff/2024.json');

const ids = published.groups.map(({ id }) => id);
const group = (id, women, changePoints = 0) => ({
  id,
  women,
  men: 100 - women,
  basis: 'published',
  changePoints,
  previousWomen: women - changePoints,
  previousBasis: 'computed',
});
const say = (groups) => policeStaffChart.facts({ staff: { ...published, groups } }, {}, english);

describe('the facts of the chart of police staff', () => {
  test('every published figure stands in the table, with where it comes from', () => {
    const { rows } = say(published.groups);
    for (const each of published.groups) {
      const { cells } = rows.find(({ id }) => id === each.id);
      assert.deepEqual(
        [cells.women.value, cells.men.value, cells.change.value, cells.previous.value],
        [each.women, each.men, each.changePoints, each.previousWomen],
      );
      assert.equal(cells.women.basis, 'published');
      assert.equal(cells.previous.basis, 'computed');
    }
  });

  test('the highest share is first', () => {
    assert.deepEqual(
      say(published.groups).rows.map(({ cells }) => cells.women.value),
      [63, 47, 46, 25],
    );
  });

  test('groups with the same share are named together', () => {
    const { sentence } = say([
      group(ids[0], 60),
      group(ids[1], 60),
      group(ids[2], 30),
      group(ids[3], 40),
    ]);
    assert.match(
      sentence,
      /^Women are 60% of police staff and police community support officers, but 30% of special constables\./,
    );
  });

  test('no group is set against another when all have the same share', () => {
    const { sentence } = say(ids.map((id) => group(id, 50)));
    assert.match(sentence, /^Women are 50% of police staff, .+ and police support volunteers\./);
    assert.doesNotMatch(sentence, /but/);
  });

  test('changes are in percentage points, never in per cent', () => {
    const { sentence, rows } = say([
      group(ids[0], 60, 2),
      group(ids[1], 40, 0),
      group(ids[2], 30, -1),
    ]);
    assert.match(sentence, /rose by 2 percentage points among police staff/);
    assert.match(sentence, /did not change among police community support officers/);
    assert.match(sentence, /fell by 1 percentage point among special constables/);
    assert.deepEqual(
      rows.map(({ cells }) => cells.change.text),
      ['+2', '0', '\u22121'],
    );
    assert.equal(rows[0].tip[2], '+2 points since 2023, from 58%');
    assert.equal(rows[1].tip[2], 'no change since 2023');
  });

  test('decimals stay as published, and whole numbers are not claimed', () => {
    const { sentence, rows, notes } = say([group(ids[0], 62.5, 0.5), group(ids[1], 40)]);
    assert.match(sentence, /^Women are 62\.5% of police staff, but 40\.0% of/);
    assert.match(sentence, /rose by 0\.5 percentage points/);
    assert.equal(rows[0].cells.change.text, '+0.5');
    assert.ok(!notes.some((note) => note.includes('whole numbers')));
  });

  test('the caveats are notes, where the figures stop first', () => {
    const { notes } = say(published.groups);
    assert.match(notes[0], /England and Wales/);
    assert.ok(notes.some((note) => note.includes('lowest paid')));
    assert.ok(notes.some((note) => note.includes('Each force should make its own')));
    assert.ok(notes.some((note) => note.includes('derived')));
  });

  test('a document without groups is empty, not wrong', () => {
    const facts = say([]);
    assert.equal(facts.empty, true);
    assert.equal(facts.sentence, 'No figures for police staff in 2024.');
  });

  test('a figure stands beside a bar that is too short for it', () => {
    const [long, short] = shareBars(say([group(ids[0], 60), group(ids[1], 6)])).bars;
    assert.equal(long.fits, 'always');
    assert.equal(short.fits, 'never');
  });

  test('a year is asked for by its own document, and must be one', () => {
    const pathOf = (year) => policeStaffChart.documents({ year }).staff.path;
    assert.equal(pathOf('2024'), 'police-staff/2024.json');
    assert.equal(pathOf(''), 'police-staff/latest.json');
    assert.throws(() => pathOf('last'), { code: 'unknown-year' });
  });
});
