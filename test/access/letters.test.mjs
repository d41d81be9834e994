/**
 * How many letters of its name bring a reader to a force, from wherever the reader is: in English, in Welsh and in every other
 * language. What the keys do in a widget is in reach.test.ts.
 */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { startsWith } from '../../build/elements/base/roving.js';
import { widgets } from '../../build/facts/index.js';
import { folded } from '../../build/language/folded.js';
import { codes, speak } from '../../build/language/languages.js';
import { factsOf } from '../support/published.mjs';

const mostKeys = 8;

/** Letters until no other name starts so, or the whole name. */
const lettersTo = (name, names) => {
  const letters = folded(name);
  const others = names.filter((one) => one !== name);
  for (let count = 1; count < letters.length; count += 1)
    if (!others.some((one) => startsWith(one, letters.slice(0, count)))) return count;
  return letters.length;
};

for (const code of codes)
  for (const tag of ['representation-grid', 'force-map', 'change-table'])
    test(`${tag} in ${code} has every force at ${mostKeys} letters or fewer`, async () => {
      const { language } = await speak(code);
      const names = factsOf(widgets[tag], { lang: code }, language).rows.map(({ label }) => label);
      assert.equal(names.length, 46);
      assert.equal(new Set(names.map(folded)).size, 46);
      const far = names.filter((name) => lettersTo(name, names) > mostKeys);
      assert.deepEqual(far, []);
    });

test('names that begin alike are told apart', () => {
  const names = ['North Wales', 'North Yorkshire', 'Northamptonshire', 'Northumbria'];
  assert.deepEqual(
    names.map((name) => lettersTo(name, names)),
    [6, 6, 6, 6],
  );
});
