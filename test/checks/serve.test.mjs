import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdir, readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, describe, test } from 'node:test';

const started = [];
after(() => started.forEach((child) => child.kill('SIGKILL')));

/** Starts the local server; `line` is the first line that it prints, on either stream. */
async function start(port) {
  const env = { ...process.env, PORT: String(port) };
  const child = spawn(process.execPath, ['src/gallery/serve.mjs'], { env });
  started.push(child);
  const ended = once(child, 'exit').then(([code]) => code);
  const [first] = await Promise.race([once(child.stdout, 'data'), once(child.stderr, 'data')]);
  return { child, ended, line: first.toString().trim() };
}

describe('npm start', () => {
  test('prints one line with the address, serves dist/ to any origin, and ends cleanly', async () => {
    const { child, ended, line } = await start(0);
    const [address] = /http:\/\/localhost:\d+\//.exec(line) ?? [];
    assert.ok(address, line);

    const response = await fetch(`${address}gender-equality-in-policing.js`, {
      headers: { 'accept-encoding': 'br' },
    });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^text\/javascript/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    const script = await response.text();
    assert.equal(script, await readFile('dist/gender-equality-in-policing.js', 'utf8'));

    assert.equal(response.headers.get('content-encoding'), 'br');
    assert.match(response.headers.get('vary'), /accept-encoding/i);

    const plain = await fetch(`${address}gender-equality-in-policing.js`, {
      headers: { 'accept-encoding': 'identity' },
    });
    assert.equal(plain.headers.get('content-encoding'), null);
    assert.equal(await plain.text(), script);

    const kept = async (path) => (await fetch(address + path)).headers.get('cache-control');
    assert.equal(await kept('data/v1/index.json'), 'public, max-age=60');
    assert.match(await kept('data/v1/forces/kent.json'), /^public, max-age=3600, stale-while/);
    for (const folder of ['chunks', 'parts']) {
      const [hashed] = await readdir(`dist/${folder}`);
      assert.equal(await kept(`${folder}/${hashed}`), 'public, max-age=31536000, immutable');
    }
    assert.equal((await fetch(`${address}nothing.js`)).status, 404);

    child.kill('SIGINT');
    assert.equal(await ended, 0);
  });

  test('says so when the port is taken, and takes no other', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    const { port } = other.address();
    const { ended, line } = await start(port);
    assert.match(line, new RegExp(`^Port ${port} is taken\\. .*PORT=${port + 1} npm start$`));
    assert.equal(await ended, 1);
    other.close();
  });

  test('refuses a port that is none', async () => {
    const { ended, line } = await start('eight');
    assert.match(line, /^PORT must be a whole number/);
    assert.equal(await ended, 1);
  });
});
