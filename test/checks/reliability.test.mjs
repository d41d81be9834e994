/** RELIABILITY.md holds what every test reports, and nothing in it broke. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { ENGINES, report } from '../reliability/report.mjs';
import { filesIn } from '../support/files.mjs';

/** What a test file runs in, by its name. */
const enginesOf = (file) => {
  if (file.endsWith('.mjs')) return ['Node'];
  return file.endsWith('.chromium.test.ts') ? ['Chromium'] : ENGINES.slice(1);
};

/** The rows of the table below a heading, each a list of cells. */
const rowsBelow = (markdown, heading) => {
  const [, section] = markdown.split(`\n## ${heading}\n`);
  const lines = section.split('\n## ')[0].split('\n');
  const rows = lines.filter((line) => line.startsWith('|')).slice(2);
  return rows.map((line) =>
    line
      .split('|')
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
};

const written = readFileSync('RELIABILITY.md', 'utf8');

describe('RELIABILITY.md', () => {
  test('has every engine with its version, and no test that failed', () => {
    const engines = rowsBelow(written, 'Engines');
    assert.deepEqual(
      engines.map(([engine]) => engine),
      ENGINES.filter((engine) => engine !== 'Node'),
    );
    for (const [engine, version, files, tests, failed] of engines) {
      assert.match(version, /^\d+\.\d+/, engine);
      assert.ok(Number(files) > 50 && Number(tests) > 700, engine);
      assert.equal(failed, '0', engine);
    }
  });

  test('has the figures of every test that reports some, and no violation', async () => {
    const reporting = new Map();
    for (const file of await filesIn('test', /\.test\.(?:mjs|ts)$/))
      for (const [, name] of readFileSync(file, 'utf8').matchAll(
        /\breport(?:Figures|Tests)\(\s*'([\w-]+)'/g,
      ))
        reporting.set(name, enginesOf(file));
    assert.ok(reporting.size > 5);

    for (const heading of ['What was tried', 'What must never happen']) {
      const rows = rowsBelow(written, heading);
      assert.deepEqual(
        [...new Set(rows.map(([name]) => name))].sort(),
        [...reporting.keys()].sort(),
        heading,
      );
      for (const [name, what, ...numbers] of rows)
        for (const [index, engine] of ENGINES.entries()) {
          const isDue = reporting.get(name).includes(engine);
          const expected = heading === 'What was tried' ? /^[1-9][\d,]*$/ : /^0$/;
          assert.match(numbers[index], isDue ? expected : /^$/, `${what}, ${engine}`);
        }
    }
  });
});

test('the report shows a violation and a test that failed', () => {
  const figures = (name, engine, more) => ({ name, engine, ...more });
  const markdown = report(
    [
      figures('suite', 'Firefox', {
        version: '140.0',
        tried: { files: 9, tests: 80 },
        violations: { failed: 2 },
      }),
      figures('strings', 'Node', { tried: { strings: 1200 }, violations: { 'that ran': 1 } }),
      figures('strings', 'Firefox', { tried: { strings: 3 }, violations: { 'that ran': 0 } }),
    ],
    '2026-11-22',
  );
  assert.deepEqual(rowsBelow(markdown, 'Engines'), [['Firefox', '140.0', '9', '80', '2']]);
  assert.deepEqual(rowsBelow(markdown, 'What was tried'), [
    ['strings', 'strings', '1,200', '', '3', ''],
  ]);
  assert.deepEqual(rowsBelow(markdown, 'What must never happen'), [
    ['strings', 'that ran', '1', '', '0', ''],
  ]);
});
