/** What npm would publish: what must be in it, what must not, and that its entries are right. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { tags } from '../support/files.mjs';
import { installed } from './packed.mjs';

const run = promisify(execFile);
const packageFile = JSON.parse(readFileSync('package.json', 'utf8'));
/** A little over what is published now, in bytes unpacked: only growth that was not meant is told. */
const MOST = 4_200_000;

let host;
before(async () => (host = await installed()));
after(() => host.remove());

describe('the published package', () => {
  const paths = () => host.files.map(({ path }) => path);

  test('holds the bundles, the modules with their types, the figures and the papers', async () => {
    const due = [
      ...['package.json', 'README.md', 'CHANGELOG.md', 'LICENSE', 'custom-elements.json'],
      ...['dist/gender-equality-in-policing.js', 'dist/index.js', 'dist/sri.json'],
      ...['dist/embed.html', 'dist/index.html', 'dist/reserve.css', 'dist/embed-listener.js'],
      ...['dist/third-party-licences.txt', 'dist/data/v1/index.json'],
      ...['dist/vscode.html-custom-data.json', 'dist/web-types.json'],
      ...['neutral', 'heforshe', 'high-contrast'].map((theme) => `dist/themes/${theme}.css`),
      ...['modules/index.js', 'modules/index.d.ts', 'modules/all.js', 'modules/all.d.ts'],
      ...['modules/types/react.d.ts', 'modules/types/vue.d.ts', 'modules/types/svelte.d.ts'],
    ];
    for (const tag of await tags()) {
      due.push(`dist/elements/${tag}.js`);
      for (const ending of ['js', 'd.ts']) {
        due.push(`modules/elements/${tag}/${tag}.${ending}`);
        due.push(`modules/elements/${tag}/define.${ending}`, `modules/react/${tag}.${ending}`);
      }
    }
    assert.deepEqual(
      due.filter((path) => !paths().includes(path)),
      [],
    );
  });

  test('holds no source, test, story, tool or map', () => {
    const others = paths().filter(
      (path) =>
        !/^(?:dist|modules)\/|^(?:package|custom-elements)\.json$|^[A-Z]+(?:\.md)?$/.test(path) ||
        /\.(?:map|test\.\w+|mjs|ods|br|gz)$|(?<!\.d)\.tsx?$/.test(path),
    );
    assert.deepEqual(others, []);
  });

  test('names no path of a machine', () => {
    const place = /file:\/\/\/|(?:["'`(\s])\/(?:home|root|Users|work|tmp)\//;
    const texts = paths().filter((path) => /\.(?:js|ts|json|css|html|md)$/.test(path));
    const guilty = texts.filter((path) => place.test(readFileSync(join(host.installed, path))));
    assert.deepEqual(guilty, []);
  });

  test('is no larger than written down', () => {
    const size = host.files.reduce((sum, file) => sum + file.size, 0);
    assert.ok(size < MOST, `${size} bytes, written: ${MOST}`);
  });

  test('lists in sideEffects only files that are there', () => {
    const files = packageFile.sideEffects.filter((path) => /^\.\/(?:dist|modules)/.test(path));
    for (const pattern of files) {
      const parts = pattern
        .slice(2)
        .split('*')
        .map(RegExp.escape ?? ((part) => part));
      const expression = new RegExp(`^${parts.join('[^/]+')}$`);
      assert.ok(
        paths().some((path) => expression.test(path)),
        pattern,
      );
    }
  });

  test('has nothing that publint finds', async () => {
    const { messages } = await publint({ pkgDir: host.installed, strict: true, pack: false });
    assert.deepEqual(
      messages.map((message) => formatMessage(message, packageFile)),
      [],
    );
  });

  test('has types that every compiler finds', async () => {
    const entries = (await tags()).flatMap((tag) => [`elements/${tag}`, `react/${tag}`]);
    const { stdout } = await run(process.execPath, [
      'node_modules/@arethetypeswrong/cli/dist/index.js',
      ...[host.tarball, '--profile', 'esm-only', '--format', 'json'],
      // What is no code has no types.
      ...['--exclude-entrypoints', 'reserve.css'],
      ...['--include-entrypoints', ...entries, 'types/react', 'types/vue', 'types/svelte'],
    ]).catch((error) => error);
    const { analysis, problems } = JSON.parse(stdout);
    assert.ok(analysis.entrypoints['./elements/force-map'].resolutions.bundler.resolution);
    // The package has no CommonJS, and no layout for compilers that do not read `exports`.
    const ours = Object.values(problems)
      .flat()
      .filter(({ resolutionKind = '' }) => !/^node1(?:0|6-cjs)$/.test(resolutionKind));
    assert.deepEqual(ours, []);
  });
});
