import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { FactsError } from '../../build/facts/FactsError.js';
import { goodPracticeList, themeWords } from '../../build/facts/goodPracticeList.js';
import { english } from '../../build/language/language.js';
import { read } from '../support/pinned.mjs';

const examples = read('good-practice.json');

const facts = (options = {}, document = examples) =>
  goodPracticeList.facts({ examples: document }, options, english);
const ids = ({ rows }) => rows.map(({ id }) => id);

describe('the facts of good-practice-list', () => {
  test('have a row an entry, with title and themes in words', () => {
    const { rows, columns, sentence } = facts();
    assert.equal(rows.length, examples.entries.length);
    assert.deepEqual(
      columns.map(({ id }) => id),
      ['title', 'themes', 'summary'],
    );
    const { cells, label } = rows.find(({ id }) => id === 'merseyside');
    assert.equal(label, 'Merseyside Police');
    assert.equal(cells.title.text, 'Opening armed policing to women');
    assert.match(cells.themes.text, /^Specialist roles, Recruitment and attraction, /);
    assert.equal(sentence, `${examples.entries.length} examples of good practice.`);
  });

  test('narrow to every theme with the number that the document counts', () => {
    for (const { id, count } of examples.themes) {
      const { rows, sentence, lines } = facts({ theme: id });
      assert.equal(rows.length, count, id);
      assert.match(sentence, new RegExp(`^${count} examples? on \\p{Ll}`, 'u'));
      const name = rows[0].cells.themes.text.split(', ')[0];
      assert.ok(!sentence.includes(name), 'the theme is not written as a name');
      assert.equal(lines.length, count);
    }
  });

  test('narrow to every organisation', () => {
    for (const { organisation } of examples.entries)
      assert.deepEqual(
        ids(facts({ organisation: organisation.id })),
        examples.entries
          .filter((entry) => entry.organisation.id === organisation.id)
          .map(({ id }) => id),
      );
  });

  test('find every entry by its title, its organisation and each programme, however written', () => {
    for (const { id, title, organisation, programmes } of examples.entries)
      for (const search of [title, organisation.name, organisation.label, ...programmes])
        for (const written of [search, ` ${search.toUpperCase()}  `, search.normalize('NFD')])
          assert.ok(ids(facts({ search: written })).includes(id), `${id}: ${written}`);
  });

  test('find without accents, in the middle of words, and with every word', () => {
    assert.ok(ids(facts({ search: 'cafe' })).includes('bedfordshire'));
    assert.ok(ids(facts({ search: 'pause' })).includes('bedfordshire'));
    assert.deepEqual(ids(facts({ search: 'menopause headquarters' })), ['bedfordshire']);
    assert.deepEqual(ids(facts({ search: 'menopause zzz' })), []);
    // "women armed" stands nowhere as one piece: words do not join over a space.
    assert.deepEqual(ids(facts({ search: 'womenarmed' })), []);
  });

  test('take signs alone for no search', () => {
    const { rows, sentence } = facts({ search: ' -- ! ' });
    assert.equal(rows.length, examples.entries.length);
    assert.match(sentence, /of good practice\.$/);
  });

  test('say all that they are narrowed to, and when nothing matches', () => {
    assert.equal(
      facts({ theme: 'womens-health', organisation: 'Bedfordshire', search: 'café' }).sentence,
      '1 example on women’s health from Bedfordshire Police with “café”.',
    );
    const none = facts({ theme: 'pay-and-policy', organisation: 'bedfordshire' });
    assert.equal(none.sentence, 'No example matches.');
    assert.deepEqual(none.rows, []);
    assert.equal(none.empty, false);
    assert.equal(facts({}, { ...examples, entries: [] }).empty, true);
  });

  test('repeat a long search only in part', () => {
    const search = `kent ${'e '.repeat(200)}`;
    assert.ok(facts({ search }).sentence.length < 120);
  });

  test('mark news as news', () => {
    const { rows, lines, notes } = facts({ organisation: 'hertfordshire-police-federation' });
    assert.equal(rows.length, 1);
    assert.match(lines[0], /^Hertfordshire Police Federation, news\. /);
    assert.ok(notes.some((note) => note.startsWith('1 entry is a news page')));
  });

  test('tell the colour scheme from the theme of the examples', () => {
    assert.deepEqual(themeWords('auto'), { scheme: 'auto', theme: '' });
    assert.deepEqual(themeWords(' Dark  Allyship '), { scheme: 'dark', theme: 'allyship' });
    assert.deepEqual(themeWords('allyship light'), { scheme: 'light', theme: 'allyship' });
    assert.deepEqual(themeWords(undefined), { scheme: 'auto', theme: '' });
    assert.deepEqual(ids(facts({ theme: 'dark' })), ids(facts()));
  });

  test('offer the nearest for an unknown theme or organisation', () => {
    assert.throws(
      () => facts({ theme: 'dark alyship' }),
      (error) =>
        error instanceof FactsError &&
        error.code === 'unknown-theme' &&
        error.attribute === 'theme' &&
        error.values.given === 'alyship' &&
        error.choices[0].id === 'allyship',
    );
    assert.throws(
      () => facts({ organisation: 'mersyside' }),
      (error) =>
        error.code === 'unknown-force' &&
        error.attribute === 'organisation' &&
        error.choices[0].id === 'merseyside',
    );
  });
});
