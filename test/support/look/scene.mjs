import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from '../browser.mjs';

const GROUND = { light: '#fff', dark: '#0d0c0f' };
const DATA = '/data/v1/';
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ur)\b/;

/** Attributes of a tag, as they stand in a page. */
export const asHtml = (attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`)
    .join('');

/** A page with nothing but what stands in its body; the ground of a card stays as it is. */
export const scene = ({ body, language = 'en-GB', styles = '' }) => `<!doctype html>
<html lang="${language}" dir="${RIGHT_TO_LEFT.test(language) ? 'rtl' : 'ltr'}">
<meta charset="utf-8">
<title>Look</title>
<style>
  :root { color-scheme: light dark; background: ${GROUND.light}; font-family: Arial, sans-serif }
  @media (prefers-color-scheme: dark) { :root { background: ${GROUND.dark} } }
  @media print { :root { background: none } }
  body { margin: 0 }
  ${styles}
</style>
<script type="module" src="/gender-equality-in-policing.js"></script>
${body}`;

/**
 * Serves dist/, and beside it the pages that are given, by path.
 *
 * @param {(path: string) => string | undefined} pageOf the text of a page
 * @param {string} [folder] of documents, in place of those in dist/
 * @returns {Promise<{ address: string, close(): void }>}
 */
export async function serve(pageOf, folder = 'dist/data/v1') {
  const files = sirv('dist', { dev: true });
  const documents = sirv(folder, { dev: true });
  const server = createServer((request, response) => {
    const page = pageOf(request.url);
    if (page === undefined && request.url.startsWith(DATA)) {
      request.url = request.url.slice(DATA.length - 1);
      return documents(request, response);
    }
    if (page === undefined) return files(request, response);
    response.setHeader('Content-Type', 'text/html');
    return response.end(page);
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close: () => server.close(),
  };
}

/** Starts the browser that tests have too. */
export const launch = async () =>
  puppeteer.launch({
    executablePath: await findBrowser(),
    headless: 'shell',
    args: BROWSER_FLAGS,
  });

/**
 * Sets what the reader's system asks for.
 *
 * @param {import('puppeteer-core').CDPSession} session
 * @param {{ media?: string, [feature: string]: string }} features by their names in CSS
 */
export const setMedia = (session, { media = '', ...features }) =>
  session.send('Emulation.setEmulatedMedia', {
    media,
    features: Object.entries(features).map(([name, value]) => ({ name, value })),
  });

/** Runs in the page: waits until its elements are ready, have failed, or took too long. */
export function settled() {
  /* global document */
  const elements = [...document.querySelectorAll('*')].filter(({ ready }) => ready?.then);
  const done = elements.map(({ ready }) => ready.catch(() => undefined));
  const tooLong = new Promise((resolve) => setTimeout(resolve, 3000));
  return Promise.race([Promise.all(done), tooLong]).then(() =>
    Promise.all(elements.map((element) => element.updateComplete)),
  );
}
