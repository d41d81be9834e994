import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { test } from 'node:test';
import fc from 'fast-check';
import { copyOfSources, join, readText, runImport } from '../fixtures/data/folders.mjs';
import {
  asCsv,
  asOds,
  earlierColumns,
  kent,
  laterColumns,
  officerRows,
  smallTable,
} from '../fixtures/data/tables.mjs';

const expected = `organisation,year,level,women,men,notStated,all
city-of-london,2023,all-officers,249,710,0,959
city-of-london,2023,middle-management,40,160,0,200
city-of-london,2023,senior-leadership,19,50,0,69
kent,2022,all-officers,869,2442,0,3311
kent,2022,middle-management,150,490,0,640
kent,2022,senior-leadership,19,52,0,71
kent,2023,all-officers,903,2415,7,3325
kent,2023,middle-management,163,483,1,647
kent,2023,senior-leadership,20,52,1,73
`;

function emptySources(context) {
  const folder = copyOfSources(context);
  writeFileSync(join(folder, 'workforce.csv'), expected.split('\n')[0] + '\n');
  return folder;
}

for (const [edition, columns] of Object.entries({
  earlier: earlierColumns,
  later: laterColumns,
})) {
  test(`counts officers of a .csv with the ${edition} column names`, (context) => {
    const folder = emptySources(context);
    runImport(folder, 'table.csv', asCsv(columns, smallTable()));
    assert.equal(readText(folder, 'workforce.csv'), expected);
  });

  test(`counts officers of an .ods with the ${edition} column names`, (context) => {
    const folder = emptySources(context);
    const content = asOds({ Notes: [['Notes on Sex']], Data: [columns, ...smallTable()] });
    runImport(folder, 'table.ods', content);
    assert.equal(readText(folder, 'workforce.csv'), expected);
  });
}

test('finds the sheet by its header when none is called Data, and a header below a title', (context) => {
  const folder = emptySources(context);
  const rows = [['Police workforce'], [''], laterColumns, ...smallTable()];
  runImport(folder, 'table.ods', asOds({ Notes: [['About']], Table_1: rows }));
  assert.equal(readText(folder, 'workforce.csv'), expected);
});

test('reads a byte order mark, thousands separators and stray spaces', (context) => {
  const folder = emptySources(context);
  const rows = smallTable().map((row) => row.map((value) => (value === 1880 ? ' 1,880 ' : value)));
  runImport(folder, 'table.csv', `\uFEFF${asCsv(earlierColumns, rows)}`);
  assert.equal(readText(folder, 'workforce.csv'), expected);
});

test('knows a force by each way of writing its name', (context) => {
  const folder = emptySources(context);
  const counts = { Female: [1, 1, 1, 1, 1, 1, 1], Male: [2, 2, 2, 2, 2, 2, 2] };
  const names = [
    ['Devon and Cornwall', 'devon-and-cornwall'],
    ['City of London', 'city-of-london'],
    ['Hampshire & Isle of Wight', 'hampshire'],
    ['British Transport Police', 'british-transport-police'],
  ];
  const rows = names.flatMap(([name]) => officerRows(2024, ['N/A', name], counts));
  runImport(folder, 'table.csv', asCsv(laterColumns, rows));
  for (const [name, id] of names) {
    assert.match(readText(folder, 'workforce.csv'), new RegExp(`^${id},2024,`, 'm'), name);
  }
});

test('says what changed: added, changed with old and new, removed, and totals', (context) => {
  const folder = emptySources(context);
  const first = runImport(folder, 'table.csv', asCsv(earlierColumns, smallTable()));
  assert.ok(first.includes('Rows added: 9.'), first.join('\n'));
  assert.ok(
    first.includes('  kent 2022 all-officers: women 869, men 2442, not stated 0, all 3311'),
  );

  const revised = smallTable()
    .filter((row) => row[2] !== 'London, City of')
    .map((row) => row.map((value) => (value === 720 ? 725 : value)));
  const second = runImport(folder, 'table.csv', asCsv(earlierColumns, revised)).join('\n');
  assert.match(second, /Rows added: 0\./);
  assert.match(
    second,
    /Rows changed: 1\.\n {2}kent 2023 all-officers: women 903 -> 908, all 3325 -> 3330/,
  );
  assert.match(second, /Rows removed: 3\.\n {2}city-of-london 2023 all-officers: women 249/);
  assert.match(
    second,
    /Total 2023: 1,152 women of 4,284 officers in 2 forces before, 908 women of 3,330 officers in 1 forces now\./,
  );
});

test('a second import of the same file changes nothing and says so', (context) => {
  const folder = emptySources(context);
  runImport(folder, 'table.csv', asCsv(earlierColumns, smallTable()));
  const lines = runImport(folder, 'table.csv', asCsv(earlierColumns, smallTable()));
  assert.match(lines.at(-1), /Nothing changed/);
  assert.equal(readText(folder, 'workforce.csv'), expected);
});

test('keeps the years that a table does not hold, and names them', (context) => {
  const folder = emptySources(context);
  runImport(folder, 'table.csv', asCsv(earlierColumns, smallTable()));
  const counts = { Female: [9, 9, 9, 9, 9, 9, 9], Male: [9, 9, 9, 9, 9, 9, 9] };
  const lines = runImport(
    folder,
    'table.csv',
    asCsv(laterColumns, officerRows(2025, kent, counts)),
  );
  assert.ok(lines.includes('Not in this table and kept from the last import: 2022, 2023.'));
  const text = readText(folder, 'workforce.csv');
  assert.ok(text.includes('kent,2023,all-officers,903,2415,7,3325'));
  assert.ok(text.includes('kent,2025,all-officers,63,63,0,126'));
});

test('an .ods and a .csv of the same numbers give the same counts', (context) => {
  const folder = emptySources(context);
  const numbers = fc.array(fc.nat(4000), { minLength: 7, maxLength: 7 });
  fc.assert(
    fc.property(numbers, numbers, numbers, (female, male, unknown) => {
      const counts = { Female: female, Male: male, 'Prefer not to say': unknown };
      const rows = officerRows(2024, kent, counts);
      runImport(folder, 'table.csv', asCsv(laterColumns, rows));
      const lines = runImport(folder, 'table.ods', asOds({ Data: [laterColumns, ...rows] }));
      assert.match(lines.at(-1), /Nothing changed/);
      const women = female.reduce((sum, number) => sum + number, 0);
      assert.match(
        readText(folder, 'workforce.csv'),
        new RegExp(`kent,2024,all-officers,${women},`),
      );
    }),
    { numRuns: 25 },
  );
});
