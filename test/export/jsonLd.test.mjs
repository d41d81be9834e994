import assert from 'node:assert/strict';
import { test } from 'node:test';
import { toJsonLd } from '../../build/export/jsonLd.js';
import { changeTable } from '../../build/facts/changeTable.js';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { factsOf } from '../support/pinned.mjs';

test('the facts as a schema.org Dataset', () => {
  const facts = factsOf(forceGapCard, { force: 'north-wales', year: '2024' });
  const dataset = toJsonLd(facts);
  assert.deepEqual(JSON.parse(JSON.stringify(dataset)), dataset);
  assert.equal(dataset['@context'], 'https://schema.org');
  assert.equal(dataset['@type'], 'Dataset');
  assert.equal(dataset.name, 'North Wales Police, 31 March 2024');
  assert.equal(dataset.description, facts.sentence);
  assert.equal(dataset.inLanguage, 'en');
  assert.equal(dataset.temporalCoverage, '2024-03-31');
  assert.equal(dataset.isBasedOn, facts.source.url);
  // Of a licence that has no address, its words.
  assert.deepEqual(dataset.license, {
    '@type': 'CreativeWork',
    name: 'Figures quoted with attribution',
  });
  assert.deepEqual(dataset.creator, { '@type': 'Organization', name: 'HeForShe' });
  assert.equal(dataset.variableMeasured.length, facts.columns.length);
  assert.deepEqual(dataset.variableMeasured[2], {
    '@type': 'PropertyValue',
    name: 'Difference',
    unitText: 'percentage-points',
  });
});

test('facts of two sources are based on both', () => {
  const { isBasedOn } = toJsonLd(factsOf(changeTable, { year: '2024' }));
  assert.match(isBasedOn[0], /heforshe/i);
  assert.match(isBasedOn[1], /^https:\/\/www\.gov\.uk\//);
  assert.equal(isBasedOn.length, 2);
});

test('the Open Government Licence is told by its address', () => {
  const { license } = toJsonLd(factsOf(forceGapCard, { force: 'kent', year: '2023' }));
  assert.match(license, /^https:\/\/www\.nationalarchives\.gov\.uk\/.*\/version\/3\/$/);
});

test('a column of words has no unit', () => {
  const facts = factsOf(forceGapCard, { force: 'kent' });
  const [column] = facts.columns;
  const dataset = toJsonLd({ ...facts, columns: [{ ...column, unit: '' }] });
  assert.deepEqual(Object.keys(dataset.variableMeasured[0]), ['@type', 'name']);
});
