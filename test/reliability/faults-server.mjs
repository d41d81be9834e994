import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';

const PUBLISHED = new URL('../../build/pinned/v1/', import.meta.url);

/** An answer that says it may be kept for an hour: no failure may come back out of a cache. */
const KEEP = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'public, max-age=3600' };
const JSON_TYPE = { 'Content-Type': 'application/json' };

const send = (response, status, headers = {}, body = '') =>
  response.writeHead(status, { ...KEEP, ...headers }).end(body);

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A document whose shape is right and whose words are not. */
const tampered = (body) => String(body).replaceAll('"publisher":"', '"publisher":"New ');

/** Without the members that make an answer complete: what a server writes by itself is all there is. */
const raw = ({ socket }, text) => socket.end(text);

const withStatus = (status, headers) => (response) => send(response, status, headers, 'Sorry');

/** Refuses until the time it names has come. */
const busy = (status, name) => (response, body, folder) => {
  folder.opens ??= Date.now() + 1000;
  if (Date.now() >= folder.opens) return send(response, 200, JSON_TYPE, body);
  return send(response, status, {
    'Retry-After': name(folder.opens),
    'Access-Control-Expose-Headers': 'Retry-After',
  });
};

/** The first answers are wrong, those after them right. */
const atFirst = (times, wrong) => (response, body, folder, path) => {
  folder.wrong = (folder.wrong ?? 0) + 1;
  return folder.wrong <= times
    ? wrong(response, body, folder, path)
    : send(response, 200, JSON_TYPE, body);
};

/** What goes wrong with an answer, by the names in faults.ts. */
const FAULTS = {
  'no-answer': () => undefined,
  closed: (response) => response.socket.destroy(),
  'late-answer': async (response, body) => {
    await pause(1300);
    send(response, 200, JSON_TYPE, body);
  },
  'in-pieces': async (response, body) => {
    response.writeHead(200, { ...KEEP, ...JSON_TYPE });
    for (let at = 0; at < body.length; at += 1000) {
      response.write(body.subarray(at, at + 1000));
      await pause(20);
    }
    response.end();
  },
  'not-http': (response) => raw(response, 'What do you want?\r\n\r\n'),
  'not-shared': (response, body) => response.writeHead(200, JSON_TYPE).end(body),
  404: withStatus(404),
  410: withStatus(410),
  403: withStatus(403),
  304: withStatus(304),
  500: withStatus(500),
  502: withStatus(502),
  503: withStatus(503),
  504: withStatus(504),
  '500-once': atFirst(1, withStatus(500)),
  'closed-twice': atFirst(2, (response) => response.socket.destroy()),
  '429-seconds': busy(429, () => '1'),
  '429-date': busy(429, (opens) => new Date(opens + 1000).toUTCString()),
  '503-seconds': busy(503, () => '1'),
  '429-hour': withStatus(429, {
    'Retry-After': '3600',
    'Access-Control-Expose-Headers': 'Retry-After',
  }),
  429: withStatus(429),
  redirect: (response, body, folder, path) =>
    path.includes('moved/')
      ? send(response, 200, JSON_TYPE, body)
      : send(response, 302, { Location: `moved/${path.split('/').at(-1)}` }),
  'redirect-loop': (response) => send(response, 302, { Location: '?' }),
  'redirect-page': (response, body, folder, path) =>
    path.includes('sign-in')
      ? send(response, 200, { 'Content-Type': 'text/html' }, '<!doctype html><h1>Sign in</h1>')
      : send(response, 302, { Location: 'sign-in' }),
  'json-as-html': (response, body) => send(response, 200, { 'Content-Type': 'text/html' }, body),
  'html-as-json': (response) => send(response, 200, JSON_TYPE, '<!doctype html><h1>Hello</h1>'),
  'without-type': (response, body) => send(response, 200, {}, body),
  'truncated-length': (response, body) => {
    response.writeHead(200, { ...KEEP, ...JSON_TYPE, 'Content-Length': body.length });
    response.write(body.subarray(0, body.length / 2), () => response.socket.destroy());
  },
  'truncated-chunks': (response, body) => {
    response.writeHead(200, { ...KEEP, ...JSON_TYPE });
    response.write(body.subarray(0, body.length / 2), () => response.socket.destroy());
  },
  'truncated-unnoticed': (response, body) =>
    send(response, 200, JSON_TYPE, body.subarray(0, body.length / 2)),
  'truncated-once': atFirst(1, (response, body) => FAULTS['truncated-length'](response, body)),
  'gzip-broken': (response, body) => {
    const bytes = gzipSync(body);
    bytes.fill(0xff, 20);
    send(response, 200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, bytes);
  },
  'gzip-untrue': (response, body) =>
    send(response, 200, { ...JSON_TYPE, 'Content-Encoding': 'gzip' }, body),
  empty: (response) => send(response, 200, JSON_TYPE),
  204: (response) => send(response, 204),
  206: (response, body) => send(response, 206, JSON_TYPE, body.subarray(0, 500)),
  'utf-16': (response, body) =>
    send(response, 200, JSON_TYPE, Buffer.from(String(body), 'utf16le')),
  'wrong-version': (response, body) =>
    send(response, 200, JSON_TYPE, String(body).replace('"schemaVersion":1', '"schemaVersion":2')),
  'wrong-shape': (response) => send(response, 200, JSON_TYPE, '{"schemaVersion":1}'),
  'wrong-hash': (response, body) => send(response, 200, JSON_TYPE, tampered(body)),
  'wrong-hash-once': atFirst(1, (response, body) => FAULTS['wrong-hash'](response, body)),
  'old-index': atFirst(1, (response, body) =>
    send(response, 200, JSON_TYPE, String(body).replace(/"sha256":"\w{4}/g, '"sha256":"0000')),
  ),
  'empty-index': (response, body) =>
    send(response, 200, JSON_TYPE, String(body).replace(/"files":.*]/s, '"files":[null,7,{}]')),
  // Three in ten, the same ones in every run: which they are goes by the document and the try.
  storm: (response, body, folder, path) => {
    const tries = folder.log.filter((entry) => entry.path === path).length;
    const dice = createHash('sha256').update(`${path} ${tries}`).digest();
    if (dice[0] >= 77) return send(response, 200, JSON_TYPE, body);
    const kinds = ['500', 'closed', 'html-as-json', 'truncated-length', '429-now', '503'];
    return FAULTS[kinds[dice[1] % kinds.length]](response, body, folder);
  },
  '429-now': withStatus(429, {
    'Retry-After': '1',
    'Access-Control-Expose-Headers': 'Retry-After',
  }),
};

/** An answer of a server that is well: kept for an hour, with a tag to ask again by. */
const good = (request, response, body) => {
  const headers = { ...JSON_TYPE, ETag: `"${createHash('sha256').update(body).digest('hex')}"` };
  const isKnown = request.headers['if-none-match'] === headers.ETag;
  send(response, isKnown ? 304 : 200, headers, isKnown ? '' : body);
  return isKnown ? 304 : 200;
};

/**
 * A server of the published data that does wrong what it is told to: `/-/documents/500` has its
 * documents fail in the way of that name, `/-/index/500` its index, `/-/documents/` makes them well
 * again, and `/-/log` tells what was asked.
 *
 * @returns {Promise<{ address: string, close: () => void }>}
 */
export async function faultsServer() {
  const folder = { log: [], underWay: 0, most: 0, faults: {} };

  function control([what, fault], response) {
    const noStore = { 'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store' };
    if (what === 'log') {
      const { log, most } = folder;
      return response
        .writeHead(200, { ...noStore, ...JSON_TYPE })
        .end(JSON.stringify({ log, most }));
    }
    const isKnown = !fault || Object.hasOwn(FAULTS, fault);
    if (isKnown) Object.assign(folder, { wrong: 0, opens: undefined });
    if (isKnown) folder.faults[what] = fault;
    return response.writeHead(isKnown ? 200 : 501, noStore).end();
  }

  async function answer(request, response) {
    const path = new URL(request.url, 'http://local').pathname.slice(1);
    if (path.startsWith('-/')) return control(path.split('/').slice(1), response);

    const entry = { path, cache: request.headers['cache-control'] ?? '', status: 0 };
    folder.log.push(entry);
    folder.most = Math.max(folder.most, (folder.underWay += 1));
    response.once('close', () => (folder.underWay -= 1));
    const body = await readFile(new URL(path.replace('moved/', ''), PUBLISHED)).catch(() => null);
    const fault = folder.faults[path === 'index.json' ? 'index' : 'documents'];
    if (fault) await FAULTS[fault](response, body ?? Buffer.alloc(0), folder, path);
    else if (body) entry.status = good(request, response, body);
    else send(response, 404);
    return undefined;
  }

  const server = createServer((request, response) => void answer(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    address: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

/**
 * Such servers for tests in a browser: the command `faults-server` starts one and tells its address.
 * Each is an origin of its own, because a wish to be left alone holds for all of an origin.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function faultsPlugin() {
  const servers = [];
  return {
    name: 'faults',
    serverStop() {
      for (const server of servers) server.close();
    },
    async executeCommand({ command }) {
      if (command !== 'faults-server') return undefined;
      const server = await faultsServer();
      servers.push(server);
      return server.address;
    },
  };
}
