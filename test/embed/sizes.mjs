/**
 * Measures how high every widget gets on the hosted page, for `src/export/embedSizes.ts`:
 *
 *   npm run build && node test/embed/sizes.mjs
 *
 * It prints [width, height] of the choice that needs most: every force or entry, every level, in
 * the fonts of this machine. Round up by hand where other fonts may run wider.
 */
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { widgetTags } from '../../build/elements/base/tags.js';
import { widgets } from '../../build/facts/index.js';
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs';

const WIDTHS = [280, 320, 360, 400, 480, 600, 720, 800, 1000, 1200];

const { organisations } = JSON.parse(readFileSync('data/published/v1/organisations.json', 'utf8'));

/** What a colleague may choose that changes the height. */
function choices({ attributes }) {
  const name = ['force', 'entry'].find((one) => attributes.includes(one));
  if (name) return [...organisations.map(({ id }) => ({ [name]: id })), {}];
  if (!attributes.includes('level')) return [{}];
  const levels = ['all-officers', 'middle-management', 'senior-leadership'];
  const more = attributes.includes('highlight')
    ? { highlight: 'north-wales,british-transport-police' }
    : {};
  const compare = attributes.includes('compare') ? [{}, { compare: '2013' }] : [{}];
  return levels.flatMap((level) => compare.map((one) => ({ level, ...more, ...one })));
}

/** Runs in the page: the greatest height of its widget over the choices. */
async function highest(all) {
  /* global document */
  const element = document.querySelector('#widget');
  let most = 0;
  for (const choice of all) {
    for (const [name, value] of Object.entries(choice)) element.setAttribute(name, value);
    await element.updateComplete;
    const facts = await element.ready.catch(() => null);
    await element.updateComplete;
    if (facts) most = Math.max(most, document.querySelector('#whole').offsetHeight);
    for (const name of Object.keys(choice)) element.setAttribute(name, '');
  }
  return most;
}

const server = createServer(sirv('dist', { dev: true })).listen(0, '127.0.0.1');
await new Promise((resolve) => server.once('listening', resolve));
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  headless: 'shell',
  args: BROWSER_FLAGS,
});
try {
  const page = await browser.newPage();
  for (const tag of widgetTags) {
    const all = choices(widgets[tag]);
    const address = `http://127.0.0.1:${server.address().port}/embed.html`;
    await page.goto(`${address}?${new URLSearchParams({ widget: tag, ...all[0] })}`);
    await page.waitForSelector('#widget');
    const sizes = [];
    for (const width of WIDTHS) {
      await page.setViewport({ width, height: 3000 });
      sizes.push([width, await page.evaluate(highest, all)]);
    }
    console.log(`'${tag}': ${JSON.stringify(sizes)},`);
  }
} finally {
  await browser.close();
  server.close();
}
