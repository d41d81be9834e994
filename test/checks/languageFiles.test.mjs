/** The files of languages in dist/, and a build with one language inside. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import resolve from '@rollup/plugin-node-resolve';
import { languages } from '../../.rollup/languages.mjs';
import { codes } from '../../build/language/languages.js';
import { filesIn } from '../support/files.mjs';

const others = codes.filter((code) => code !== 'en');
/** Bytes of a file of a language, compressed. */
const LIMIT = 6000;

describe('dist/languages/', () => {
  test('has three files a language, each of at most 6 kB compressed', async () => {
    const files = await filesIn('dist/languages', /\.js$/);
    const expected = others.flatMap((code) =>
      ['', '-more', '-pages'].map((part) => `dist/languages/${code}${part}.js`),
    );
    assert.deepEqual(files, expected.sort());
    for (const file of files) {
      const { length } = gzipSync(readFileSync(file), { level: 9 });
      assert.ok(length <= LIMIT, `${file}: ${length} bytes`);
    }
  });

  test('has the digest of the English messages that the scripts have', async () => {
    const script = readFileSync('dist/gender-equality-in-policing.js', 'utf8');
    for (const code of others)
      for (const part of ['', '-more', '-pages']) {
        const { messages } = await import(`../../dist/languages/${code}${part}.js`);
        assert.match(messages, /^[\w-]{8}$/);
        assert.ok(script.includes(messages), `${code}${part}`);
      }
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
    (others.length - 1) * 3,
  );
});
