import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { className, tags } from '../support/files.mjs';

const readme = readFileSync('README.md', 'utf8');
const all = readFileSync('src/all.ts', 'utf8');

for (const tag of await tags()) {
  describe(tag, () => {
    const folder = `src/elements/${tag}`;
    const files = {
      class: `${folder}/${tag}.ts`,
      styles: `${folder}/${tag}.styles.ts`,
      registration: `${folder}/define.ts`,
      story: `stories/${tag}.stories.ts`,
      test: `test/elements/${tag}.test.ts`,
    };
    for (const [what, file] of Object.entries(files)) {
      test(`has its ${what}: ${file}`, () => assert.ok(existsSync(file)));
    }

    test(`has a class ${className(tag)}`, () => {
      const declaration = new RegExp(`export class ${className(tag)} extends`);
      assert.match(readFileSync(files.class, 'utf8'), declaration);
    });

    test('registers in define.ts and nowhere else', () => {
      assert.match(readFileSync(files.registration, 'utf8'), new RegExp(`['"]${tag}['"]`));
      assert.doesNotMatch(
        readFileSync(files.class, 'utf8'),
        /@customElement\b|customElements\.define/,
      );
    });

    test('is registered by all.ts', () => {
      assert.ok(all.includes(`./elements/${tag}/define.js`));
    });

    test('has a section in the README', () => {
      assert.match(readme, new RegExp(`^#{2,4} .*\\b${tag}\\b`, 'm'));
    });
  });
}

test('there are elements', async () => assert.ok((await tags()).length > 0));
