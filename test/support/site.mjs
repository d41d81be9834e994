import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';
import { pinned } from '../fixtures/data/folders.mjs';
import './pinned.mjs';

/** Where the site has the documents of the edition that stays, and those that are published now. */
export const DATA = '/data/v1/';
export const PRESENT = '/published/v1/';

/**
 * A site on this machine that serves dist/ and one page of a test's own, and a browser to read it.
 * Its documents are those of the edition that stays; the ones that are published now are in PRESENT.
 *
 * @returns {Promise<{
 *   page: import('puppeteer-core').Page,
 *   address: string,
 *   show: (body: string, head?: string) => Promise<unknown>,
 *   close: () => Promise<void>
 * }>} `show` opens the page anew with what it should hold
 */
export async function openSite() {
  const folders = [
    [DATA, pinned],
    [PRESENT, 'data/published/v1'],
    ['/', 'dist'],
  ].map(([path, folder]) => [path, sirv(folder, { dev: true })]);
  let html = '';
  const server = createServer((request, response) => {
    if (request.url !== '/page') {
      const [path, files] = folders.find(([start]) => request.url.startsWith(start));
      request.url = request.url.slice(path.length - 1);
      // Figures come late, so that what stands there before is painted.
      return path === '/' ? files(request, response) : setTimeout(files, 60, request, response);
    }
    response.setHeader('Content-Type', 'text/html');
    return response.end(html);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    headless: 'shell',
    args: BROWSER_FLAGS,
  });
  const page = await browser.newPage();
  const address = `http://127.0.0.1:${server.address().port}/`;
  return {
    page,
    address,
    show(body, head = '') {
      html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>page</title>${head}</head><body>${body}</body></html>`;
      return page.goto(`${address}page`);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
