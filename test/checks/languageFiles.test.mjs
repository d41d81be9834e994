/** The files of languages in dist/, and a build with one language inside. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import { englishOf, languages } from '../../.rollup/languages.mjs';
import { pack } from '../../.rollup/packed.mjs';
import { codes, speak } from '../../build/language/languages.js';
import { rules, unpack } from '../../build/language/packed.js';
import { placesOf } from '../../build/language/say.js';
import { filesIn } from '../support/files.mjs';
import { readWritten } from './sizes.mjs';

const others = codes.filter((code) => code !== 'en');
/** A message with the names of its places, which a file has by number. */
const named = (message, places) => {
  const read = (text) => text.replace(/\{(\d)\}/g, (_place, number) => `{${places[number]}}`);
  return typeof message === 'string'
    ? read(message)
    : Object.fromEntries(Object.entries(message).map(([form, text]) => [form, read(text)]));
};

describe('dist/languages/', () => {
  test('has one file a language, of at most 6 kB compressed unless a new widget raised it', async () => {
    const { goals, limits } = await readWritten();
    const files = await filesIn('dist/languages', /\.js$/);
    assert.deepEqual(files, others.map((code) => `dist/languages/${code}.js`).sort());
    for (const file of files) {
      const name = file.replace('dist/', '');
      const { length } = gzipSync(readFileSync(file), { level: 9 });
      assert.deepEqual(goals[name], { gzip: 6000 });
      assert.ok(length <= limits[name].gzip, `${file}: ${length} bytes`);
    }
  });

  test('has the digest of the English messages that the scripts have', async () => {
    const script = readFileSync('dist/gender-equality-in-policing.js', 'utf8');
    for (const code of others) {
      const { messages } = await import(`../../dist/languages/${code}.js`);
      assert.match(messages, /^[\w-]{8}$/);
      assert.ok(script.includes(messages), code);
    }
  });

  test('has every text of what is drawn, as it was written', async () => {
    for (const code of others) {
      const { translations } = (await import(`../../dist/languages/${code}.js`)).language;
      const { language } = await speak(code);
      const read = unpack(translations);
      assert.deepEqual(Object.keys(read), Object.keys(language.translations));
      for (const [name, messages] of Object.entries(language.translations)) {
        const places = Object.values(await englishOf(name)).map(placesOf);
        const [first, ...texts] = read[name];
        assert.equal(first, name);
        messages.forEach((message, at) =>
          assert.deepEqual(named(texts[at], places[at]), message, `${code}, ${name}`),
        );
      }
    }
  });

  test('cannot hold a sign that parts its texts', () => {
    for (const sign of '&*<>+#')
      assert.throws(() => pack({ menu: [`a ${sign} b`] }, { menu: [[]] }, rules), /No text may/);
  });
});

test('a build can hold one language inside', async () => {
  const bundle = await rollup({
    input: 'build/all.js',
    plugins: [resolve(), languages({ inside: 'cy' })],
    onwarn() {},
  });
  const { output } = await bundle.generate({ format: 'es', inlineDynamicImports: true });
  const later = [...output[0].code.matchAll(/import\('([^']+)'\)/g)].map(([, address]) => address);
  assert.match(output[0].code, /Mae menywod yn \{all\}/);
  assert.deepEqual(
    later.filter((address) => address.includes('/cy')),
    [],
  );
  assert.deepEqual(
    [...new Set(later.filter((address) => address.includes('languages/')))].length,
    others.length - 1,
  );
});
