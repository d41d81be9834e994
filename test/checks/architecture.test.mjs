import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { architecture, FILE, survey } from './architecture.mjs';

/** How many imports an arrow stands for changes every day; that it is there does not. */
const withoutCounts = (text) =>
  text.replace(/-->\|\d+\|/g, '-->').replace(/ \| \d+ \| /g, ' | files | ');

test('ARCHITECTURE.md shows the rooms and arrows that the code has', () => {
  assert.equal(
    withoutCounts(readFileSync(FILE, 'utf8')),
    withoutCounts(architecture(survey())),
    'Run "npm run architecture" and commit what it writes.',
  );
});

test('another arrow, room or package makes another picture', () => {
  const files = { 'src/facts': 3, 'src/marks': 2 };
  const drawn = (arrows, packages = {}) => withoutCounts(architecture({ files, arrows, packages }));
  const one = drawn({ 'src/marks': { 'src/facts': 4 } });
  assert.match(one, /\n {2}src_facts --> src_marks\n/);
  assert.equal(drawn({ 'src/marks': { 'src/facts': 5 } }), one);
  assert.notEqual(drawn({ 'src/facts': { 'src/marks': 4 } }), one);
  assert.notEqual(drawn({ 'src/marks': { 'src/facts': 4 } }, { 'src/marks': ['lit'] }), one);
});
