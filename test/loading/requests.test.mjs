/** A developer who opens the list of requests sees every document as taken, none as cancelled or failed. */
import assert from 'node:assert/strict';
import { readdir } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { launch, scene, serve, settled } from '../support/look/scene.mjs';

let server;
let browser;
let tags;

before(async () => {
  tags = (await readdir('src/elements')).filter((name) => !['base', 'gep-doctor'].includes(name));
  const body = tags.map((tag) => `<${tag} force="kent" entry="kent"></${tag}>`).join('');
  server = await serve((path) => (path === '/scene' ? scene({ body }) : undefined));
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

test('no request of any widget is cancelled or fails', async () => {
  const page = await browser.newPage();
  const taken = [];
  const failed = [];
  page.on('requestfinished', (request) => taken.push(request.url()));
  page.on('requestfailed', (request) => failed.push(request.url()));
  // Tall enough for all widgets, which wait until they are near the window.
  await page.setViewport({ width: 1200, height: 12_000 });
  await page.goto(`${server.address}scene`, { waitUntil: 'networkidle0' });
  await page.evaluate(settled);
  const shown = await page.evaluate(
    /* global document */
    (names) => names.filter((name) => document.querySelector(name).status === 'ready'),
    tags,
  );
  assert.deepEqual(shown, tags);
  assert.ok(taken.filter((address) => address.endsWith('.json')).length >= 8);
  assert.deepEqual(failed, []);
});
