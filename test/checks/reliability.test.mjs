/** The report of `npm run reliability` hides nothing. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { report } from '../reliability/report.mjs';

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
