import assert from 'node:assert/strict';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { test } from 'node:test';
import sirv from 'sirv';
import { editionsFolder, keepEdition } from '../../data/publish/editions.mjs';
import { loadFacts } from '../../dist/index.js';
import {
  copyOfSources,
  join,
  readJson,
  readText,
  refusalOf,
  replaceIn,
  runPublish,
} from '../fixtures/data/folders.mjs';

/** Publishes 2024, keeps it, changes a count, and publishes 2025 over it. */
function secondEdition(context) {
  const folder = copyOfSources(context);
  const published = join(folder, '../published');
  runPublish(folder, published);
  const first = readText(published, 'forces/kent.json');
  const lines = [];
  keepEdition({ published, editions: editionsFolder(folder), say: (line) => lines.push(line) });
  assert.match(lines[0], /^Kept edition 2024: \d+ files in data\/editions\/2024\.$/);
  const [row] = /^2024,.*$/m.exec(readText(folder, 'editions.csv'));
  replaceIn(folder, 'editions.csv', row, `${row}\n${row.replace('2024', '2025')}`);
  replaceIn(folder, 'organisations.csv', 'Kent Police', 'Kent Constabulary');
  return { folder, published, first, publish: () => runPublish(folder, published) };
}

test('a second edition takes the place of the first, which stays in a folder of its own', async (context) => {
  const { published, first, publish } = secondEdition(context);
  assert.match(publish().at(-1), /^Published edition 2025: .*, 0 removed\.$/);
  assert.match(publish().at(-1), /, 0 of them new or changed, 0 removed\.$/);
  const index = readJson(published, 'index.json');
  assert.equal(index.latest, '2025');
  assert.deepEqual(index.editions, [
    { id: '2024', path: '2024/' },
    { id: '2025', path: '' },
  ]);
  assert.ok(index.files.every(({ path }) => !path.startsWith('2024/')));
  assert.equal(readText(published, '2024/forces/kent.json'), first);

  const server = createServer(sirv(published, { dev: true })).listen(0, '127.0.0.1');
  await once(server, 'listening');
  context.after(() => server.close());
  const src = `http://127.0.0.1:${server.address().port}/`;
  const ask = (edition) => loadFacts('force-gap-card', { src, force: 'kent', edition });
  const [pinned, later, latest, absent] = await Promise.all(
    ['2024', '2025', 'latest', undefined].map(ask),
  );
  assert.match(pinned.title, /Kent Police/);
  assert.equal(pinned.address, `${src}2024/forces/kent.json`);
  assert.equal(pinned.edition, 'Edition 2024 of the data');
  for (const facts of [later, latest, absent]) {
    assert.match(facts.title, /Kent Constabulary/);
    assert.equal(facts.edition, 'Edition 2025 of the data');
  }
  await assert.rejects(ask('2023'), ({ code, values }) => {
    assert.equal(values.nearest, 'latest, 2024, 2025');
    return code === 'unknown-edition';
  });
});

test('after a new report, the tables that hold nothing of it are told', (context) => {
  const { folder, publish } = secondEdition(context);
  const told = () =>
    publish().flatMap(
      (line) => /^To know: (\w+)\.csv: no row is of report-2025/.exec(line)?.[1] ?? [],
    );
  assert.deepEqual(told(), []);
  const [source] = /^report-2024,.*$/m.exec(readText(folder, 'sources.csv'));
  replaceIn(
    folder,
    'sources.csv',
    source,
    `${source}\n${source.replace('report-2024', 'report-2025')}`,
  );
  replaceIn(folder, 'editions.csv', /^(2025,.*),report-2024$/m, '$1,report-2025');
  assert.deepEqual(told(), ['headlines', 'averages', 'commitments']);
  replaceIn(folder, 'headlines.csv', 'report-2024', 'report-2025');
  assert.deepEqual(told(), ['averages', 'commitments']);
});

test('a new edition is refused while the one before is not kept', (context) => {
  const folder = copyOfSources(context);
  const [row] = /^2024,.*$/m.exec(readText(folder, 'editions.csv'));
  replaceIn(folder, 'editions.csv', row, `${row}\n${row.replace('2024', '2025')}`);
  assert.deepEqual(
    refusalOf(() => runPublish(folder)),
    [
      'editions.csv, row 2: the edition 2024 is not kept, so pages that pinned it would lose their figures. ' +
        'Take the later rows away, run "npm run data:keep", and put them back.',
    ],
  );
});
