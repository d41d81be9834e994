/** The package where there is no page: Node, a host that has only what the web has, a worker. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { installed } from './packed.mjs';

const run = promisify(execFile);
const TITLE = 'North Wales Police, 31 March 2024';

let host;
let server;
let src;
before(async () => {
  host = await installed();
  server = createServer(sirv('build/pinned', { dev: true }));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  src = `http://127.0.0.1:${server.address().port}/v1/`;
});
after(async () => {
  server.close();
  await host.remove();
});

/** What a module prints in a Node of its own, in the folder of the host. */
async function printed(name, code, ...flags) {
  await writeFile(join(host.folder, name), code);
  const { stdout, stderr } = await run(process.execPath, [...flags, name], { cwd: host.folder });
  assert.equal(stderr, '');
  return stdout.trim();
}

const facts = () =>
  `(await loadFacts('force-gap-card', { src: '${src}', force: 'north-wales' })).title`;

describe('the package in Node', () => {
  test('says facts by its name', async () => {
    const code = `import { loadFacts } from 'gender-equality-in-policing';\nconsole.log(${facts()});\n`;
    assert.equal(await printed('named.mjs', code), TITLE);
  });

  test('says facts in a worker thread', async () => {
    const code = `import { loadFacts } from 'gender-equality-in-policing';\nimport { parentPort } from 'node:worker_threads';\nparentPort.postMessage(${facts()});\n`;
    await writeFile(join(host.folder, 'thread.mjs'), code);
    const page = `
      import { Worker } from 'node:worker_threads';
      const worker = new Worker(new URL('thread.mjs', import.meta.url));
      worker.on('message', (title) => console.log(title));`;
    assert.equal(await printed('threads.mjs', page), TITLE);
  });

  test('says facts from the bundle alone', async () => {
    const code = `import { loadFacts } from './package/dist/index.js';\nconsole.log(${facts()});\n`;
    assert.equal(await printed('bundle.mjs', code), TITLE);
  });

  test('registers nothing by its name', async () => {
    const code = `
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get() {} };
      await import('gender-equality-in-policing');
      console.log(defined.length);`;
    assert.equal(await printed('quiet.mjs', code), '0');
  });

  test('can be asked for its elements, where a server renders what imports them', async () => {
    const code = `
      globalThis.customElements ??= { define() {}, get() {} };
      const { ForceMap } = await import('gender-equality-in-policing/react');
      await import('gender-equality-in-policing/elements/gep-doctor');
      console.log(typeof ForceMap);`;
    assert.equal(await printed('server.mjs', code), 'object');
  });
});

test('the package says facts where there is nothing of Node, as in Deno', async () => {
  // A realm of its own has the language and nothing else: it is given what every web-like host has.
  const code = `
    import { readFile } from 'node:fs/promises';
    import vm from 'node:vm';
    const names = ['fetch', 'URL', 'URLSearchParams', 'AbortController', 'TextDecoder', 'TextEncoder',
      'crypto', 'performance', 'setTimeout', 'clearTimeout', 'console', 'Response', 'TransformStream'];
    const web = Object.fromEntries(names.map((name) => [name, globalThis[name]]));
    const context = vm.createContext(web);
    const modules = new Map();
    function load(address) {
      if (!modules.has(address.href)) modules.set(address.href, make(address));
      return modules.get(address.href);
    }
    async function make(address) {
      return new vm.SourceTextModule(await readFile(address, 'utf8'), {
        context,
        identifier: address.href,
        initializeImportMeta(meta) { meta.url = address.href; },
        async importModuleDynamically(name) {
          const module = await load(new URL(name, address));
          await module.link(link);
          await module.evaluate();
          return module;
        },
      });
    }
    const link = (name, { identifier }) => load(new URL(name, identifier));
    const main = new vm.SourceTextModule(
      "import { loadFacts } from './package/dist/index.js'; console.log(typeof process, typeof Buffer, " +
        ${JSON.stringify(facts())} + ");",
      { context, identifier: new URL('main.js', import.meta.url).href },
    );
    await main.link(link);
    await main.evaluate();`;
  // The realm is made with a part of Node that says that it may change.
  const flags = ['--experimental-vm-modules', '--no-warnings'];
  assert.equal(await printed('realm.mjs', code, ...flags), `undefined undefined ${TITLE}`);
});
