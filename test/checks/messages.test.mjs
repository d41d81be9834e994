/**
 * The build writes messages as lists and their keys as numbers. What it wrote must say the same as the
 * sources, in every language: a text at another place would be a wrong one, or none.
 */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { readdirSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, test } from 'node:test';
import sirv from 'sirv';
import { rollup } from 'rollup';
import { keys } from '../../.rollup/keys.mjs';
import { loadWidgetFacts } from '../../build/elements/base/loadFacts.js';
import { codes } from '../../build/language/languages.js';
import { loadFacts, toCsv, toHtml } from '../../dist/index.js';
import { pinned } from '../fixtures/data/folders.mjs';

const CASES = new URL('../golden/cases/', import.meta.url);

const server = createServer(sirv(pinned, { dev: true }));
let src;
before(async () => {
  await once(server.listen(0, '127.0.0.1'), 'listening');
  src = `http://127.0.0.1:${server.address().port}/`;
});
after(() => server.close());

for (const file of readdirSync(CASES).sort()) {
  const { widget, cases } = await import(new URL(file, CASES).href);
  test(`${widget.tag} says in dist/ what it says in the sources, in every language`, async () => {
    for (const [name, asked] of Object.entries(cases))
      for (const lang of codes) {
        const options = { ...asked, lang, src };
        const { facts } = await loadWidgetFacts(widget, { options });
        const built = await loadFacts(widget.tag, options);
        assert.ok(facts.sentence.length > 3, `${name}, ${lang}`);
        assert.deepEqual(JSON.stringify(built), JSON.stringify(facts), `${name}, ${lang}`);
        assert.doesNotMatch(toHtml(built) + toCsv(built), /undefined|\[object/, `${name}, ${lang}`);
      }
  });
}

/** What the build makes of a module that says something. */
const built = async (code) => {
  const id = `${process.cwd()}/build/facts/made-up.js`;
  const madeUp = { name: 'made up', resolveId: () => id, load: () => code };
  const bundle = await rollup({ input: 'made-up', plugins: [madeUp, keys()], onwarn() {} });
  return (await bundle.generate({ format: 'es' })).output[0].code;
};

test('a key that is put together finds all that it can be', async () => {
  const code = await built('export const key = (way) => `card.detail.${way}`;');
  const { key } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
  const places = ['lower', 'higher', 'equal'].map(key);
  assert.deepEqual(places, [places[0], places[0] + 1, places[0] + 2]);
  assert.equal(key('title'), undefined);
});

test('what begins like a key and is none stops the build', async () => {
  for (const text of [
    "'card.nowhere'",
    "'card.detail.' + way",
    '`card.nothing.like.${way}`',
    '`card.${way}.${way}`',
  ])
    await assert.rejects(built(`export const key = (way) => ${text};`), /no message has the key/);
});
