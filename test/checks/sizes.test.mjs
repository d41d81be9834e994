import assert from 'node:assert/strict';
import { test } from 'node:test';
import { complaints, measure, readWritten } from './sizes.mjs';

test('the scripts of dist/ have the written sizes and keep their limits', async () => {
  assert.deepEqual(complaints(await measure(), await readWritten()), []);
});

test('a size over its limit, a changed, a new and a lost file are told', () => {
  const limits = { 'a.js': { gzip: 10000 } };
  const files = { 'a.js': { gzip: 10000, brotli: 9000 }, 'lost.js': { gzip: 1, brotli: 1 } };
  const sizes = { 'a.js': { gzip: 10200, brotli: 9000 }, 'new.js': { gzip: 1, brotli: 1 } };
  assert.deepEqual(complaints(sizes, { limits, files }), [
    'a.js: 10200 bytes gzip, over its limit of 10000',
    'a.js: 10200 bytes gzip, written: 10000',
    'lost.js is written down but not in dist/',
    'new.js is in dist/ but not written down',
  ]);
});

test('a change within one per cent is not told', () => {
  const sizes = { 'a.js': { gzip: 1010, brotli: 990 } };
  const files = { 'a.js': { gzip: 1000, brotli: 1000 } };
  assert.deepEqual(complaints(sizes, { limits: {}, files }), []);
});
