import { createServer } from 'node:http';
import puppeteer from 'puppeteer-core';
import sirv from 'sirv';
import { BROWSER_FLAGS, findBrowser } from './browser.mjs';

/**
 * A site on this machine that serves dist/ and one page of a test's own, and a browser to read it.
 *
 * @returns {Promise<{
 *   page: import('puppeteer-core').Page,
 *   show: (body: string, head?: string) => Promise<unknown>,
 *   close: () => Promise<void>
 * }>} `show` opens the page anew with what it should hold
 */
export async function openSite() {
  const files = sirv('dist', { dev: true });
  let html = '';
  const server = createServer((request, response) => {
    // Figures come late, so that what stands there before is painted.
    if (request.url.startsWith('/data/')) return setTimeout(files, 60, request, response);
    if (request.url !== '/page') return files(request, response);
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
  const address = `http://127.0.0.1:${server.address().port}/page`;
  return {
    page,
    show(body, head = '') {
      html = `<!doctype html><html lang="en-GB"><head><meta charset="utf-8"><title>page</title>${head}</head><body>${body}</body></html>`;
      return page.goto(address);
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}
