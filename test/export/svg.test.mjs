/** Pictures of the published figures: what stands in them, and what does not. */
import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { SaxesParser } from 'saxes';
import { toSvg } from '../../build/export/svg.js';
import { colours, steps } from '../../build/export/svg/colours.js';
import { widgets } from '../../build/facts/index.js';
import { english } from '../../build/language/language.js';
import * as pinned from '../support/pinned.mjs';

const factsOf = (tag, options, language) => pinned.factsOf(widgets[tag], options, language);

/** The elements of a drawing with their attributes and text; throws when it is no XML. */
const parsed = (svg) => {
  const elements = [];
  const open = [];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = { name, attributes: Object.fromEntries(values), text: '' };
    elements.push(element);
    open.push(element);
  });
  parser.on('text', (text) => open.forEach((element) => (element.text += text)));
  parser.on('closetag', () => open.pop());
  parser.write(svg).close();
  return elements;
};

/** The words that are drawn, without title and description. */
const drawn = (svg) =>
  parsed(svg)
    .filter(({ name }) => name === 'text')
    .map(({ text }) => text)
    .join('\n')
    .replace(/[\u2066-\u2069]/g, '');

const folded = (text) => text.replace(/\s+/g, ' ');

const all = {
  card: factsOf('force-gap-card', { force: 'north-wales', year: '2024' }),
  counts: factsOf('force-gap-card', { force: 'sussex', year: '2023' }),
  missing: factsOf('force-gap-card', { force: 'devon-and-cornwall', year: '2024' }),
  nothing: factsOf('force-gap-card', { force: 'national-crime-agency' }),
  grid: factsOf('representation-grid', { year: '2023' }),
  compared: factsOf('representation-grid', {
    level: 'senior-leadership',
    year: '2023',
    compare: '2013',
  }),
  practice: factsOf('good-practice-card', { entry: 'merseyside' }),
  list: factsOf('good-practice-list'),
  staff: factsOf('police-staff-chart'),
  map: factsOf('force-map', { year: '2023' }),
  mapOfDifference: factsOf('force-map', { year: '2023', measure: 'difference' }),
  headlines: factsOf('national-headlines'),
  change: factsOf('change-table'),
  trend: factsOf('representation-trend'),
  trendOfForce: factsOf('representation-trend', { force: 'kent' }),
};

describe('toSvg', () => {
  for (const [name, facts] of Object.entries(all))
    test(`${name}: stands alone, with title, sentence, note, source and every cell in words`, () => {
      const svg = toSvg(facts);
      const elements = parsed(svg);
      const names = new Set(elements.map((element) => element.name));
      for (const active of ['script', 'style', 'foreignObject', 'image', 'use', 'a'])
        assert.ok(!names.has(active), active);
      for (const { attributes } of elements)
        for (const [attribute, value] of Object.entries(attributes)) {
          assert.doesNotMatch(attribute, /^on|href|^style$|^id$/);
          if (attribute !== 'xmlns') assert.doesNotMatch(value, /:\/\/|url\(/);
          assert.doesNotMatch(value, /NaN|undefined|Infinity/);
        }
      const [picture] = elements;
      assert.equal(picture.attributes.width, '800');
      assert.equal(picture.attributes.viewBox, `0 0 800 ${picture.attributes.height}`);

      const words = folded(drawn(svg));
      for (const text of [facts.title, facts.detail, facts.notes[0] ?? '', facts.source.text])
        assert.ok(words.includes(folded(text)), text);
      assert.ok(words.includes(folded(facts.headline.map(({ text }) => text).join(''))));

      const described = elements.find((element) => element.name === 'desc').text;
      assert.equal(elements.find((element) => element.name === 'title').text, facts.title);
      assert.ok(described.includes(facts.sentence));
      if (!facts.empty)
        for (const { label, cells } of facts.rows) {
          assert.ok(described.includes(label), label);
          for (const { id } of facts.columns) assert.ok(described.includes(cells[id].text), id);
        }
    });

  const shown = (facts, columns) => {
    const words = drawn(toSvg(facts));
    for (const { id, cells } of facts.rows)
      for (const column of columns)
        if (cells[column].value !== null)
          assert.ok(words.includes(cells[column].text.replace('\u2212', '')), `${id} ${column}`);
  };

  test('draws the figures of every card, whatever the lengths of its bars', () => {
    const { organisations } = pinned.read('organisations.json');
    for (const { id, figures } of organisations)
      if (figures === 'counts')
        for (const year of [undefined, '2007', '2015', '2023'])
          shown(factsOf('force-gap-card', { force: id, year }), [
            'women',
            'difference',
            'women-count',
          ]);
  });

  test('draws the figures of the other widgets', () => {
    shown(all.staff, ['women', 'men']);
    shown(all.change, ['all-officers', 'middle-management', 'senior-leadership']);
    shown(all.headlines, ['value', 'previous', 'change']);
    for (const facts of [all.map, all.mapOfDifference]) {
      const words = drawn(toSvg(facts)).split('\n');
      for (const { value, short } of facts.rows)
        assert.ok(words.includes(value) && words.includes(short), short);
    }
    for (const { cells } of all.practice.rows.slice(0, 4))
      assert.ok(drawn(toSvg(all.practice)).includes(cells.value.text));
    const last = all.trend.rows.at(-1).cells;
    for (const level of ['all-officers', 'middle-management', 'senior-leadership'])
      assert.ok(drawn(toSvg(all.trend)).includes(last[level].text), level);
  });

  test('draws one box a force, and those without a share apart', () => {
    const words = drawn(toSvg(all.grid)).split('\n');
    for (const { short, label, cells } of all.grid.rows) {
      const name = cells.section.value === null ? label : short;
      assert.equal(words.filter((word) => word === name).length, 1, name);
    }
    const boxes = parsed(toSvg(all.grid)).filter(
      ({ attributes }) => attributes.rx === '2' && !attributes['stroke-dasharray'],
    );
    assert.equal(boxes.length, 44);
    assert.match(drawn(toSvg(all.compared)), /Section in 2013/);
  });

  test('frames and hatches what is not known, and never draws it as zero', () => {
    const svg = toSvg(all.missing);
    assert.equal(svg.match(/stroke-dasharray/g).length, 3);
    assert.match(drawn(svg), /1,334 women\nshare not available \[x\]/);
    assert.doesNotMatch(drawn(svg), /(?<!\d)0\.00%/);
  });

  test('keeps words inside the picture', () => {
    for (const facts of Object.values(all))
      for (const { name, attributes, text } of parsed(toSvg(facts)))
        if (name === 'text' && attributes['text-anchor'] === undefined)
          // At half an em a letter nothing reaches the far edge: lines are broken before it.
          assert.ok(Number(attributes.x) + text.length * attributes['font-size'] * 0.4 < 776, text);
  });

  test('mirrors places where a language is written from right to left', () => {
    const arabic = { ...english, direction: 'rtl' };
    const left = toSvg(all.counts);
    const facts = factsOf('force-gap-card', { force: 'sussex', year: '2023' }, arabic);
    const right = toSvg(facts);
    const bars = (svg) => parsed(svg).filter(({ attributes }) => attributes.fill === colours.women);
    const [bar] = bars(left).filter(({ name }) => name === 'rect');
    const [mirrored] = bars(right).filter(({ name }) => name === 'rect');
    assert.equal(
      Number(mirrored.attributes.x),
      752 - Number(bar.attributes.x) - Number(bar.attributes.width),
    );
    const title = parsed(right).find(({ name }) => name === 'text');
    assert.equal(title.attributes['text-anchor'], 'end');
    assert.equal(title.text, `\u2067${facts.title}\u2069`);
    // Every name in it is in its own place; the words are the same.
    assert.match(facts.title, /^\u2068Sussex Police\u2069, /);
    assert.equal(facts.title.replace(/[\u2066-\u2069]/g, ''), all.counts.title);
  });

  test('takes any text for text', () => {
    const title = '<script>alert("1")</script> & \u0000\u000b\ud800 ]]>';
    const elements = parsed(toSvg({ ...all.card, title, language: 'en" onload="x' }));
    assert.equal(elements[1].text, '<script>alert("1")</script> &  ]]>');
    assert.equal(elements[0].attributes.lang, 'en" onload="x');
  });

  test('has a table for a widget without a drawing of its own', () => {
    const facts = { ...all.staff, widget: 'something-new' };
    shown(facts, ['women', 'men', 'change', 'previous']);
  });

  test('has the colours of the light theme', () => {
    const folder = new URL('../../src/elements/base/', import.meta.url);
    const tokens = readdirSync(folder)
      .filter((file) => file.endsWith('.styles.ts'))
      .map((file) => readFileSync(new URL(file, folder), 'utf8'))
      .join('\n');
    const name = (token) => token.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    for (const [token, colour] of Object.entries(colours))
      assert.match(tokens, new RegExp(`--gep-${name(token)}, light-dark\\(${colour},`), token);
    for (const [edge, colour] of Object.entries(steps)) {
      const token = edge === '0' ? 'equal' : `${edge < 0 ? 'lower' : 'higher'}-${Math.abs(edge)}`;
      assert.match(tokens, new RegExp(`--gep-${token}, light-dark\\(${colour},`), token);
    }
  });
});
