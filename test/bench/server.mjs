/** Serves dist/, the contenders and the pages from this machine, compressed as a CDN would. */
import { once } from 'node:events';
import { createServer } from 'node:http';
import { brotliCompressSync } from 'node:zlib';
import sirv from 'sirv';

const COMPRESSED = { brotli: true, gzip: true, dev: true, etag: true };
const kept = (response) => response.setHeader('Cache-Control', 'public, max-age=3600');

/**
 * @param {Map<string, string>} pages HTML by path, e.g. `/pages/limit-grid`
 * @param {string} contenders folder of the bundled contenders
 */
export async function serve(pages, contenders) {
  const files = sirv('.', { ...COMPRESSED, setHeaders: kept });
  const bundles = sirv(contenders, { ...COMPRESSED, setHeaders: kept });
  const server = createServer((request, response) => {
    const html = pages.get(request.url);
    if (html !== undefined) {
      const bytes = brotliCompressSync(html);
      response.writeHead(200, {
        'Content-Type': 'text/html;charset=utf-8',
        'Content-Encoding': 'br',
        'Content-Length': bytes.length,
        'Cache-Control': 'no-store',
      });
      response.end(bytes);
    } else if (request.url.startsWith('/dist/')) files(request, response);
    else if (request.url.startsWith('/bench/')) {
      request.url = request.url.slice('/bench'.length);
      bundles(request, response);
    } else response.writeHead(404).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const stop = () => {
    server.close();
    server.closeAllConnections();
  };
  return { base: `http://127.0.0.1:${server.address().port}`, stop };
}
