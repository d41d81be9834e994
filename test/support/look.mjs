/**
 * Takes pictures of one element, or of any page of dist/, at several widths and in both themes.
 *
 *   npm run look -- --tag force-gap-card --attributes 'force=kent year=2023' --name kent
 *   npm run look -- --page 'index.html?force=kent' --name gallery
 *
 * --widths 280,600,1200   in CSS pixels
 * --themes light,dark     what the reader's system prefers
 * --language cy           the page's lang; Arabic and others written that way also set dir
 * --media print           or forced-colors
 * --wait 500              more milliseconds before the picture, for what moves
 * --out FOLDER            default: node_modules/.cache/look/
 *
 * Needs dist/: `npm run build`.
 */
import { mkdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';

const GROUND = { light: '#fff', dark: '#0d0c0f' };
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;
const text = (fallback) => ({ type: 'string', default: fallback });

const { values: options } = parseArgs({
  options: {
    tag: text(),
    attributes: text(''),
    page: text(),
    name: text(),
    widths: text('280,600,1200'),
    themes: text('light,dark'),
    language: text('en-GB'),
    media: text(),
    wait: text('0'),
    out: text('node_modules/.cache/look'),
  },
});

/** `force=kent label="two words"` to attributes of a tag, as they would stand in a page. */
const asHtml = (attributes) =>
  [...attributes.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)]
    .map(([, name, ...parts]) => ({ name, value: parts.find((part) => part !== undefined) }))
    .map(({ name, value }) => ` ${name}="${(value ?? '').replaceAll('"', '&quot;')}"`)
    .join('');

/** An empty page with the element alone on it; the card's own ground stays as it is. */
const scene = ({ tag, attributes, language }) => `<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<title>${tag}</title>
<style>
  :root { color-scheme: light dark; background: ${GROUND.light}; font-family: Arial, sans-serif }
  @media (prefers-color-scheme: dark) { :root { background: ${GROUND.dark} } }
  @media print { :root { background: none } }
  body { margin: 0 }
</style>
<script type="module" src="/gender-equality-in-policing.js"></script>
<${tag}${asHtml(attributes)}></${tag}>`;

function serve() {
  const files = sirv('dist', { dev: true });
  const server = createServer((request, response) => {
    if (request.url !== '/scene') return files(request, response);
    response.setHeader('Content-Type', 'text/html');
    return response.end(scene(options));
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)));
}

/** Runs in the page: waits until its elements are ready, have failed, or took too long. */
function settled() {
  /* global document */
  const elements = [...document.querySelectorAll('*')].filter(({ ready }) => ready?.then);
  const done = elements.map(({ ready }) => ready.catch(() => undefined));
  const tooLong = new Promise((resolve) => setTimeout(resolve, 3000));
  return Promise.race([Promise.all(done), tooLong]).then(() =>
    Promise.all(elements.map((element) => element.updateComplete)),
  );
}

async function setMedia(session, theme) {
  const features = [{ name: 'prefers-color-scheme', value: theme }];
  if (options.media === 'forced-colors') features.push({ name: 'forced-colors', value: 'active' });
  const media = options.media === 'print' ? 'print' : '';
  await session.send('Emulation.setEmulatedMedia', { media, features });
}

async function picture(page, address, width, theme) {
  // An element alone is cut to its own height; a page gets a window in which much is in view.
  const height = options.page ? 1200 : 100;
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.evaluate(settled);
  await new Promise((resolve) => setTimeout(resolve, Number(options.wait)));
  const name = [options.name ?? options.tag ?? 'page', options.media, width, theme];
  const path = join(options.out, `${name.filter(Boolean).join('-')}.png`);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

if (!options.tag === !options.page)
  throw new Error('Give --tag or --page; see the top of the file.');
const server = await serve();
const browser = await puppeteer.launch({
  executablePath: await findBrowser(),
  headless: 'shell',
  args: BROWSER_FLAGS,
});
try {
  await mkdir(options.out, { recursive: true });
  const page = await browser.newPage();
  const session = await page.createCDPSession();
  page.on('console', (message) => console.log(`  ${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`  ${error.stack ?? error}`));
  const address = `http://127.0.0.1:${server.address().port}/${options.page ?? 'scene'}`;
  for (const theme of options.themes.split(',')) {
    await setMedia(session, theme);
    for (const width of options.widths.split(',').map(Number)) {
      await picture(page, address, width, theme);
    }
  }
} finally {
  await browser.close();
  server.close();
}
