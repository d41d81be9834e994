/** A made table of 2024 and 2025, from the import to what a reader sees, with no code changed. */
import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import { after, before, describe, test } from 'node:test';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { loadFacts } from '../../dist/index.js';
import { copyOfSources, join, runImport, runPublish } from '../fixtures/data/folders.mjs';
import { asCsv, laterColumns, laterYears } from '../fixtures/data/tables.mjs';
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs';

const widgets = {
  'representation-grid': {},
  'force-map': {},
  'force-gap-card': { force: 'kent' },
  'representation-trend': {},
  'national-headlines': {},
  'change-table': {},
};

const folder = copyOfSources({ after });
let server;
let browser;
let base;

before(async () => {
  runImport(folder, 'newer.csv', asCsv(laterColumns, laterYears([2024, 2025])));
  runPublish(folder, join(folder, '../site/data/v1'));
  const published = sirv(join(folder, '../site'), { dev: true });
  const dist = sirv('dist', { dev: true });
  server = createServer((request, response) =>
    (request.url.startsWith('/data/v1/') ? published : dist)(request, response),
  );
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  base = `http://127.0.0.1:${server.address().port}/`;
  const executablePath = await findBrowser();
  browser = await puppeteer.launch({ executablePath, headless: 'shell', args: BROWSER_FLAGS });
});

after(async () => {
  await browser?.close();
  server.close();
});

const factsOf = (tag, options = widgets[tag]) =>
  loadFacts(tag, { src: `${base}data/v1/`, ...options });

describe('after a newer table', () => {
  test('the printed change stands beside counts, each as at its own date', async () => {
    const { source } = await factsOf('change-table', { year: 2024 });
    assert.match(
      source.text,
      /sixth annual report, 2024, as at 31 March 2024; Home Office, .+, as at 31 March 2024\. .+ Figures as published\.$/,
    );
  });

  for (const tag of Object.keys(widgets)) {
    test(`${tag} says 2025`, async () => {
      const facts = await factsOf(tag);
      assert.equal(facts.year, 2025);
      assert.equal(facts.empty, false);
      assert.equal(facts.source.asAt, '2025-03-31');
      assert.match(facts.title + facts.sentence, /2025/);
    });

    test(`${tag} shows 2025 to a reader`, async () => {
      const page = await browser.newPage();
      const address = `${base}embed.html?${new URLSearchParams({ widget: tag, ...widgets[tag] })}`;
      await page.goto(address, { waitUntil: 'networkidle0' });
      const { title, sentence } = await factsOf(tag);
      /* global document */
      const seen = await page.evaluate(() => {
        const root = document.querySelector('#widget').shadowRoot;
        return root.querySelector('[part~=base]').textContent.replace(/\s+/g, ' ');
      });
      await page.close();
      assert.ok(seen.includes(title), `${title} is not in ${seen.slice(0, 200)}`);
      assert.ok(seen.includes(sentence.split(/[.,;:]/)[0]), sentence);
      assert.match(seen, /31 March 2025/);
    });
  }

  test('every force with counts has a share of 2025 in the grid and on the map', async () => {
    for (const tag of ['representation-grid', 'force-map']) {
      const { rows } = await factsOf(tag);
      const unknown = rows.filter(({ cells }) => Object.values(cells)[0].value === null);
      assert.deepEqual(unknown.map(({ id }) => id).sort(), ['police-scotland', 'psni'], tag);
    }
  });

  test('the card counts what the table holds, computed', async () => {
    const { rows } = await factsOf('force-gap-card', { force: 'kent' });
    const { women, 'women-count': count, total } = rows[0].cells;
    assert.equal(count.value, 1477);
    assert.equal(women.value, Math.round((1e4 * 1477) / total.value) / 100);
    assert.equal(women.basis, 'computed');
  });

  test('the line of the trend goes on to 2025 without a gap', async () => {
    const { rows } = await factsOf('representation-trend');
    assert.deepEqual(
      rows.map(({ id }) => Number(id)),
      Array.from({ length: 2025 - 2007 + 1 }, (_, index) => 2007 + index),
    );
    assert.ok(rows.every(({ cells }) => Object.values(cells).every(({ value }) => value !== null)));
  });

  test('the headlines of 2025 are computed, and say that no report prints them', async () => {
    const { rows, notes, sentence, source } = await factsOf('national-headlines');
    assert.deepEqual(
      rows.map(({ id, cells }) => [id, cells.value.basis, cells.previous.basis]),
      [
        ['middle-management-share', 'computed', 'computed'],
        ['senior-leadership-share', 'computed', 'computed'],
      ],
    );
    assert.match(sentence, /^Women’s share (?:rose to|stayed at) 27\.\d\d% in middle management/);
    assert.ok(notes.some((note) => note.startsWith('No report prints figures for 2025 yet')));
    assert.ok(!notes.some((note) => /^The report|It takes figures of earlier years/.test(note)));
    assert.match(source.text, /Home Office.*31 March 2025.*Shares computed\./);
  });

  test('the report’s own figures of 2024 stay as printed', async () => {
    const headlines = await factsOf('national-headlines', { year: 2024 });
    assert.deepEqual(
      headlines.rows.map(({ cells }) => [cells.value.text, cells.value.basis]).slice(0, 2),
      [
        ['28%', 'published'],
        ['30%', 'published'],
      ],
    );
    const card = await factsOf('force-gap-card', { force: 'north-wales', year: 2024 });
    assert.equal(card.rows[0].cells.women.text, '41.44%');
    const filled = await factsOf('force-gap-card', { force: 'kent', year: 2024 });
    assert.equal(filled.rows[0].cells.women.basis, 'computed');
    assert.equal(filled.rows[0].cells['women-count'].value, 1476);
  });
});
