import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { schemaCheck } from '../../data/publish/checks/documents.mjs';
import { readSchemas } from '../../data/publish/contracts/bundle.mjs';
import {
  copyOfSources,
  existsSync,
  join,
  pinned,
  published,
  readJson,
  readText,
  refusalOf,
  runPublish,
  schema,
  sources,
  temporaryFolder,
} from '../fixtures/data/folders.mjs';

const filesOf = (folder) =>
  readdirSync(folder, { recursive: true })
    .filter((path) => statSync(join(folder, path)).isFile())
    .sort();

/** A kept edition stays as it was published, with an index of its own. */
const isPresent = (path) => !/^\d{4}\//.test(path);

test('the sources give the committed documents, byte for byte, and twice the same', (context) => {
  const target = join(temporaryFolder(context), 'v1');
  assert.match(
    runPublish(sources, target).at(-1),
    /^Published edition \d{4}: \d+ files, \d+ of them/,
  );
  const files = filesOf(published);
  assert.deepEqual(filesOf(target), files);
  for (const path of files) assert.equal(readText(target, path), readText(published, path), path);
  assert.match(runPublish(sources, target).at(-1), /, 0 of them new or changed, 0 removed\.$/);
});

test('removes files that are no longer published, and mends changed ones', (context) => {
  const target = join(temporaryFolder(context), 'v1');
  mkdirSync(join(target, 'forces'), { recursive: true });
  writeFileSync(join(target, 'forces/atlantis.json'), '{}');
  writeFileSync(join(target, 'national.json'), '{}');
  assert.match(runPublish(sources, target).at(-1), /1 removed\.$/);
  assert.equal(existsSync(join(target, 'forces/atlantis.json')), false);
  assert.equal(readText(target, 'national.json'), readText(published, 'national.json'));
});

test('every document is minified, ends with a line feed and is what its schema says', () => {
  const check = schemaCheck(readSchemas(schema));
  const documents = filesOf(published)
    .filter(isPresent)
    .filter((path) => !path.startsWith('schema'));
  assert.ok(documents.length > 140, `${documents.length} documents`);
  for (const path of documents) {
    const text = readText(published, path);
    const document = JSON.parse(text);
    assert.equal(text, `${JSON.stringify(document)}\n`, path);
    assert.deepEqual(check(document), [], path);
    assert.ok(existsSync(join(published, path, '..', document.$schema)), `${path}: its schema`);
  }
});

test('the schema copies are the schemas', () => {
  const names = Object.keys(readSchemas(schema));
  assert.deepEqual(readdirSync(join(published, 'schema')).sort(), names);
  for (const name of names) {
    assert.equal(readText(published, 'schema', name), readText(schema, name));
  }
});

test('the index lists every other file with its size and digest', () => {
  const index = readJson(published, 'index.json');
  const paths = filesOf(published)
    .filter(isPresent)
    .filter((path) => path !== 'index.json');
  assert.deepEqual(
    index.files.map(({ path }) => path),
    [...paths].sort(),
  );
  for (const { path, sha256, bytes } of index.files) {
    const text = readText(published, path);
    assert.equal(bytes, Buffer.byteLength(text), path);
    assert.equal(sha256, createHash('sha256').update(text).digest('hex'), path);
  }
});

test('the index tells the years that there are, and the last one without a gap', () => {
  for (const [folder, said] of Object.entries(readJson(published, 'index.json').years)) {
    const years = filesOf(join(published, folder)).map((file) => Number(file.slice(0, 4)));
    const known = years.filter(Boolean).sort((one, other) => one - other);
    const isComplete = (year) => readJson(published, folder, `${year}.json`).complete !== false;
    assert.deepEqual(said, {
      first: known[0],
      last: known.at(-1),
      latestComplete: known.findLast(isComplete),
    });
  }
});

test('latest.json is the latest complete year', () => {
  for (const [folder, { latestComplete }] of Object.entries(
    readJson(published, 'index.json').years,
  )) {
    const latest = readText(published, folder, 'latest.json');
    assert.equal(latest, readText(published, folder, `${latestComplete}.json`));
  }
});

test('there is a force document for every organisation, each under 6000 bytes', () => {
  const { organisations } = readJson(published, 'organisations.json');
  assert.equal(organisations.length, parse(readText(sources, 'organisations.csv')).length - 1);
  const sizes = organisations.map(
    ({ id }) => statSync(join(published, 'forces', `${id}.json`)).size,
  );
  assert.ok(Math.max(...sizes) < 6000, `largest: ${Math.max(...sizes)}`);
});

test('reads tables and entries with the line ends of Windows', (context) => {
  const folder = copyOfSources(context);
  for (const file of ['change-2024.csv', 'good-practice/kent.md']) {
    writeFileSync(join(folder, file), readText(folder, file).replaceAll('\n', '\r\n'));
  }
  const target = join(folder, '../published');
  runPublish(folder, target);
  for (const path of ['change/2024.json', 'good-practice/kent.json']) {
    assert.equal(readText(target, path), readText(pinned, path), path);
  }
});

test('a publisher without the good-practice entries is told which are missing', (context) => {
  const folder = copyOfSources(context);
  writeFileSync(join(folder, 'good-practice/kent.md'), '');
  const [problem] = refusalOf(() => runPublish(folder));
  assert.match(problem, /good-practice\/kent\.md: it does not begin with facts/);
  assert.equal(existsSync(join(folder, '../published')), false);
});
