/**
 * Serves dist/ on this machine, the way a content delivery network would: any origin may fetch.
 * Usage: `node src/gallery/serve.mjs`; the environment variable PORT overrides 8000.
 */
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const port = Number(process.env.PORT || 8000);

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** Chunks and parts carry a digest in their name and never change; everything else is asked for again. */
function setHeaders(response, path) {
  const forever = /^\/(?:chunks|parts)\//.test(path);
  response.setHeader('Cache-Control', forever ? 'public, max-age=31536000, immutable' : 'no-cache');
  response.setHeader('Access-Control-Allow-Origin', '*');
  response.setHeader('Cross-Origin-Resource-Policy', 'cross-origin');
  response.setHeader('X-Content-Type-Options', 'nosniff');
}

if (!existsSync(dist)) fail('There is no dist/ yet. Run "npm run build" first, or "npm start".');
if (!Number.isInteger(port) || port < 0 || port > 65535) {
  fail(`PORT must be a whole number from 0 to 65535, not "${process.env.PORT}".`);
}

const server = createServer(sirv(dist, { dev: true, etag: true, setHeaders }));
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
