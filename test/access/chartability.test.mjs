/** The report of the 14 critical heuristics: whole, written, and every proof in it exists. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { tags } from '../support/files.mjs';
import { heuristics, report, widgets } from './chartability.mjs';

const written = new URL('chartability.md', import.meta.url);

test('all 14 heuristics are shown for all widgets', async () => {
  assert.equal(heuristics.length, 14);
  assert.deepEqual([...widgets, 'gep-doctor'].sort(), await tags());
  for (const { name, met } of heuristics)
    for (const tag of widgets) assert.ok(met(tag).length > 0, `${name}, ${tag}`);
});

test('every test and every file that shows one is there', () => {
  for (const { name, met } of heuristics)
    for (const { file, words = '' } of widgets.flatMap(met)) {
      assert.ok(existsSync(file), `${name}: ${file}`);
      if (words) assert.ok(readFileSync(file, 'utf8').includes(words), `${file}: ${words}`);
    }
});

test('the report is as it is written', () => {
  if (process.env.UPDATE_GOLDEN === '1') writeFileSync(written, report());
  assert.equal(readFileSync(written, 'utf8'), report());
});
