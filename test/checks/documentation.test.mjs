import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { docs } from '../../.rollup/docs.mjs';
import { filesIn, tags } from '../support/files.mjs';

const manifest = JSON.parse(readFileSync('custom-elements.json', 'utf8'));
const classes = manifest.modules.flatMap(({ declarations }) => declarations);
const classOf = (tag) => classes.find(({ tagName }) => tagName === tag);

const unique = (values) => [...new Set(values)].sort();
const names = (members = []) => unique(members.map(({ name }) => name));

/** All that the first group of the pattern matches in the sources of the folders. */
async function found(pattern, ...folders) {
  const files = (await Promise.all(folders.map((folder) => filesIn(folder, /\.ts$/)))).flat();
  const texts = files.map((file) => readFileSync(file, 'utf8').replace(/\/\*\*.*?\*\//gs, ''));
  return unique(texts.flatMap((text) => [...text.matchAll(pattern)].map(([, name]) => name)));
}

/** What a host can reach of an element: its kind, and where the manifest lists it. */
const KINDS = {
  attribute: 'attributes',
  'property and method': 'members',
  slot: 'slots',
  part: 'cssParts',
  'custom property': 'cssProperties',
  state: 'cssStates',
  event: 'events',
};

const [, status] = /type Status = ([^;]+);/.exec(
  readFileSync('src/elements/base/FactsController.ts', 'utf8'),
);
const states = unique([...status.matchAll(/'([a-z]+)'/g)].map(([, name]) => name));
const extendsWidget = (tag) => classOf(tag).superclass.name === 'WidgetElement';

for (const tag of await tags()) {
  describe(`the documentation of ${tag}`, () => {
    const folders = ['src/elements/base', `src/elements/${tag}`];

    test('has a summary', () => assert.ok(classOf(tag).summary));

    for (const [what, list] of Object.entries(KINDS)) {
      test(`says what every ${what} is`, () => {
        const silent = (classOf(tag)[list] ?? []).filter(({ description }) => !description);
        assert.deepEqual(names(silent), []);
      });
    }

    // The analyzer gives it the type of the base class, where that has an attribute of this name.
    test('gives every attribute the type that its own documentation says', () => {
      const code = readFileSync(`src/elements/${tag}/${tag}.ts`, 'utf8');
      const documented = [...code.matchAll(/@attr \{(.+)\} ([a-z-]+)/g)];
      const { attributes, members } = classOf(tag);
      for (const [, type, name] of documented) {
        const mirrored = members.filter(({ attribute }) => attribute === name);
        const listed = [...attributes.filter((one) => one.name === name), ...mirrored];
        assert.deepEqual(unique(listed.map((one) => one.type.text)), [type], name);
      }
    });

    // A newer table or report adds years; what is written here stays.
    test('ends no attribute with a year', () => {
      const ageing = (classOf(tag).attributes ?? []).filter(({ description }) =>
        /\b(?:to|until) \d{4}\b/.test(description),
      );
      assert.deepEqual(names(ageing), []);
    });

    test('names the states that there are', () => {
      const due = extendsWidget(tag) ? states : [];
      assert.deepEqual(names(classOf(tag).cssStates), due);
    });

    test('names the events that it sends', async () => {
      const sent = await found(/new CustomEvent\('(gep-[a-z-]+)'/g, `src/elements/${tag}`);
      const calls = readFileSync(`src/elements/${tag}/${tag}.ts`, 'utf8');
      const due = extendsWidget(tag) ? [...sent, 'gep-connected', 'gep-error', 'gep-ready'] : sent;
      if (calls.includes('this.select(')) due.push('gep-select');
      if (calls.includes('base/years.js')) due.push('gep-year');
      assert.deepEqual(names(classOf(tag).events), unique(due));
    });

    test('names the parts that there are', async () => {
      const partsIn = async (...where) =>
        unique((await found(/\bpart="([^"$]+)"/g, ...where)).flatMap((part) => part.split(' ')));
      const named = names(classOf(tag).cssParts);
      const all = await partsIn(...folders);
      // An element without the frame of a card has only those of its parts that it draws itself.
      const source = readFileSync(`src/elements/${tag}/${tag}.ts`, 'utf8');
      const drawsFrame =
        source.includes('extends WidgetElement') && !source.includes('override renderReady(');
      const due = drawsFrame ? all : await partsIn(folders[1]);
      assert.deepEqual([...new Set([...due, ...named])].sort(), named);
      assert.deepEqual(
        named.filter((part) => !all.includes(part)),
        [],
      );
    });

    test('names the slots that there are', async () => {
      assert.deepEqual(
        names(classOf(tag).slots).filter((name) => name !== ''),
        await found(/<slot name="([^"]+)"/g, ...folders),
      );
    });

    test('says what content inside the tag is for', () => {
      assert.ok(names(classOf(tag).slots).includes(''));
    });

    test('names the custom properties of its style sheets', () => {
      const path = `src/elements/${tag}/${tag}`;
      const code = readFileSync(`${path}.ts`, 'utf8');
      const shared = [...code.matchAll(/from '\.\.\/base\/([\w.]+\.styles)\.js'/g)];
      const sheets = [path + '.styles', ...shared.map(([, name]) => `src/elements/base/${name}`)];
      const used = sheets.flatMap((sheet) =>
        readFileSync(`${sheet}.ts`, 'utf8').match(/--gep-[a-z0-9-]+/g),
      );
      const due = [...used.filter(Boolean), ...(extendsWidget(tag) ? ['--gep-reserve'] : [])];
      assert.deepEqual(names(classOf(tag).cssProperties), unique(due));
    });
  });
}

test('the events are documented, and no other', async () => {
  const documented = classes.flatMap(({ events = [] }) => events);
  const all = await tags();
  const written = await found(/'(gep-[a-z-]+)'/g, 'src/elements');
  assert.deepEqual(
    names(documented),
    written.filter((name) => !all.includes(name)),
  );
});

test('the custom properties in the styles are documented, and no other', async () => {
  const documented = classes.flatMap(({ cssProperties = [] }) => cssProperties);
  const inSheets = await found(/(--gep-[a-z0-9-]+)/g, 'src/elements');
  // In the sheet that a page links: `.rollup/reserve.mjs`.
  assert.deepEqual(names(documented), unique([...inSheets, '--gep-reserve']));
});

for (const [path, text] of Object.entries(await docs())) {
  test(`${path} says what the code says; else run "npm run docs"`, () => {
    assert.equal(readFileSync(path, 'utf8'), text);
  });
}
