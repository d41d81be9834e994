import assert from 'node:assert/strict';
import { once } from 'node:events';
import { appendFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { test } from 'node:test';
import sirv from 'sirv';
import { loadFacts, toHtml } from '../../dist/index.js';
import { copyOfSources, readJson, refusalOf, runPublish } from '../fixtures/data/folders.mjs';

const kent = 'kent,2023,middle-management,women,200,204,2026-03-03,Two were counted late';
const essex = 'essex,2023,middle-management,women,199,195,2026-03-03,Counted twice';
const wales = 'north-wales,2024,middle-management,share,30.10,30.66,2026-03-03,A misprint';

/** Publishes with revisions, and serves what comes of it for the time of a test. */
async function served(context, ...rows) {
  const folder = copyOfSources(context);
  appendFileSync(join(folder, 'revisions.csv'), `${rows.join('\n')}\n`);
  const published = join(folder, '../published');
  runPublish(folder, published);
  const server = createServer(sirv(published, { dev: true })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  return { published, src: `http://127.0.0.1:${server.address().port}/` };
}

test('a revised count is shown as revised with its old value and date, and so is what rests on it', async (context) => {
  const { src } = await served(context, kent);
  const card = await loadFacts('force-gap-card', { src, force: 'kent', year: 2023 });
  const [, middle, senior] = card.rows;
  assert.equal(
    card.notes[0],
    '[r] revised: Kent 2023, Middle management, number of women, was 200 until 3 March 2026.',
  );
  for (const column of ['women', 'men', 'difference', 'women-count']) {
    assert.deepEqual(middle.cells[column].markers, ['r'], column);
    assert.match(middle.cells[column].text, / \[r\]$/, column);
  }
  assert.equal(middle.cells['women-count'].value, 204);
  assert.deepEqual(middle.cells.total.markers, []);
  assert.deepEqual(senior.cells.women.markers, []);
  assert.match(toHtml(card), /was 200 until 3 March 2026/);

  for (const [tag, options] of [
    ['representation-grid', { year: 2023 }],
    ['force-map', { year: 2023 }],
    ['change-table', { year: 2023 }],
  ]) {
    const facts = await loadFacts(tag, { src, ...options });
    assert.match(
      facts.notes[0],
      /^\[r\] revised: Kent, Middle management, number of women, was 200/,
    );
    const marked = facts.rows.filter(({ cells }) =>
      Object.values(cells).some(({ markers }) => markers.includes('r')),
    );
    assert.deepEqual(
      marked.map(({ id }) => id),
      ['kent'],
      tag,
    );
  }
  const next = await loadFacts('change-table', { src, year: 2024 });
  assert.match(next.notes[0], /^\[r\] revised: Kent, Middle management, .* year before, was 200/);
});

test('a revised printed share is shown as revised', async (context) => {
  const { src } = await served(context, wales);
  const card = await loadFacts('force-gap-card', { src, force: 'north-wales', year: 2024 });
  assert.match(
    card.notes[0],
    /North Wales 2024, Middle management, share of women, was 30\.10% until 3 March 2026/,
  );
  assert.equal(card.rows[1].cells.women.text, '30.66% [r]');
});

test('the national numbers are revised with the counts that they are made of', async (context) => {
  const { src } = await served(context, kent, essex);
  const plain = await served(context);
  const options = { from: 2022, to: 2023 };
  const trend = await loadFacts('representation-trend', { src, ...options });
  const before = await loadFacts('representation-trend', { src: plain.src, ...options });
  const [, year] = trend.rows;
  assert.equal(year.id, '2023');
  assert.deepEqual(
    Object.values(year.cells).map(({ value }) => value),
    Object.values(before.rows[1].cells).map(({ value }) => value),
  );
  // Four women more in Kent, four fewer in Essex: 200 and 199 gave the same.
  const { series } = readJson(plain.published, 'national.json');
  const told = series.map(({ group, years, levels }) => {
    const forces = group === 'england-and-wales' ? 43 : 44;
    const women = levels['middle-management'].women[years.indexOf(2023)].toLocaleString('en-GB');
    return `[r] revised: all ${forces} forces together 2023, Middle management, number of women, was ${women} until 3 March 2026.`;
  });
  // First of the forces that are drawn.
  assert.deepEqual(trend.notes.slice(0, told.length), told.reverse());
});

test('without revisions nothing is said of them', async (context) => {
  const { src } = await served(context);
  const card = await loadFacts('force-gap-card', { src, force: 'kent' });
  assert.doesNotMatch(JSON.stringify(card), /revised|"r"/);
});

test('a revision that does not fit is refused in plain words', (context) => {
  for (const [row, words] of [
    [
      kent.replace('204', '205'),
      /^revisions\.csv, row 2: the new value is 205, but 204 is published/,
    ],
    [kent.replace('200', '204'), /the old value is the new one/],
    [kent.replace('2023', '2031'), /no such figure/],
    [kent.replace('kent', 'knet'), /row 2: "knet" is no known organisation/],
    [kent.replace('women', 'ladies'), /"ladies" is no measure\. Known are women, men/],
    [kent.replace('2026-03-03', '3 March'), /"3 March" is no date\. Write year-month-day/],
    [kent.replace('Two were counted late', ''), /the reason is missing/],
    [kent.replace('200', '1,5').replace('1,5', '"1,5"'), /"1,5" is no number/],
  ]) {
    const folder = copyOfSources(context);
    appendFileSync(join(folder, 'revisions.csv'), `${row}\n`);
    const problems = refusalOf(() => runPublish(folder));
    assert.ok(
      problems.some((problem) => words.test(problem)),
      `${row}: ${problems.join(' | ')}`,
    );
  }
});
