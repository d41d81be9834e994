/** The apps of the frameworks are right for the compiler of each, and what is wrong is told. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { promisify } from 'node:util';

const run = promisify(execFile);
const APPS = 'test/hosts/apps';
const tsc = (compiler) => (app) => [compiler, '--project', join(APPS, app)];

/** The compiler of each app, and the file in which every line with a tag is a mistake. */
const COMPILERS = {
  'react-18': { wrong: 'wrong.tsx', command: tsc('typescript/bin/tsc') },
  'react-19': { wrong: 'wrong.tsx', command: tsc('typescript/bin/tsc') },
  vue: { wrong: 'Wrong.vue', command: tsc('vue-tsc/bin/vue-tsc.js') },
  svelte: {
    wrong: 'Wrong.svelte',
    command: (app) => [
      'svelte-check/bin/svelte-check',
      ...['--workspace', join(APPS, app), '--tsconfig', './tsconfig.json', '--output', 'machine'],
    ],
  },
};

for (const [app, { wrong, command }] of Object.entries(COMPILERS)) {
  test(`the types of the tags fit ${app}`, async () => {
    const [script, ...flags] = command(app);
    const { stdout } = await run(process.execPath, [join('node_modules', script), ...flags]).catch(
      (error) => error,
    );
    const faults = [...stdout.matchAll(/^(?:\S*?|\d+ ERROR ")([\w.-]+)"?[ (](\d+)[:,]\d+.*$/gm)];
    const places = new Set(faults.map(([, file, line]) => `${file}:${line}`));
    const lines = readFileSync(join(APPS, app, wrong), 'utf8').split('\n');
    const due = lines.flatMap((text, index) =>
      /^\s*<force-map|^\s*<ForceMap/.test(text) ? [`${wrong}:${index + 1}`] : [],
    );
    assert.equal(due.length, 4);
    assert.deepEqual([...places].sort(), due.sort(), stdout);
  });
}
