import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { toCsv } from '../../build/export/csv.js';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { goodPracticeCard } from '../../build/facts/goodPracticeCard.js';
import { representationGrid } from '../../build/facts/representationGrid.js';
import { hostileFacts } from '../fixtures/facts.mjs';
import { factsOf, idsIn, years } from '../support/pinned.mjs';

/** What a program reads that keeps to RFC 4180: no trimming, no guessing of types. */
const readBack = (csv) =>
  parse(csv, {
    bom: true,
    record_delimiter: '\r\n',
    relax_column_count: true,
    skip_empty_lines: false,
  });

const unguarded = (text) => text.replace(/^'(?=[=+\-@\t\r])/, '');

/** The table under the head of four lines and an empty one. */
const tableOf = (csv) => {
  const lines = readBack(csv);
  assert.deepEqual(lines[4], ['']);
  return { head: lines.slice(0, 4), names: lines[5], rows: lines.slice(6) };
};

/** Every cell of the facts in the order of the file, as a reader of the file should get it. */
const expectedRow = (facts, row) => [
  row.label,
  ...facts.columns.flatMap(({ id, unit }) => {
    const { value, text, basis, markers } = row.cells[id] ?? { text: '', markers: [] };
    if (!unit) return [text];
    const figure = value ?? markers.map((marker) => `[${marker}]`).join(' ');
    return [String(figure), basis ?? ''];
  }),
];

const assertRoundTrip = (facts) => {
  const { head, names, rows } = tableOf(toCsv(facts));
  assert.deepEqual(
    head.map(([text]) => unguarded(text)),
    [facts.title, facts.sentence, facts.source.text, facts.source.url],
  );
  const addresses = facts.source.parts.flatMap(({ url }) => url ?? []);
  assert.deepEqual(head[3].map(unguarded), addresses);
  assert.equal(rows.length, facts.rows.length);
  for (const [index, row] of rows.entries()) {
    assert.equal(row.length, names.length);
    // A negative number is a number: only texts are guarded.
    const read = row.map((field) => (/^-?\d/.test(field) ? field : unguarded(field)));
    assert.deepEqual(read, expectedRow(facts, facts.rows[index]));
  }
};

describe('CSV', () => {
  test('comes back as it was, for every card, grid and entry', () => {
    for (const force of idsIn('forces')) assertRoundTrip(factsOf(forceGapCard, { force }));
    for (const year of years)
      assertRoundTrip(factsOf(representationGrid, { year: String(year), compare: '2007' }));
    for (const entry of idsIn('good-practice'))
      assertRoundTrip(factsOf(goodPracticeCard, { entry }));
  });

  test('comes back as it was with quotes, commas, lines and other scripts in it', () => {
    assertRoundTrip(hostileFacts);
  });

  test('starts with a byte-order mark and ends every line as RFC 4180 asks', () => {
    const csv = toCsv(factsOf(forceGapCard, { force: 'kent' }));
    assert.equal(csv.charCodeAt(0), 0xfeff);
    assert.equal(csv.indexOf('\uFEFF', 1), -1);
    assert.ok(csv.endsWith('\r\n'));
    assert.doesNotMatch(csv, /[^\r]\n|\r(?!\n)/);
  });

  test('names the unit of a column, and the basis of every figure', () => {
    const { names, rows } = tableOf(toCsv(factsOf(forceGapCard, { force: 'kent', year: '2024' })));
    assert.deepEqual(names.slice(0, 3), ['Level', 'Women (percent)', 'Women (percent): basis']);
    const women = names.indexOf('Number of women (people)');
    assert.deepEqual(rows[0].slice(women, women + 2), ['1480', 'recovered']);
  });

  test('writes a figure as a plain number, a minus as every program reads it', () => {
    const facts = factsOf(forceGapCard, { force: 'north-wales', year: '2024' });
    const { names, rows } = tableOf(toCsv(facts));
    assert.equal(rows[1][names.indexOf('Difference (percentage-points)')], '-10.78');
    const total = factsOf(forceGapCard, { force: 'metropolitan', year: '2023' });
    assert.match(toCsv(total), /,35411,computed/);
  });

  test('writes what is not known as its marker, never as zero or nothing', () => {
    const { names, rows } = tableOf(toCsv(factsOf(forceGapCard, { force: 'kent', year: '2024' })));
    const women = names.indexOf('Women (percent)');
    assert.deepEqual(
      rows.map((row) => row[women]),
      ['[x]', '[x]', '[x]'],
    );
    assert.equal(rows[0][names.indexOf('Difference (percentage-points)')], '[z]');
  });

  test('holds no text that a spreadsheet would run', () => {
    const texts = readBack(toCsv(hostileFacts)).flat();
    const dangerous = texts.filter((text) => /^[=+\-@\t\r]/.test(text) && !/^-?\d/.test(text));
    assert.deepEqual(dangerous, []);
    assert.ok(texts.includes(`'${hostileFacts.title}`));
    assert.ok(texts.includes("'-2+3 people"));
  });
});
