import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
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

    const response = await fetch(`${address}gender-equality-in-policing.js`);
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type'), /^text\/javascript/);
    assert.equal(response.headers.get('access-control-allow-origin'), '*');
    assert.equal(response.headers.get('cross-origin-resource-policy'), 'cross-origin');
    assert.equal(response.headers.get('cache-control'), 'no-cache');
    await response.arrayBuffer();

    assert.equal((await fetch(`${address}data/v1/index.json`)).status, 200);
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
