import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { readWorkforce } from '../../data/publish/sources/workforce.mjs';
import {
  copyOfSources,
  join,
  readJson,
  runImport,
  runPublish,
  sources,
} from '../fixtures/data/folders.mjs';
import { asCsv, laterColumns, officerRows } from '../fixtures/data/tables.mjs';

/** A made table of later years: the counts of 2023, with a few more women each year. */
function madeTable(years) {
  const counted = readWorkforce(sources, assert.fail).filter(({ year }) => year === 2023);
  const ids = [...new Set(counted.map(({ organisation }) => organisation))];
  return years.flatMap((year) =>
    ids.flatMap((id) => {
      const more = year - 2023;
      const of = (measure) =>
        ['all-officers', 'middle-management', 'senior-leadership'].map(
          (level) => counted.find((row) => row.organisation === id && row.level === level)[measure],
        );
      const ranked = ([all, middle, senior], extra) => [
        all - middle - senior + extra,
        middle,
        0,
        senior,
        0,
        0,
        0,
      ];
      return officerRows(year, ['N/A', id.replaceAll('-', ' ')], {
        Female: ranked(of('women'), more),
        Male: ranked(of('men'), 0),
      });
    }),
  );
}

// Read by every test but the last, and changed by none.
const shared = copyOfSources({ after });
const read = (path) => readJson(join(shared, '../published'), path);
let lines;

before(() => {
  runImport(shared, 'newer.csv', asCsv(laterColumns, madeTable([2024, 2025])));
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
  const rows = madeTable([2024]).filter((row) => row[2] !== 'kent');
  runImport(folder, 'newer.csv', asCsv(laterColumns, rows));
  runPublish(folder);
  const publishedHere = (path) => readJson(join(folder, '../published'), path);
  assert.equal(publishedHere('representation/2024.json').complete, false);
  assert.equal(publishedHere('representation/latest.json').year, 2023);
  assert.equal(publishedHere('forces/kent.json').latestComplete, 2023);
  assert.equal(publishedHere('national.json').series[0].levels['all-officers'].women.at(-1), null);
});
