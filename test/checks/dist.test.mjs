import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { cachingOf } from '../../src/gallery/hosting.mjs';
import { className, filesIn, linesMatching, tags } from '../support/files.mjs';
import { closure, imports } from '../support/scripts.mjs';

const CDN_FILE = 'dist/gender-equality-in-policing.js';
const scripts = await filesIn('dist', /\.js$/);
const read = (path) => readFile(path, 'utf8');

/** The digest of a file, as an `integrity` attribute has it. */
async function digestOf(path, algorithm = 'sha384') {
  const digest = createHash(algorithm).update(await readFile(path));
  return `${algorithm}-${digest.digest('base64')}`;
}

describe('scripts of dist/', () => {
  test('name no map file that is not there', () => {
    assert.deepEqual(linesMatching(scripts, /sourceMappingURL/), []);
  });

  test('hold no value left to replace', () => {
    assert.deepEqual(linesMatching(scripts, /__VERSION__|__MESSAGES__|data\/published/), []);
  });

  test('are one file for the CDN, and parts that it holds to their digests', async () => {
    const code = await read(CDN_FILE);
    const parts = await filesIn('dist/parts', /\.js$/);
    assert.ok(parts.length > 0);
    for (const path of [...parts, ...(await filesIn('dist/languages', /\.js$/))]) {
      const name = JSON.stringify(path.replace('dist/', './'));
      const digest = JSON.stringify(await digestOf(path, 'sha256'));
      assert.ok(code.includes(`${name}:${digest}`), path);
    }
    // Nothing of it loads a file in another way than through the one check of a digest.
    const loads = (text) => text.match(/\bimport\(/g)?.length ?? 0;
    assert.equal(loads(code), 1);
    for (const path of parts) assert.equal(loads(await read(path)), 0, path);
    for (const path of [CDN_FILE, ...parts]) assert.deepEqual(await imports(path), [], path);
  });

  test('are all signed in sri.json', async () => {
    const { files, importmap } = JSON.parse(await read('dist/sri.json'));
    const expected = {};
    for (const path of scripts) expected[path.replace('dist/', '')] = await digestOf(path);
    assert.deepEqual(files, expected);
    const addresses = Object.entries(expected).map(([file, digest]) => [`./${file}`, digest]);
    assert.deepEqual(importmap, { integrity: Object.fromEntries(addresses) });
  });
});

describe('dist/index.js', () => {
  const names = tags().then((found) => [
    ...found.map(className),
    'loadFacts',
    'toCsv',
    'toHtml',
    'toSvg',
  ]);

  test('loads in Node and exports what INTERFACE promises', async () => {
    const library = await import('../../dist/index.js');
    for (const name of await names) assert.equal(typeof library[name], 'function', name);
  });

  test('does nothing by being loaded: no element, no global of ours, no output', async () => {
    const script = `
      const defined = [];
      globalThis.customElements = { define: (tag) => defined.push(tag), get() {} };
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      await import('./dist/index.js');
      const added = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name));
      if (defined.length > 0) console.log('defines', defined);
      if (added.length > 0) console.log('adds', added);
    `;
    const run = promisify(execFile);
    const { stdout, stderr } = await run(process.execPath, [
      '--input-type=module',
      '--eval',
      script,
    ]);
    assert.equal(stdout + stderr, '');
  });
});

describe('dist/elements/', () => {
  test('has a script a tag, and no other', async () => {
    const expected = (await tags()).map((tag) => `dist/elements/${tag}.js`);
    assert.deepEqual(await filesIn('dist/elements', /\.js$/), expected);
  });

  test('loads no other element with one', async () => {
    const all = await tags();
    for (const tag of all) {
      const loaded = [...(await closure(`dist/elements/${tag}.js`))];
      const code = (await Promise.all(loaded.map(read))).join('\n');
      assert.match(code, new RegExp(`class ${className(tag)} extends`));
      for (const other of all.filter((one) => one !== tag)) {
        assert.doesNotMatch(code, new RegExp(`class ${className(other)} extends`), tag);
      }
    }
  });
});

describe('dist/', () => {
  test('holds each text compressed ahead, with the same content', async () => {
    const files = await filesIn('dist', /\.(?:js|json|css|html|txt)$/);
    assert.ok(files.includes('dist/data/v1/index.json'));
    for (const path of files) {
      const bytes = await readFile(path);
      assert.ok(gunzipSync(await readFile(`${path}.gz`)).equals(bytes), path);
      assert.ok(brotliDecompressSync(await readFile(`${path}.br`)).equals(bytes), path);
    }
  });

  test('tells Netlify and Cloudflare one Cache-Control for each file', async () => {
    const text = await read('dist/_headers');
    const rules = text.trim().split(/\n(?=\/)/);
    const keeping = rules.filter((rule) => rule.includes('Cache-Control'));
    const matches = (rule, path) => {
      const [address] = rule.split('\n');
      return address.endsWith('*') ? path.startsWith(address.slice(0, -1)) : address === path;
    };
    for (const file of await filesIn('dist', /\.(?:js|json|css|html)$/)) {
      const path = file.replace('dist', '');
      const fitting = keeping.filter((rule) => matches(rule, path));
      assert.ok(fitting.length <= 1, path);
      const told = /Cache-Control: (.*)/.exec(fitting[0] ?? '')?.[1] ?? 'no-cache';
      assert.equal(told, cachingOf(path), path);
    }
    assert.ok(rules.length < 100, 'more rules than Cloudflare takes');
    assert.match(rules[0], /^\/\*\n {2}Access-Control-Allow-Origin: \*\n/);
  });

  test('holds a true copy of the published data', async () => {
    const published = await filesIn('data/published/v1');
    const copied = await filesIn('dist/data/v1', /\.json$/);
    assert.ok(published.length > 0);
    assert.deepEqual(
      copied.map((path) => path.replace('dist/data/', '')),
      published.map((path) => path.replace('data/published/', '')),
    );
    for (const [index, path] of published.entries()) {
      assert.ok((await readFile(path)).equals(await readFile(copied[index])), path);
    }
  });

  test('holds the manifest with every tag, the same as at the root', async () => {
    const manifest = await read('dist/custom-elements.json');
    assert.equal(await read('custom-elements.json'), manifest);
    const classes = JSON.parse(manifest).modules.flatMap(({ declarations }) => declarations);
    for (const tag of await tags()) {
      const { name } = classes.find(({ tagName }) => tagName === tag) ?? {};
      assert.equal(name, className(tag), tag);
    }
  });

  test('has the files of elements, and what they share, compiled while they load', async () => {
    const eager = async (path) => (await read(path)).startsWith('//# allFunctionsCalledOnLoad\n');
    const [base] = await filesIn('dist/chunks', /\/base-[\w-]+\.js$/);
    for (const path of [base, ...(await filesIn('dist/elements', /\.js$/))])
      assert.ok(await eager(path), path);
    // A page needs a part of it.
    assert.ok(!(await eager('dist/gender-equality-in-policing.js')));
  });

  test('holds the licences of the packages in it', async () => {
    const licences = await read('dist/third-party-licences.txt');
    assert.match(licences, /^csv-parse [0-9]/m);
  });
});
