import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import {
  copyOfSources,
  existsSync,
  join,
  readJson,
  readText,
  refusalOf,
  replaceIn,
  runImport,
  runPublish,
} from '../fixtures/data/folders.mjs';
import { asCsv, laterColumns, laterYears } from '../fixtures/data/tables.mjs';

// Read by every test but the last, and changed by none.
const shared = copyOfSources({ after });
const read = (path) => readJson(join(shared, '../published'), path);
let lines;

before(() => {
  runImport(shared, 'newer.csv', asCsv(laterColumns, laterYears([2024, 2025])));
  lines = runPublish(shared);
});

test('a newer table makes its last year the latest complete one', () => {
  assert.deepEqual(read('index.json').years, {
    representation: { first: 2007, last: 2025, latestComplete: 2025 },
    change: { first: 2008, last: 2025, latestComplete: 2025 },
    'police-staff': { first: 2024, last: 2024, latestComplete: 2024 },
  });
  assert.equal(read('representation/latest.json').year, 2025);
  assert.equal(read('forces/kent.json').latestComplete, 2025);
  assert.equal(read('national.json').series[0].years.at(-1), 2025);
});

test('it brings the date of its source', () => {
  const { source } = read('representation/2025.json');
  assert.equal(source.asAt, '2025-03-31');
  assert.match(source.url, /31-march-2025$/);
});

test('its counts stand beside what the report printed, in the place of recovered ones', () => {
  const document = read('representation/2024.json');
  assert.equal(document.complete, true);
  const [counts, report] = document.series;
  const at = document.organisations.findIndex(({ id }) => id === 'north-wales');
  assert.equal(counts.source, 'home-office-workforce');
  assert.equal(counts.levels['all-officers'].women[at], 695);
  assert.equal(report.levels['all-officers'].share[at], 41.44);
  assert.equal(report.levels['all-officers'].change[at], 3.6);
  assert.equal(report.basis.women, undefined);

  const change = read('change/2025.json');
  const [women] = change.series;
  assert.equal(change.complete, true);
  assert.deepEqual(
    ['women', 'previous'].map((measure) => women.levels['all-officers'][measure][at]),
    [696, 695],
  );
});

test('it tells every difference between the newer counts and the report', () => {
  const told = lines.filter((line) => line.startsWith('To know: '));
  assert.ok(
    told.includes(
      'To know: North Wales, all-officers, 2024: the report prints 3.6 %, which means 719 women; ' +
        'the Home Office table counts 695 after 694.',
    ),
    told.slice(0, 3).join('\n'),
  );
  assert.ok(
    told.some((line) => /prints 28 % for middle-management in 2024;.*gives 27 %/.test(line)),
    'the national share of 2024',
  );
});

test('a year with a force missing is published, but is not complete', (context) => {
  const folder = copyOfSources(context);
  const rows = laterYears([2024]).filter((row) => row[2] !== 'kent');
  runImport(folder, 'newer.csv', asCsv(laterColumns, rows));
  runPublish(folder);
  const publishedHere = (path) => readJson(join(folder, '../published'), path);
  assert.equal(publishedHere('representation/2024.json').complete, false);
  assert.equal(publishedHere('representation/latest.json').year, 2023);
  assert.equal(publishedHere('forces/kent.json').latestComplete, 2023);
  assert.equal(publishedHere('national.json').series[0].levels['all-officers'].women.at(-1), null);
});

test('the import writes that it told the differences; without that nothing is published', (context) => {
  const folder = copyOfSources(context);
  const said = runImport(folder, 'newer.csv', asCsv(laterColumns, laterYears([2024])));
  const told = said.filter((line) => line.startsWith('Differs: '));
  const rows = readText(folder, 'differences.csv').trim().split('\n').slice(1);
  assert.deepEqual(
    rows.map((row) => row.replace(/\d{4}-\d\d-\d\d/, 'today')),
    ['2024,change,127,today,not yet explained', '2024,share,1,today,not yet explained'],
  );
  assert.equal(told.length, 128);
  assert.ok(
    runPublish(folder).some((line) => /differences\.csv, row 2: write in place/.test(line)),
  );

  writeFileSync(
    join(folder, 'differences.csv'),
    `year,kind,differences,told,reason\n2024,change,126,2025-08-01,Revised since\n`,
  );
  const problems = refusalOf(() => runPublish(folder, join(folder, '../other')));
  assert.equal(problems.length, 128 + 2);
  assert.ok(
    problems.includes(
      'differences.csv: 2024 has 127 such differences (change), and not 126 as differences.csv, ' +
        'row 2 says. If both sides are right, correct that row: 2024,change,127,<today>,<why>.',
    ),
  );
  assert.ok(
    problems.includes(
      'differences.csv: 2024 has 1 such differences (share). If both sides are right, add the ' +
        'row: 2024,share,1,<today>,<why>.',
    ),
  );
  assert.equal(existsSync(join(folder, '../other')), false);
});

test('a reason that somebody wrote stays when the same table comes again', (context) => {
  const folder = copyOfSources(context);
  const first = laterYears([2024]);
  runImport(folder, 'newer.csv', asCsv(laterColumns, first));
  replaceIn(folder, 'differences.csv', 'not yet explained', 'Revised in July');
  first[0][7] += 1;
  runImport(folder, 'newer.csv', asCsv(laterColumns, first));
  assert.match(readText(folder, 'differences.csv'), /2024,change,127,.*,Revised in July/);
});
