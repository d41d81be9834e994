import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv';
import fc from 'fast-check';
// The compiled modules: `npm test` makes them first.
import * as validators from '../../build/contracts/validate.js';
import { contracts } from '../../data/publish/contracts.mjs';
import { bundle, readSchemas } from '../../data/publish/contracts/bundle.mjs';
import { runTimeProfile } from '../../data/publish/contracts/profile.mjs';
import { published, readJson, readText, schema } from '../fixtures/data/folders.mjs';

const folder = fileURLToPath(new URL('../../src/contracts', import.meta.url));
const { definitions } = bundle(readSchemas(schema));
const profiles = Object.fromEntries(
  Object.entries(definitions).map(([name, definition]) => [name, runTimeProfile(definition)]),
);
const ajv = new Ajv({ strict: false }).addSchema({ $id: 'profiles', $defs: profiles });
const judge = (name) => ajv.getSchema(`profiles#/$defs/${name}`);

const examples = {
  OrganisationsDocument: 'organisations.json',
  ForceDocument: 'forces/north-wales.json',
  RepresentationDocument: 'representation/2024.json',
  ChangeDocument: 'change/2024.json',
  NationalDocument: 'national.json',
  PoliceStaffDocument: 'police-staff/2024.json',
  GoodPracticeIndexDocument: 'good-practice.json',
  GoodPracticeDocument: 'good-practice/guernsey.json',
  IndexDocument: 'index.json',
};

test('the contracts are what the schemas give', async () => {
  for (const [name, text] of Object.entries(await contracts(schema))) {
    assert.equal(readText(folder, name), text, name);
  }
});

const committed = Object.fromEntries(
  readdirSync(`${folder}/validate`).map((name) => [name, readText(folder, `validate/${name}`)]),
);

test('the validators evaluate no text and import nothing at run time', () => {
  for (const [name, text] of Object.entries(committed)) {
    assert.doesNotMatch(text, /\brequire\b|\beval\b|\bFunction\b|from '[^.]/, name);
  }
});

test('every published document is accepted by its validator', () => {
  const folders = {
    forces: 'ForceDocument',
    representation: 'RepresentationDocument',
    change: 'ChangeDocument',
    'police-staff': 'PoliceStaffDocument',
    'good-practice': 'GoodPracticeDocument',
  };
  for (const [name, path] of Object.entries(examples)) {
    assert.equal(validators[`is${name}`](readJson(published, path)), true, path);
  }
  for (const [within, name] of Object.entries(folders)) {
    for (const file of readdirSync(`${published}/${within}`)) {
      assert.equal(validators[`is${name}`](readJson(published, within, file)), true, file);
    }
  }
});

test('a validator refuses the documents of another kind', () => {
  for (const [name, path] of Object.entries(examples)) {
    for (const other of Object.keys(examples)) {
      const accepted = validators[`is${other}`](readJson(published, path));
      // These two differ only in members that are not required.
      const alike = ['ChangeDocument', 'RepresentationDocument'];
      const expected = name === other || (alike.includes(name) && alike.includes(other));
      assert.equal(accepted, expected, `${path} as ${other}`);
    }
  }
});

/** A copy of a document in which one change was made. */
function changed(document, change) {
  const copy = structuredClone(document);
  change(copy);
  return copy;
}

const force = readJson(published, 'forces/north-wales.json');
const spoilt = {
  'a number as text': (copy) => (copy.series[1].levels['all-officers'].share[0] = '41.44'),
  'the text NaN': (copy) => (copy.series[0].levels['all-officers'].women[0] = 'NaN'),
  'a number that is none': (copy) => (copy.series[0].levels['all-officers'].women[0] = NaN),
  'a share above 100': (copy) => (copy.series[1].levels['all-officers'].share[0] = 4144),
  'a negative count': (copy) => (copy.series[0].levels['all-officers'].women[0] = -1),
  'a count with a fraction': (copy) => (copy.series[0].levels['all-officers'].women[0] = 1.5),
  'a column that is no list': (copy) => (copy.series[0].levels['all-officers'].women = 12),
  'a level left out': (copy) => delete copy.series[0].levels['middle-management'],
  'another schema version': (copy) => (copy.schemaVersion = 2),
  'the schema version as text': (copy) => (copy.schemaVersion = '1'),
  'no source': (copy) => delete copy.source,
  'a source without a title': (copy) => delete copy.source.title,
  'series in an object': (copy) => (copy.series = { ...copy.series }),
  'a year as text': (copy) => (copy.series[0].years[0] = '2007'),
};

for (const [name, change] of Object.entries(spoilt)) {
  test(`a force document with ${name} is refused`, () => {
    assert.equal(validators.isForceDocument(changed(force, change)), false);
  });
}

test('what is no document is refused', () => {
  for (const value of [null, undefined, 1, 'text', [], {}, [force]]) {
    for (const name of Object.keys(examples)) {
      assert.equal(validators[`is${name}`](value), false, `${name}: ${JSON.stringify(value)}`);
    }
  }
});

test('extra members are accepted', () => {
  const richer = changed(force, (copy) => {
    copy.remark = { any: ['thing'] };
    copy.source.language = 'en';
    copy.organisation.founded = 1967;
    copy.series[0].note = 'made for this test';
    copy.series[0].levels['all-officers'].joined = ['not', 'numbers'];
  });
  assert.equal(validators.isForceDocument(richer), true);
});

/** Every place in a document: the object or list, and the key. */
function* places(value) {
  if (value === null || typeof value !== 'object') return;
  for (const key of Object.keys(value)) {
    yield [value, key];
    yield* places(value[key]);
  }
}

const replacements = [
  null,
  'NaN',
  '12',
  '',
  -1e9,
  1e9,
  1.5,
  0,
  true,
  [],
  {},
  [null],
  NaN,
  undefined,
];

for (const [name, path] of Object.entries(examples)) {
  test(`is${name} agrees with Ajv on spoilt documents`, () => {
    const document = readJson(published, path);
    const count = [...places(document)].length;
    let refused = 0;
    fc.assert(
      fc.property(fc.nat(count - 1), fc.constantFrom(...replacements), (at, replacement) => {
        const copy = structuredClone(document);
        const [holder, key] = [...places(copy)][at];
        if (replacement === undefined) delete holder[key];
        else holder[key] = replacement;
        const accepted = validators[`is${name}`](JSON.parse(JSON.stringify(copy)));
        refused += Number(!accepted);
        assert.equal(accepted, judge(name)(JSON.parse(JSON.stringify(copy))));
      }),
      { numRuns: 300 },
    );
    assert.ok(refused > 50, `only ${refused} of 300 were refused`);
  });
}
