import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { describe, test } from 'node:test';
import { promisify } from 'node:util';
import { build } from 'esbuild';
import { filesIn } from '../support/files.mjs';

const run = promisify(execFile);
const json = async (path) => JSON.parse(await readFile(path, 'utf8'));
const scripts = await filesIn('dist', /\.js$/);

/** Ways by which text becomes code or markup, something is kept, or somebody else is told. */
const FORBIDDEN =
  /\beval\(|\bFunction\(|\.(?:inner|outer)HTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|DOMParser|document\.write|\.cookie\b|localStorage|sessionStorage|indexedDB|\bcaches\.|sendBeacon|XMLHttpRequest|WebSocket|EventSource|importScripts|new Worker\b/g;

describe('scripts of dist/', () => {
  test('hold no way to run text, to keep something or to tell somebody', async () => {
    assert.ok(scripts.length > 20);
    const found = [];
    for (const path of scripts) {
      const code = await readFile(path, 'utf8');
      for (const [word] of code.matchAll(FORBIDDEN)) found.push(`${path}: ${word}`);
    }
    assert.deepEqual(found, []);
  });

  test('make no policy of trusted types, which a host would have to allow', async () => {
    for (const path of scripts)
      assert.doesNotMatch(await readFile(path, 'utf8'), /createPolicy|trustedTypes/, path);
  });

  test('name no address that is fetched from somebody else', async () => {
    const found = [];
    for (const path of scripts)
      for (const [address] of (await readFile(path, 'utf8')).matchAll(
        /(?:fetch|import)\(["'`]https?:[^"'`]*/g,
      ))
        found.push(`${path}: ${address}`);
    assert.deepEqual(found, []);
  });
});

describe('the package', () => {
  test('takes every package in one exact version, locked with its digest', async () => {
    const { dependencies, devDependencies } = await json('package.json');
    const { lockfileVersion, packages } = await json('package-lock.json');
    assert.equal(lockfileVersion, 3);
    for (const [name, version] of Object.entries({ ...dependencies, ...devDependencies })) {
      assert.match(version, /^(?:npm:(?:@[\w-]+\/)?[\w.-]+@)?\d+\.\d+\.\d+$/, name);
      assert.equal(packages[`node_modules/${name}`].version, version.split('@').at(-1), name);
    }
    for (const [path, { integrity, link, inBundle }] of Object.entries(packages))
      if (path && !link && !inBundle) assert.match(integrity ?? '', /^sha512-/, path);
  });

  test('is published for everybody, with a proof of where it was built', async () => {
    const { publishConfig } = await json('package.json');
    assert.deepEqual(publishConfig, { access: 'public', provenance: true });
  });

  test('names the licence of every package whose code is in a script', async () => {
    const named = [
      ...(await readFile('dist/third-party-licences.txt', 'utf8')).matchAll(
        /^(\S+) \d+\.\d+\.\d+/gm,
      ),
    ].map(([, name]) => name);
    // Another bundler's account of what our own code brings in.
    const { metafile } = await build({
      entryPoints: [
        'build/all.js',
        'build/index.js',
        'build/gallery/gallery.js',
        'build/embed/embed.js',
      ],
      bundle: true,
      splitting: true,
      format: 'esm',
      write: false,
      metafile: true,
      outdir: 'unwritten',
      conditions: ['production', 'browser'],
    });
    const bundled = Object.values(metafile.outputs).flatMap(({ inputs }) =>
      Object.entries(inputs)
        .filter(([path, { bytesInOutput }]) => bytesInOutput > 0 && path.includes('node_modules/'))
        .map(([path]) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)[1]),
    );
    assert.deepEqual(named.sort(), [...new Set(bundled)].sort());
  });
});

describe('the build', () => {
  const digests = async (folder) =>
    Object.fromEntries(
      await Promise.all(
        (await filesIn(folder)).map(async (path) => [
          path.slice(folder.length),
          createHash('sha256')
            .update(await readFile(path))
            .digest('hex'),
        ]),
      ),
    );

  test('gives the same bytes again, in another folder and at another time', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'build-again-'));
    try {
      const { stdout } = await run('git', [
        'ls-files',
        '--cached',
        '--others',
        '--exclude-standard',
      ]);
      for (const path of stdout.trim().split('\n'))
        if (!/^(?:test|stories)\//.test(path)) await cp(path, join(folder, path));
      await symlink(resolve('node_modules'), join(folder, 'node_modules'));
      const env = { ...process.env, TZ: 'Pacific/Auckland', LANG: 'C' };
      await run('npm', ['run', 'build'], { cwd: folder, env, maxBuffer: 2 ** 26 });
      const [first, again] = [await digests('dist'), await digests(join(folder, 'dist'))];
      assert.ok(Object.keys(first).length > 100);
      assert.deepEqual(again, first);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  });
});
