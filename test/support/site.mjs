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
 * A site on this machine that serves dist/ and pages of a test's own, and a browser to read them. Its
 * documents are those of the edition that stays; the ones that are published now are in PRESENT.
 *
 * @returns {Promise<{
 *   open: () => Promise<{
 *     page: import('puppeteer-core').Page,
 *     address: string,
 *     show: (body: string, head?: string) => Promise<unknown>
 *   }>,
 *   close: () => Promise<void>
 * }>} `open` gives a page beside those that are open, `show` opens it anew with what it should hold
 */
export async function openSite() {
  const folders = [
    [DATA, pinned],
    [PRESENT, 'data/published/v1'],
    ['/', 'dist'],
  ].map(([path, folder]) => [path, sirv(folder, { dev: true })]);
  const pages = [];
  const server = createServer((request, response) => {
    const [, number] = /^\/page(\d+)$/.exec(request.url) ?? [];
    if (!number) {
      const [path, files] = folders.find(([start]) => request.url.startsWith(start));
      request.url = request.url.slice(path.length - 1);
      // Figures come late, so that what stands there before is painted.
      return path === '/' ? files(request, response) : setTimeout(files, 60, request, response);
    }
    response.setHeader('Content-Type', 'text/html');
    return response.end(pages[number]);
  }).listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    headless: 'shell',
    args: BROWSER_FLAGS,
  });
  return {
    async open() {
      const page = await browser.newPage();
      const number = pages.push('') - 1;
      const address = `http://127.0.0.1:${server.address().port}/`;
      return {
        page,
        address,
        show(body, head = '') {
          pages[number] =
            `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>page</title>${head}</head><body>${body}</body></html>`;
          return page.goto(`${address}page${number}`);
        },
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
