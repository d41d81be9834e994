import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import { loadFacts, toCsv, toHtml, toJsonLd } from '../../dist/index.js';

const FIXTURES = new URL('../fixtures/v1-2024/', import.meta.url);

/** What pages ask for, with a figure that each must show. */
const questions = [
  ['force-gap-card', { force: 'north-wales' }, 30.66],
  ['force-gap-card', { force: 'kent', year: 2023 }, 204],
  ['representation-grid', {}, null],
  ['representation-grid', { year: 2024, level: 'senior-leadership' }, null],
  ['force-map', {}, null],
  ['good-practice-card', { entry: 'merseyside' }, null],
  ['good-practice-list', {}, null],
  ['change-table', {}, null],
  ['change-table', { year: 2024 }, null],
  ['police-staff-chart', {}, null],
  ['national-headlines', {}, 27],
  ['representation-trend', {}, null],
  ['representation-trend', { force: 'kent' }, null],
  ['commitment-tracker', {}, null],
  ['force-picker', {}, null],
];

/** A document as a later version of the publisher may write it, with the same figures. */
function ofLater(value, key = '') {
  // In these, a member is told apart by its name, so a new member would be a new name.
  const byKey = ['names', 'markers', 'files'];
  if (Array.isArray(value)) return value.map((item) => ofLater(item));
  if (typeof value !== 'object' || value === null || byKey.includes(key)) return value;
  const members = Object.entries(value).map(([name, member]) => [name, ofLater(member, name)]);
  const later = { ...Object.fromEntries(members), 'x-new': [1, { text: 'new' }] };
  if ('levels' in value && 'basis' in value) {
    const years = value.years ?? [];
    later.levels['chief-officers'] = { women: years.map(() => 1) };
    for (const level of Object.values(later.levels)) level.ranks = level['x-new'];
    later.markers = { 'middle-management': { women: { 2023: ['q'], kent: ['q'] } } };
    later.revisions = [
      { level: 'chief-officers', measure: 'ranks', at: 'x', was: 1, until: 'later' },
    ];
    later.methods = [{ kind: 'modelled' }];
  }
  return later;
}

/** Serves the documents in `/first/` as they are, and in `/later/` as a later publisher writes them. */
const server = createServer((request, response) => {
  const [, folder, path] = /^\/(\w+)\/(.*)$/.exec(request.url);
  let text;
  try {
    text = readFileSync(new URL(path, FIXTURES), 'utf8');
  } catch {
    return response.writeHead(404).end();
  }
  if (folder === 'first') return response.end(text);
  const document = { ...ofLater(JSON.parse(text)), edition: '2031', updated: '2031-11-21' };
  // The digests are of the earlier documents; a later publisher lists its own.
  if (document.files) document.files = [];
  return response.end(JSON.stringify(document));
});
before(async () => {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
});
after(() => server.close());

const ask = async (folder, tag, options) => {
  const src = `http://127.0.0.1:${server.address().port}/${folder}/`;
  const facts = await loadFacts(tag, { src, ...options });
  for (const write of [toHtml, toCsv, toJsonLd]) {
    const text = JSON.stringify(write(facts));
    assert.doesNotMatch(text, /undefined|NaN|\[object/, `${tag} ${write.name}`);
  }
  return facts;
};

const valuesOf = ({ rows }) =>
  rows.map(({ id, cells }) => [
    id,
    Object.entries(cells).map(([name, { value }]) => [name, value]),
  ]);

const earlier = new Map();
const nameOf = ([tag, options]) => `${tag} ${JSON.stringify(options)}`;

for (const question of questions) {
  const [tag, options, figure] = question;
  test(`documents of the edition of 2024 load: ${nameOf(question)}`, async () => {
    const facts = await ask('first', tag, options);
    assert.notEqual(facts.sentence, '');
    assert.ok(facts.rows.length > 0);
    assert.equal(facts.empty, false);
    if (figure) assert.ok(JSON.stringify(valuesOf(facts)).includes(figure), String(figure));
    earlier.set(nameOf(question), facts);
  });
}

for (const question of questions) {
  const [tag, options] = question;
  test(`documents of a later edition, with members that nobody knows, load: ${nameOf(question)}`, async () => {
    const facts = await ask('later', tag, options);
    const before = earlier.get(nameOf(question));
    assert.deepEqual(valuesOf(facts), valuesOf(before));
    assert.equal(facts.title, before.title);
    assert.equal(facts.sentence, before.sentence);
  });
}
