/** `npm run new` in a copy of the repository: what it makes works without another change. */
import assert from 'node:assert/strict';
import { execFile, execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const TAG = 'made-for-test';

/** A test runner that is told that it runs within a test runs nothing. */
const { NODE_TEST_CONTEXT: _context, ...env } = process.env;

let copy;
const node = (...command) =>
  run(process.execPath, command, { cwd: copy, env, maxBuffer: 2 ** 26 }).then(
    ({ stdout, stderr }) => ({ ok: true, text: stdout + stderr }),
    ({ stdout, stderr }) => ({ ok: false, text: stdout + stderr }),
  );
const passes = async (...command) => {
  const { ok, text } = await node(...command);
  assert.ok(ok, text);
  return text;
};

before(async () => {
  // Not below node_modules/, where the compiler does not read scripts.
  copy = await mkdtemp(join(tmpdir(), 'new-widget-'));
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const files = execFileSync('git', listed, { maxBuffer: 2 ** 24 })
    .toString()
    .split('\0');
  for (const file of files.filter((name) => name && existsSync(name))) {
    await mkdir(dirname(join(copy, file)), { recursive: true });
    await cp(file, join(copy, file));
  }
  await symlink(resolve('node_modules'), join(copy, 'node_modules'), 'junction');
});
after(() => rm(copy, { recursive: true, force: true }));

describe('npm run new', () => {
  const REFUSED = {
    '': /Name the new widget/,
    women: /two words or more/,
    'Women-officers': /begin with a small letter/,
    'women_officers-': /small letters, digits and hyphens only/,
    'women--officers': /one hyphen between/,
    'font-face': /belongs to HTML/,
    'force-map': /There is a widget "force-map" already/,
  };
  for (const [name, message] of Object.entries(REFUSED)) {
    test(`refuses the name "${name}" in plain words`, async () => {
      const { ok, text } = await node('.generator/new.mjs', ...(name ? [name] : []));
      assert.equal(ok, false);
      assert.match(text, message);
    });
  }

  test('overwrites nothing', async () => {
    const taken = join(copy, 'src/facts/madeForTest.ts');
    await writeFile(taken, 'mine');
    const { ok, text } = await node('.generator/new.mjs', TAG);
    assert.equal(ok, false);
    assert.match(text, /Nothing was made: there is already\s+src\/facts\/madeForTest\.ts/);
    assert.equal(await readFile(taken, 'utf8'), 'mine');
    assert.equal(existsSync(join(copy, 'src/elements', TAG)), false);
    await rm(taken);
  });

  test('makes a widget that passes lint and its tests', async () => {
    const told = await passes('.generator/new.mjs', TAG);
    for (const file of ['stories/made-for-test.stories.ts', 'src/all.ts', 'README.md'])
      assert.ok(told.includes(file), file);
    const changed = told.split('\n').filter((line) => /^ {2}\S+$/.test(line));
    const files = changed.map((line) => line.trim());
    const scripts = files.filter((file) => /\.(?:ts|mjs)$/.test(file));
    await passes('node_modules/eslint/bin/eslint.js', ...scripts);
    await passes('node_modules/prettier/bin/prettier.cjs', '--check', ...files);
    await writeFile(
      join(copy, 'preserve.cjs'),
      `const rules = require('./.dependency-cruiser.cjs');
      module.exports = { ...rules, options: { ...rules.options, preserveSymlinks: true } };`,
    );
    const cruiser = 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs';
    await passes(cruiser, '--config', 'preserve.cjs', 'src');
    // The library itself it has compiled and built, and would have stopped at a warning.
    await passes('node_modules/typescript/bin/tsc', '--project', 'test');
    const run = 'test/support/run.mjs';
    const checks = ['elements', 'documentation', 'dist'].map((name) => `checks/${name}`);
    const facts = ['facts/madeForTest', 'golden/golden'];
    const inNode = await passes(run, ...checks, ...facts);
    assert.match(inNode, /\n\d{3,} passed, 0 failed\s*$/);

    // The stories of the others are drawn by a test of their own.
    for (const file of await readdir(join(copy, 'stories')))
      if (/\.stories\.ts$/.test(file) && !file.startsWith(TAG))
        await rm(join(copy, 'stories', file));
    const inBrowser = await passes(run, 'elements/made-for-test', 'test/stories');
    assert.match(inBrowser, /\n\d{2,} passed, 0 failed\s*$/);
  });
});
