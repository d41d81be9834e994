import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { parse as parseCsv } from 'csv-parse/sync';
import { SaxesParser } from 'saxes';
import { toCsv } from '../../build/export/csv.js';
import { toHtml } from '../../build/export/html.js';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { representationGrid } from '../../build/facts/representationGrid.js';
import { factsOf, levels, read, years } from '../support/pinned.mjs';

/** Texts of an element by its name, in order, as a parser of markup reads them. */
const textsOf = (html) => {
  const found = [];
  const open = [];
  const parser = new SaxesParser({ fragment: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name }) => {
    const element = { name, text: '' };
    open.push(element);
    found.push(element);
  });
  parser.on('text', (text) => open.forEach((element) => (element.text += text)));
  parser.on('closetag', () => open.pop());
  parser.write(`<body>${html.replaceAll('<br>', '<br/>')}</body>`).close();
  return (name) => found.filter((element) => element.name === name).map(({ text }) => text);
};

const valuesOf = (facts) =>
  facts.rows.map((row) => facts.columns.map(({ id }) => row.cells[id]?.text ?? ''));

/** What a table says: a list of rows, each a list of texts. */
const inTable = (facts, variant) => {
  const texts = textsOf(toHtml(facts, { variant }))('td');
  // In a message the first cell holds all others.
  const cells = variant === 'email' ? texts.slice(1) : texts;
  const width = facts.columns.length;
  return facts.rows.map((_row, index) => cells.slice(index * width, (index + 1) * width));
};

const inList = (facts) =>
  textsOf(toHtml(facts, { variant: 'basic' }))('li').map((text, index) => {
    const { label } = facts.rows[index];
    assert.ok(text.startsWith(`${label}: `), text);
    return text.slice(label.length + 2).split('; ');
  });

const listed = (facts) =>
  facts.rows.map((row) =>
    facts.columns
      .filter(({ id }) => row.cells[id]?.text)
      .map(({ id, label }) => `${label} ${row.cells[id].text}`),
  );

/** The numbers of the CSV are unwritten ones: they are compared with the values of the facts. */
const inCsv = (facts) => {
  const records = parseCsv(toCsv(facts), { bom: true, relax_column_count: true });
  const at = records.findIndex(([first, second]) => first === facts.rowHeader && second);
  return records.slice(at + 1).map(([, ...fields]) => fields);
};

const asInCsv = (facts) =>
  facts.rows.map((row) =>
    facts.columns.flatMap(({ id, unit }) => {
      const cell = row.cells[id];
      if (!cell) return unit ? ['', ''] : [''];
      const missing = cell.markers.map((marker) => `[${marker}]`).join(' ');
      return unit ? [String(cell.value ?? missing), cell.basis ?? ''] : [cell.text];
    }),
  );

const assertEqual = (facts, name) => {
  const values = valuesOf(facts);
  assert.ok(values.length > 0, name);
  for (const variant of ['figure', 'email', 'document'])
    assert.deepEqual(inTable(facts, variant), values, `${name} ${variant}`);
  assert.deepEqual(inList(facts), listed(facts), `${name} basic`);
  assert.deepEqual(inCsv(facts), asInCsv(facts), `${name} CSV`);
  for (const variant of ['figure', 'basic', 'email', 'document']) {
    const [all] = textsOf(toHtml(facts, { variant }))('body');
    for (const text of [facts.title, facts.sentence, facts.source.text, ...facts.notes])
      assert.ok(all.includes(text), `${name} ${variant}: ${text}`);
  }
};

describe('the figures of all deliveries are the same', () => {
  const forces = read('organisations.json').organisations.filter(
    ({ figures }) => figures !== 'none',
  );

  test('in the cards of 46 forces, latest and 2024', () => {
    assert.equal(forces.length, 46);
    for (const { id } of forces)
      for (const year of [undefined, '2024'])
        assertEqual(factsOf(forceGapCard, { force: id, year }), `${id} ${year}`);
  });

  test('in the grid of every year and level', () => {
    for (const year of years)
      for (const level of levels.slice(1))
        assertEqual(factsOf(representationGrid, { year: String(year), level }), `${year} ${level}`);
  });
});
