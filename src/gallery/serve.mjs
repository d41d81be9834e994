/**
 * Serves dist/ on this machine, the way a content delivery network would: any origin may fetch.
 * Usage: `node src/gallery/serve.mjs`; the environment variable PORT overrides 8000.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';
import { cachingOf, HEADERS } from './hosting.mjs';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = Number(process.env.PORT || 8000);

/** The compressed files that the build made, for who takes them. */
const SERVED = { dev: true, etag: true, brotli: true, gzip: true, setHeaders };

function fail(message) {
  console.error(message);
  process.exit(1);
}

function setHeaders(response, path) {
  for (const [name, value] of Object.entries(HEADERS)) response.setHeader(name, value);
  response.setHeader('Cache-Control', cachingOf(path));
}

if (!existsSync(dist)) fail('There is no dist/ yet. Run "npm run build" first, or "npm start".');
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
}

const server = createServer(sirv(dist, SERVED));
server.on('error', (error) => {
  if (error.code !== 'EADDRINUSE') throw error;
  fail(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${port + 1} npm start`);
});
// The number rather than the name: clients that ask for localhost find it, and so do all others.
server.listen(port, '127.0.0.1', () => {
  console.log(`Gallery: http://localhost:${server.address().port}/`);
});
for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    server.close();
    server.closeAllConnections();
  });
}
