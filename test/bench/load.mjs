/**
 * Whether dist/ is served as it lies: nginx with the project's own configuration on a free port of this
 * machine, every file compared with the one on disk in each encoding, then a bounded load by wrk.
 * Needs the Debian packages nginx and wrk. Usage: `npm run bench:load` after a build.
 *
 * Requests a second say something about this machine only and are not checked; headers and bytes are.
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cachingOf, HEADERS, nginxFile } from '../../src/gallery/hosting.mjs';
import { filesIn } from '../support/files.mjs';
import { freePort } from '../support/freePort.mjs';

const LOAD = ['-t1', '-c32', '-d3s', '--latency', '-H', 'Accept-Encoding: gzip'];
const LOADED = [
  'gender-equality-in-policing.js',
  'data/v1/forces/kent.json',
  'data/v1/representation/latest.json',
];
const NEEDED = { nginx: ['/usr/sbin/nginx', '/usr/bin/nginx'], wrk: ['/usr/bin/wrk'] };
const DECODERS = { gzip: gunzipSync, br: brotliDecompressSync };

function programs() {
  const found = Object.entries(NEEDED).map(([name, places]) => [name, places.find(existsSync)]);
  const missing = found.filter(([, place]) => !place).map(([name]) => name);
  if (missing.length > 0) {
    throw new Error(`Missing: ${missing.join(', ')}. Install: apt-get install nginx wrk`);
  }
  return Object.fromEntries(found);
}

/** The frame that Debian's nginx.conf has around the files of conf.d, with all it writes in `folder`. */
const mainFile = (folder, site) => `
daemon off;
${process.getuid?.() === 0 ? 'user root;' : ''}
worker_processes 1;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 256; }
http {
  include /etc/nginx/mime.types;
  access_log off;
${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `  ${name}_temp_path ${folder}/${name};`).join('\n')}
  include ${site};
}
`;

/** Starts nginx and waits until it answers; `stop` ends this very process. */
async function serve(nginx, folder) {
  const port = await freePort();
  const site = join(folder, 'site.conf');
  await writeFile(site, nginxFile({ root: resolve('dist'), listen: `127.0.0.1:${port}` }));
  await writeFile(join(folder, 'nginx.conf'), mainFile(folder, site));
  const child = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-p', folder], {
    stdio: 'inherit',
  });
  const base = `http://127.0.0.1:${port}/`;
  for (let tries = 0; tries < 50; tries += 1) {
    if (child.exitCode !== null) throw new Error('nginx did not start');
    if (await fetch(base).catch(() => null)) break;
    await wait(100);
  }
  const stop = async () => {
    const ended = once(child, 'exit');
    child.kill('SIGQUIT');
    await ended;
  };
  return { base, stop };
}

/** The answer as it comes over the wire, not decoded. */
const raw = (address, encoding) =>
  new Promise((done, failed) => {
    request(address, { headers: { 'accept-encoding': encoding } }, (response) => {
      const parts = [];
      response.on('data', (part) => parts.push(part));
      response.on('end', () => done({ ...response, bytes: Buffer.concat(parts), response }));
    })
      .on('error', failed)
      .end();
  });

/** What is wrong with the answers for one file. */
async function complaintsOf(base, file) {
  const path = file.replace(/^dist\//, '');
  const found = [];
  for (const encoding of ['identity', 'gzip']) {
    const { response, bytes } = await raw(base + path, encoding);
    const { 'content-encoding': sent = 'identity', ...headers } = response.headers;
    const compressed = existsSync(`${file}.gz`) ? encoding : 'identity';
    if (response.statusCode !== 200) found.push(`status ${response.statusCode}`);
    if (sent !== compressed) found.push(`${encoding} was asked, ${sent} came`);
    const lying = sent === 'gzip' ? await readFile(`${file}.gz`) : await readFile(file);
    if (!bytes.equals(lying)) found.push(`${sent}: other bytes than on disk`);
    const text = DECODERS[sent]?.(bytes) ?? bytes;
    if (!text.equals(await readFile(file))) found.push(`${sent}: other content`);
    const wanted = { ...HEADERS, 'Cache-Control': cachingOf(`/${path}`) };
    for (const [name, value] of Object.entries(wanted)) {
      if (headers[name.toLowerCase()] !== value)
        found.push(`${name}: ${headers[name.toLowerCase()]}`);
    }
  }
  return found.map((text) => `${path}: ${text}`);
}

function load(wrk, address) {
  const { stdout, status } = spawnSync(wrk, [...LOAD, address], { encoding: 'utf8' });
  const [, rate] = /Requests\/sec:\s+([\d.]+)/.exec(stdout) ?? [];
  const [, slow] = /99%\s+(\S+)/.exec(stdout) ?? [];
  const isClean = status === 0 && !/Non-2xx|Socket errors/.test(stdout);
  return { 'requests a second': Math.round(Number(rate)), '99 % within': slow, clean: isClean };
}

async function main() {
  const { nginx, wrk } = programs();
  const folder = await mkdtemp(join(tmpdir(), 'load-'));
  const { base, stop } = await serve(nginx, folder);
  try {
    const files = (await filesIn('dist')).filter((file) => !/\.(?:br|gz)$/.test(file));
    const found = [];
    for (const file of files) found.push(...(await complaintsOf(base, file)));
    console.log(`${files.length} files: ${found.length} complaints`);
    for (const text of found) console.error(`✗ ${text}`);
    const results = Object.fromEntries(LOADED.map((path) => [path, load(wrk, base + path)]));
    console.table(results);
    const isClean = Object.values(results).every(({ clean }) => clean);
    if (found.length > 0 || !isClean) process.exitCode = 1;
  } finally {
    await stop();
    await rm(folder, { recursive: true });
  }
}

await main();
