/**
 * Facts and marks of every widget against golden files: what a reader sees, in numbers and words.
 * After a wanted change: `npm run golden`, then look at the difference before you commit it.
 * Works on the compiled modules in build/, which `npm test` makes first.
 */
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { factsOf } from '../support/pinned.mjs';

const update = process.env['UPDATE_GOLDEN'] === '1';

for (const file of readdirSync(new URL('cases/', import.meta.url)).sort()) {
  const { widget, marks, cases } = await import(`./cases/${file}`);
  for (const [name, options] of Object.entries(cases)) {
    test(`golden: ${widget.tag}, ${name}`, () => {
      const facts = factsOf(widget, options);
      const text = `${JSON.stringify({ facts, marks: marks?.(facts) }, null, 1)}\n`;
      const golden = new URL(`${widget.tag}/${name}.json`, import.meta.url);
      if (update) {
        mkdirSync(new URL('.', golden), { recursive: true });
        writeFileSync(golden, text);
      }
      assert.equal(text, readFileSync(golden, 'utf8'));
    });
  }
}
