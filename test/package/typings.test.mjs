/** Editors and frameworks are told of every attribute what the manifest tells. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

const json = (path) => JSON.parse(readFileSync(path, 'utf8'));
const elements = json('custom-elements.json')
  .modules.flatMap(({ declarations }) => declarations)
  .filter(({ tagName }) => tagName);
const { tags: offered } = json('dist/vscode.html-custom-data.json');
const { elements: webTypes } = json('dist/web-types.json').contributions.html;
const table = readFileSync('modules/types/elements.d.ts', 'utf8');

const wordsOf = (type) => [...type.matchAll(/'([^']*)'/g)].map(([, word]) => word);
const named = (name) => (one) => one.name === name;

for (const { tagName, attributes } of elements) {
  test(`the attributes of ${tagName} are the same in editors and frameworks`, () => {
    const [, entry] = new RegExp(`'${tagName}': Entry<(.*?)\\n  >;`, 's').exec(table);
    for (const { name, type } of attributes) {
      const { values = [] } = offered.find(named(tagName)).attributes.find(named(name));
      assert.deepEqual(
        values.map((one) => one.name).filter((word) => word !== 'true' && word !== 'false'),
        wordsOf(type.text).filter(Boolean),
        name,
      );
      const { value } = webTypes.find(named(tagName)).attributes.find(named(name));
      assert.equal(value.type, type.text.replace("'' | ", ''), name);
      const [, typed] = new RegExp(`'${name}'\\?: (.*);`).exec(entry);
      assert.deepEqual(wordsOf(typed), wordsOf(type.text), name);
      // Words are offered, and other text taken: but never as a string that hides the words.
      if (type.text !== 'boolean' && type.text !== 'number') assert.match(typed, /^Text\b/, name);
      assert.doesNotMatch(typed, /\bstring$/, name);
    }
  });
}
