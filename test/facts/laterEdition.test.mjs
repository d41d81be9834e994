import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { widgets } from '../../build/facts/index.js';
import { english } from '../../build/language/language.js';
import { read } from '../support/pinned.mjs';

/** The facts of a widget from documents in which a later edition has changed something. */
function facts(tag, change, options = {}) {
  const widget = widgets[tag];
  const documents = Object.fromEntries(
    Object.entries(widget.documents(options)).map(([name, { path, isDocument }]) => {
      const document = structuredClone(read(path));
      change(document);
      assert.ok(isDocument(document), 'still a document');
      return [name, document];
    }),
  );
  return widget.facts(documents, options, english);
}

const labels = ({ rows }) => rows.map(({ label }) => label);

/** `constructor` is a word that every object answers to. */
const LATER = ['body-worn-video', 'constructor'];

describe('what a later edition of the data adds, in a page with this library', () => {
  test('is a theme, named by its id in the list and in the notes of the commitments', () => {
    const list = facts('good-practice-list', (document) => {
      document.themes.push(...LATER.map((id) => ({ id, count: 3 })));
      document.entries[0].themes = LATER;
    });
    const texts = list.themes.map(({ text }) => text);
    assert.deepEqual(texts.slice(-2), ['Body worn video 3', 'Constructor 3']);
    assert.equal(list.rows[0].cells.themes.text, 'Body worn video, Constructor');
    assert.match(list.lines[0], /\. Body worn video, Constructor$/);
    const { notes } = facts('commitment-tracker', ({ commitments }) => {
      commitments[0].themes = LATER;
    });
    assert.ok(notes.some((note) => note.includes('body worn video and constructor')));
  });

  test('is a commitment, which is left out since its words are not known', () => {
    const { rows, commitments } = facts('commitment-tracker', (document) => {
      const [, second] = document.commitments;
      document.commitments.unshift({ ...second, id: 'constructor', number: 1 });
      document.commitments.push({ ...second, id: 'pay', number: 4 });
    });
    const now = facts('commitment-tracker', () => undefined);
    assert.deepEqual([rows, commitments], [now.rows, now.commitments]);
  });

  test('is a key figure of another kind or level, which is left out', () => {
    const now = facts('national-headlines', () => undefined);
    const later = facts('national-headlines', ({ headlines }) => {
      headlines.unshift({ ...headlines[0], id: 'pay', measure: 'pay-gap', value: 9 });
      headlines.push({ ...headlines[0], id: 'staff', level: 'police-staff', value: 63 });
      headlines.push({ ...headlines[0], id: 'women', unit: 'people', value: 50_000 });
    });
    assert.deepEqual(later, now);
    const notes = (change) => facts('representation-trend', change).notes;
    const added = notes(({ headlines }) =>
      headlines.push({ ...headlines[0], level: 'constructor' }),
    );
    assert.deepEqual(
      added,
      notes(() => undefined),
    );
  });

  test('is a group of staff, named by its id', () => {
    const { rows, sentence } = facts('police-staff-chart', ({ groups }) => {
      groups[0].id = 'police-cadets';
    });
    assert.ok(labels({ rows }).includes('Police cadets'));
    assert.match(sentence, /63% of police cadets/);
  });

  test('is a nation, which stands as it is written, and other kinds of figures', () => {
    const { options } = facts('force-picker', ({ organisations }) => {
      Object.assign(organisations[0], { nation: 'Ireland', figures: 'counts' });
      Object.assign(organisations[1], { nation: 'Wales', figures: 'estimates' });
      Object.assign(organisations[2], { nation: 'constructor', figures: 'none' });
    });
    const asides = options.map(({ aside }) => aside);
    for (const aside of ['Ireland', 'constructor, no figures']) assert.ok(asides.includes(aside));
    assert.ok(asides.every((aside) => !/undefined|estimates|function/.test(aside)));
    const { rows } = facts('change-table', ({ organisations }) => {
      organisations[0].nation = 'Ireland';
    });
    assert.ok(rows.some(({ cells }) => cells.nation.text === 'Ireland'));
  });
});

describe('a commitment whose key figure the data does not hold', () => {
  test('is not available, and does not become one that counts examples', () => {
    const { rows, sentence } = facts('commitment-tracker', ({ headlines }) => {
      headlines.length = 0;
    });
    assert.equal(rows[0].cells.now.text, '[x]');
    assert.match(sentence, /^Women’s share of middle management is not available for 2024/);
    assert.match(sentence, /14 of 51 published examples are on culture and misogyny/);
  });
});
