import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { browserTable } from './browsers.mjs';

/** Cells without the spaces that align them. */
const cellsOf = (line) => line.split('|').map((text) => text.trim().replace(/^-+$/, '-'));

test('VERSIONS.md says which browsers know what the library needs', () => {
  const text = readFileSync('VERSIONS.md', 'utf8');
  const [, written] = /<!-- browsers -->\s+([\s\S]*?)\s+<!-- end -->/.exec(text);
  assert.deepEqual(written.split('\n').map(cellsOf), browserTable().map(cellsOf));
});
