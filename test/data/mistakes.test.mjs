/** What somebody who is no developer reads after each kind of mistake in data/sources. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { checkEdition } from '../../data/publish/publishEdition.mjs';
import { copyOfSources, join, readText, schema } from '../fixtures/data/folders.mjs';
import { mistakes } from './mistakes.mjs';

const command = fileURLToPath(new URL('../../data/publish/check.mjs', import.meta.url));
const runCheck = (...folder) =>
  spawnSync(process.execPath, [command, ...folder], { encoding: 'utf8' });

describe('data:check tells', () => {
  for (const [name, [spoil, expected]] of Object.entries(mistakes)) {
    test(name, (context) => {
      const folder = copyOfSources(context);
      spoil(folder);
      assert.deepEqual(checkEdition({ sources: folder, schema }).problems, expected);
    });
  }

  test('each with its file, and with what to do', () => {
    for (const problem of Object.values(mistakes).flatMap(([, expected]) => expected)) {
      assert.match(problem, /^[a-z0-9 ()/-]+(?:\.csv|\.md)?(?:, row \d+)?: .+[.:] .+\.$/, problem);
    }
  });
});

test('data:check tells the mistakes of all files at once, counts them and fails', (context) => {
  const folder = copyOfSources(context);
  const made = ['a comma for the point', 'a wrong delimiter', 'an unknown theme', 'an id twice'];
  for (const name of made) mistakes[name][0](folder);
  const { status, stdout, stderr } = runCheck(folder);
  const lines = stderr.trim().split('\n');
  for (const [problem] of made.map((name) => mistakes[name][1])) {
    assert.ok(lines.includes(problem), `${problem}\nis not in\n${stderr}`);
  }
  assert.equal(
    lines.at(-1),
    '4 problems in data/sources. Mend what stands above, and run the check again.',
  );
  assert.equal(lines.length, 5);
  assert.equal(stdout, '');
  assert.equal(status, 1);
});

test('data:check is content with the sources of this repository', () => {
  const { status, stdout, stderr } = runCheck();
  assert.deepEqual([status, stderr], [0, '']);
  assert.match(stdout, /No problem in data\/sources\.\n$/);
});

test('a byte-order mark, spaces around cells and the line ends of Windows do no harm', (context) => {
  const folder = copyOfSources(context);
  const text = readText(folder, 'averages.csv').replace('2.33', ' 2.33\u00A0');
  writeFileSync(join(folder, 'averages.csv'), `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  assert.deepEqual(checkEdition({ sources: folder, schema }).problems, []);
});
