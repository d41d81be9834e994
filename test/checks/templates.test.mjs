/** Templates are read by a parser of our own, which knows less markup than a browser. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import ts from 'typescript';
import { filesIn } from '../support/files.mjs';

const VALUE = '\uE000';
const NAME = '[.@]?[a-zA-Z][\\w-]*';
const TEXT = `[^\\s"'<>&=/${VALUE}]+`;
const ATTRIBUTE = `\\s+${NAME}(?:="[^"<>&]*"|=${VALUE}|=${TEXT})?`;
const TAG = new RegExp(`^<(/?)([a-z][\\w-]*)((?:${ATTRIBUTE})*)\\s*/?>`);
const WORDS = /^[^<>&]+/;

/** What is wrong with the markup of a template, or nothing. */
function complaint(markup) {
  const open = [];
  for (let rest = markup; rest;) {
    const [tag, end, name] = TAG.exec(rest) ?? [];
    const taken = tag ?? WORDS.exec(rest)?.[0];
    if (!taken) return `cannot be read from ${rest.slice(0, 30)}`;
    if (end && open.pop() !== name) return `closes ${name}, which is not open`;
    if (tag && !end && name !== 'input') open.push(name);
    rest = rest.slice(taken.length);
  }
  return open.length ? `does not close ${open.join(', ')}` : undefined;
}

/** The markup of the templates of a source, with a sign for each value. */
function templatesOf(path) {
  const found = [];
  const visit = (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^(?:html|svg)$/.test(node.tag.getText())) {
      const { template } = node;
      const texts = ts.isNoSubstitutionTemplateLiteral(template)
        ? [template.text]
        : [template.head.text, ...template.templateSpans.map(({ literal }) => literal.text)];
      found.push(texts.join(VALUE));
    }
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, readFileSync(path, 'utf8'), ts.ScriptTarget.Latest, true));
  return found;
}

describe('templates', () => {
  test('have no more markup than their parser knows', async () => {
    const wrong = [];
    let read = 0;
    for (const path of await filesIn('src/elements', /\.ts$/))
      for (const markup of templatesOf(path)) {
        read += 1;
        const what = complaint(markup);
        if (what) wrong.push(`${path}: a template ${what}`);
      }
    assert.deepEqual(wrong, []);
    assert.ok(read > 100);
  });

  test('with other markup are found', () => {
    for (const markup of [
      '<br>',
      '<p>&nbsp;</p>',
      '<p><!-- none --></p>',
      '<p>a > b</p>',
      "<p class='a'></p>",
      '<p class="a>b"></p>',
      '<p></b>',
      '<p>',
      `<p ${VALUE}></p>`,
      `<${VALUE}></p>`,
    ])
      assert.ok(complaint(markup), markup);
  });
});
