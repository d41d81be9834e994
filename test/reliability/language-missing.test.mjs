/** A language whose file does not come is answered in English with a note, never with a blank. */
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { launch, scene, serve, settled } from '../support/look/scene.mjs';

let server;
let browser;

before(async () => {
  server = await serve((path) => {
    if (path === '/scene')
      return scene({ language: 'cy', body: '<force-gap-card force="kent"></force-gap-card>' });
    // A page with words instead of the file, as many servers send it.
    return path.includes('/languages/') ? 'Not found' : undefined;
  });
  browser = await launch();
});
after(async () => {
  await browser.close();
  server.close();
});

test('a card whose language does not come is in English and says so', async () => {
  const page = await browser.newPage();
  await page.goto(`${server.address}scene`, { waitUntil: 'networkidle0' });
  await page.evaluate(settled);
  const { status, language, sentence, notes } = await page.evaluate(() => {
    /* global document */
    const { status: state, facts } = document.querySelector('force-gap-card');
    return { status: state, ...facts };
  });
  assert.equal(status, 'ready');
  assert.equal(language, 'en');
  assert.match(sentence, /^Women are/);
  assert.match(notes.join(' '), /could not speak “cy”/);
});
