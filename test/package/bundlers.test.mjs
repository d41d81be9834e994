/** What a host's bundler keeps of the package, and what it drops. */
import assert from 'node:assert/strict';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import resolve from '@rollup/plugin-node-resolve';
import { rollup } from 'rollup';
import { build as vite } from 'vite';
import webpack from 'webpack';
import { className, tags } from '../support/files.mjs';
import { installed } from './packed.mjs';

/** Frameworks come from the host and are no part of the question. */
const external = ['react', '@lit/react'];

let host;
before(async () => (host = await installed()));
after(() => host.remove());

const bundlers = {
  async rollup(input, dir) {
    const bundle = await rollup({ input, external, plugins: [resolve({ browser: true })] });
    await bundle.write({ dir, format: 'es' });
  },

  async vite(input, outDir) {
    await vite({
      root: host.folder,
      configFile: false,
      logLevel: 'silent',
      build: {
        outDir,
        emptyOutDir: false,
        minify: false,
        modulePreload: { polyfill: false },
        rolldownOptions: { input, external, preserveEntrySignatures: 'strict' },
      },
    });
  },

  async webpack(input, path) {
    const stats = await new Promise((done, fail) =>
      webpack(
        {
          mode: 'production',
          context: host.folder,
          entry: input,
          experiments: { outputModule: true },
          output: { path, module: true, library: { type: 'module' } },
          optimization: { minimize: false },
          externals: Object.fromEntries(external.map((name) => [name, `module ${name}`])),
        },
        (error, result) => (error ? fail(error) : done(result)),
      ),
    );
    const { errors, warnings } = stats.toJson({ all: false, errors: true, warnings: true });
    // Hints on the size of a page's script say nothing about the package, and the CDN file asks for
    // its parts by addresses that it computes: those are left alone.
    const isExpected = ({ message, moduleName = '' }) =>
      /size limit/.test(message) ||
      (/Critical dependency/.test(message) && /dist\/gender-equality/.test(moduleName));
    const faults = [...errors, ...warnings].filter((one) => !isExpected(one));
    assert.deepEqual(faults, []);
  },
};

let inputs = 0;

/** All code that a bundler writes for a host's module. */
async function bundled(bundle, code) {
  const folder = join(host.folder, `input-${++inputs}`);
  await mkdir(folder);
  await writeFile(join(folder, 'main.js'), code);
  await bundle(join(folder, 'main.js'), join(folder, 'out'));
  const files = await readdir(join(folder, 'out'), { recursive: true });
  const scripts = files.filter((file) => /\.m?js$/.test(file));
  const texts = await Promise.all(
    scripts.map((file) => readFile(join(folder, 'out', file), 'utf8')),
  );
  return texts.join('\n');
}

/** Bundlers name `define` anew, but not what it is called with: a tag and a class. */
const registered = async (code) => {
  const calls = [...code.matchAll(/\(\s*["']([a-z]+(?:-[a-z]+)+)["'],\s*[\w.$]+\)/g)];
  const known = await tags();
  return calls.map(([, tag]) => tag).filter((tag) => known.includes(tag));
};

for (const [name, bundle] of Object.entries(bundlers)) {
  describe(`a host that bundles with ${name}`, () => {
    const classesIn = async (code) =>
      (await tags()).filter((tag) =>
        new RegExp(`class ${className(tag)}\\b|\\b${className(tag)}[\\w$]* = class\\b`).test(code),
      );

    test('has nothing from an import that it does not use', async () => {
      const code = await bundled(
        bundle,
        `import { ForceMap, toCsv, define } from 'gender-equality-in-policing';\nexport const mine = 1;\n`,
      );
      assert.match(code, /mine/);
      assert.deepEqual(await classesIn(code), []);
      assert.ok(code.length < 2500, `${code.length} characters`);
    });

    test('has the one class that it uses, registered under no tag', async () => {
      const code = await bundled(
        bundle,
        `export { ForceGapCard } from 'gender-equality-in-policing';\n`,
      );
      assert.deepEqual(await classesIn(code), ['force-gap-card']);
      assert.deepEqual(await registered(code), []);
    });

    test('has a function without any element', async () => {
      const code = await bundled(bundle, `export { toCsv } from 'gender-equality-in-policing';\n`);
      assert.deepEqual(await classesIn(code), []);
      assert.doesNotMatch(code, /attachShadow|adoptedStyleSheets/);
    });

    test('registers the one element whose entry it imports', async () => {
      const code = await bundled(
        bundle,
        `import 'gender-equality-in-policing/elements/force-gap-card';\n`,
      );
      assert.deepEqual(await classesIn(code), ['force-gap-card']);
      assert.deepEqual(await registered(code), ['force-gap-card']);
    });

    test('has of the React components the one that it uses, and its element', async () => {
      const code = await bundled(
        bundle,
        `export { ForceMap } from 'gender-equality-in-policing/react';\n`,
      );
      assert.deepEqual(await classesIn(code), ['force-map']);
      assert.deepEqual(await registered(code), ['force-map']);
    });

    test('has every element from the CDN file', async () => {
      const code = await bundled(bundle, `import 'gender-equality-in-policing/cdn';\n`);
      assert.deepEqual((await registered(code)).sort(), await tags());
    });
  });
}
