import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';

/**
 * A site on this machine that serves dist/ and pages of a test's own, and a browser to read them.
 *
 * @returns {Promise<{
 *   open: () => Promise<{
 *     page: import('puppeteer-core').Page,
 *     show: (body: string, head?: string) => Promise<unknown>
 *   }>,
 *   close: () => Promise<void>
 * }>} `open` gives a page beside those that are open, `show` opens it anew with what it should hold
 */
export async function openSite() {
  const files = sirv('dist', { dev: true });
  const pages = [];
  const server = createServer((request, response) => {
    // Figures come late, so that what stands there before is painted.
    if (request.url.startsWith('/data/')) return setTimeout(files, 60, request, response);
    const [, number] = /^\/page(\d+)$/.exec(request.url) ?? [];
    if (!number) return files(request, response);
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
      const address = `http://127.0.0.1:${server.address().port}/page${number}`;
      return {
        page,
        show(body, head = '') {
          pages[number] =
            `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>page</title>${head}</head><body>${body}</body></html>`;
          return page.goto(address);
        },
      };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
