import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { SaxesParser } from 'saxes';
import { toHtml } from '../../build/export/html.js';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { goodPracticeCard } from '../../build/facts/goodPracticeCard.js';
import { representationGrid } from '../../build/facts/representationGrid.js';
import { hostileFacts } from '../fixtures/facts.mjs';
import { factsOf, idsIn, years } from '../support/pinned.mjs';

/** The elements with their texts and attributes; a tag left open or an unknown entity throws. */
const elementsOf = (html) => {
  const open = [];
  const all = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes, text: '' };
    open.push(element);
    all.push(element);
  });
  parser.on('text', (text) => open.forEach((element) => (element.text += text)));
  parser.on('closetag', () => open.pop());
  // The one void element is the only difference to XML here.
  parser.write(html.replaceAll('<br>', '<br/>')).close();
  return all;
};

const named = (elements, name) => elements.filter((element) => element.name === name);
const texts = (elements, name) => named(elements, name).map(({ text }) => text);

const assertHoldsAll = (facts) => {
  const elements = elementsOf(toHtml(facts));
  const [figure] = elements;
  assert.deepEqual(
    [figure.name, figure.attributes.lang, figure.attributes.dir],
    ['figure', facts.language, facts.direction],
  );
  assert.deepEqual(texts(elements, 'figcaption'), [
    // As every parser of markup reads the end of a line.
    (facts.title + facts.sentence).replaceAll('\r\n', '\n'),
  ]);
  assert.deepEqual(texts(elements, 'td'), [
    ...facts.rows.flatMap((row) => facts.columns.map(({ id }) => row.cells[id]?.text ?? '')),
  ]);
  assert.deepEqual(
    named(elements, 'th').map(({ attributes: { scope }, text }) => [scope, text]),
    facts.rows.length
      ? [
          ...[facts.rowHeader, ...facts.columns.map(({ label }) => label)].map((label) => [
            'col',
            label,
          ]),
          ...facts.rows.map(({ label }) => ['row', label]),
        ]
      : [],
  );
  assert.deepEqual(texts(elements, 'caption'), facts.rows.length ? [facts.caption] : []);
  assert.deepEqual(texts(elements, 'p'), [...facts.notes, facts.source.text]);
  const known = 'figure figcaption strong br table caption thead tbody tr th td p a'.split(' ');
  for (const { name, attributes } of elements) {
    assert.ok(known.includes(name), name);
    const expected = { figure: ['lang', 'dir'], th: ['scope'], a: ['href'] }[name] ?? [];
    assert.deepEqual(Object.keys(attributes), expected, name);
  }
};

describe('HTML without script', () => {
  test('holds every text of every card, grid and entry, and neither script nor style', () => {
    for (const force of idsIn('forces')) assertHoldsAll(factsOf(forceGapCard, { force }));
    for (const year of years) assertHoldsAll(factsOf(representationGrid, { year: String(year) }));
    for (const entry of idsIn('good-practice'))
      assertHoldsAll(factsOf(goodPracticeCard, { entry }));
  });

  test('shows hostile texts as text', () => {
    assertHoldsAll(hostileFacts);
    const html = toHtml(hostileFacts);
    assert.doesNotMatch(html, /<script|<b>|<i>/);
    assert.match(html, /&lt;script&gt;alert\(&#39;1&#39;\)&lt;\/script&gt;/);
  });

  test('links the source, when it has a web address', () => {
    const [link] = named(elementsOf(toHtml(hostileFacts)), 'a');
    assert.equal(link.attributes.href, hostileFacts.source.url);
    for (const url of [
      'javascript:alert(1)',
      'JaVaScRiPt:alert(1)',
      'data:text/html,x',
      '//x',
      '',
    ]) {
      const parts = hostileFacts.source.parts.map((part) => (part.url ? { ...part, url } : part));
      const source = { ...hostileFacts.source, url, parts };
      assert.deepEqual(named(elementsOf(toHtml({ ...hostileFacts, source })), 'a'), []);
    }
  });

  test('has no table where there is no figure', () => {
    const facts = factsOf(goodPracticeCard, { entry: 'dyfed-powys' });
    assert.equal(facts.rows.length, 0);
    assert.doesNotMatch(toHtml(facts), /<table/);
  });
});
