import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { nearest } from '../../data/publish/nearest.mjs';
import {
  meanHalfUp,
  readDecimal,
  recoveredCounts,
  wholePerCent,
} from '../../data/publish/sources/values.mjs';

test('reads printed decimals as exact hundredths', () => {
  assert.deepEqual(readDecimal('-10.78'), { value: -10.78, hundredths: -1078 });
  assert.deepEqual(readDecimal('8.5'), { value: 8.5, hundredths: 850 });
  assert.deepEqual(readDecimal('0.00'), { value: 0, hundredths: 0 });
  assert.ok(Object.is(readDecimal('-0.00').hundredths, 0));
  for (const text of ['', '1.234', '1,5', '12%', '[x]', 'NaN', '1e3']) {
    assert.equal(readDecimal(text), null, text);
  }
});

test('rounds a mean and a share half up', () => {
  assert.equal(meanHalfUp([232, 233]), 233);
  assert.equal(meanHalfUp([-232, -233]), -232);
  assert.equal(wholePerCent(1, 200), 1);
  assert.equal(wholePerCent(27.199 * 100, 10000), 27);
});

test('a number of women is recovered from its printed change', () => {
  assert.deepEqual(recoveredCounts(13, 4615), [19]);
  assert.deepEqual(recoveredCounts(10, -4000), [6]);
  assert.deepEqual(recoveredCounts(100, 33), []);
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 9999 }),
      fc.integer({ min: 0, max: 20000 }),
      (before, now) => {
        const printed = Math.round((10000 * (now - before)) / before);
        assert.deepEqual(recoveredCounts(before, printed), [now]);
      },
    ),
  );
});

test('offers the most similar name, or none', () => {
  const names = ['Sergeant', 'Inspector', 'Chief Inspector', 'Constable'];
  assert.equal(nearest('Sargent', names), 'Sergeant');
  assert.equal(nearest('chief inspectors', names), 'Chief Inspector');
  assert.equal(nearest('xyz', names), undefined);
});
