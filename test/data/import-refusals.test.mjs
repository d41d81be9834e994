import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { strToU8, zipSync } from 'fflate';
import {
  copyOfSources,
  readText,
  refusalOf,
  runImport,
  sources,
} from '../fixtures/data/folders.mjs';
import {
  asCsv,
  asOds,
  earlierColumns,
  laterColumns,
  smallTable,
} from '../fixtures/data/tables.mjs';

const changed = (at, column, value) => {
  const rows = smallTable();
  rows[at][column] = value;
  return rows;
};
const csv = (rows, columns = earlierColumns) => asCsv(columns, rows);
const renamed = (from, to) => earlierColumns.map((name) => (name === from ? to : name));
const wholeOds = asOds({ Data: [earlierColumns, ...smallTable()] });

// Row 2 is the first under the header. Each case: file name, content, what the message must say.
const cases = {
  'a missing column': [
    'table.csv',
    csv(smallTable(), renamed('Total (headcount)', 'Headcount total')),
    /Row 1: the column "Total \(headcount\)" is missing\. The nearest found is "Headcount total"/,
  ],
  'a missing rank column': [
    'table.csv',
    csv(smallTable(), renamed('Rank description', 'Grade')),
    /column "Rank description" or "Rank" is missing/,
  ],
  'an unknown rank': [
    'table.csv',
    csv(changed(1, 5, 'Sargeant')),
    /^Row 3, column "Rank description": "Sargeant" is no known rank of police officers\. The nearest is "Sergeant"\./,
  ],
  'an unknown force': [
    'table.ods',
    asOds({ Data: [earlierColumns, ...changed(0, 2, 'Kentshire')] }),
    /^Row 2, column "Force Name": "Kentshire" is no known force\. The nearest is "Kent".*aliases\.csv/,
  ],
  'an unknown sex': [
    'table.csv',
    csv(changed(0, 4, 'Woman')),
    /^Row 2, column "Sex": "Woman" is no known sex/,
  ],
  'an unknown worker type': [
    'table.csv',
    csv(changed(2, 6, 'Police Oficer')),
    /^Row 4, column "Worker type": "Police Oficer" is no known worker type\. The nearest is "Police Officer"/,
  ],
  'a code of another force': [
    'table.csv',
    csv(changed(0, 1, 'E23000034')),
    /^Row 2, column "Geo code": E23000034 is the code of city-of-london, but the row names "Kent"/,
  ],
  'a repeated row': [
    'table.csv',
    csv([...smallTable(), smallTable()[4]]),
    /^Row 59: it repeats row 6/,
  ],
  'a negative headcount': [
    'table.csv',
    csv(changed(0, 7, -3)),
    /^Row 2, column "Total \(headcount\)": -3 is below 0/,
  ],
  'a headcount that is no number': [
    'table.csv',
    csv(changed(0, 7, '[x]'), laterColumns),
    /^Row 2, column "Total \(Headcount\)": "\[x\]" is no number/,
  ],
  'a blank headcount': ['table.csv', csv(changed(0, 7, '')), /^Row 2, .*"" is no number/],
  'a headcount with a fraction': [
    'table.ods',
    asOds({ Data: [earlierColumns, ...changed(3, 7, 10.5)] }),
    /^Row 5, .*10\.5 is no whole number of people\. Full-time equivalents are not counted/,
  ],
  'a year that is none': [
    'table.csv',
    csv(changed(0, 0, '23')),
    /^Row 2, column "As at 31 March\.\.\.": "23" is no year/,
  ],
  'a table without officers': [
    'table.csv',
    csv([smallTable().at(-1)]),
    /no row with the worker type "Police Officer"/,
  ],
  'a sheet with a header only': [
    'table.ods',
    asOds({ Data: [earlierColumns] }),
    /^The sheet Data is empty/,
  ],
  'an empty sheet': [
    'table.ods',
    asOds({ Notes: [['Notes']], Data: [] }),
    /^The sheet Data is empty/,
  ],
  'an empty file': ['table.csv', '', /is empty\. Download it again/],
  'blank lines only': ['table.csv', '\n\n\n', /^The table is empty/],
  'a .csv cut off within a row': [
    'table.csv',
    csv(smallTable()).slice(0, -60),
    /^Row 58: it has \d of 9 cells\. The file may be cut off/,
  ],
  'a .csv cut off within quotes': [
    'table.csv',
    csv(smallTable()).replace(/"London, City of"[^"]*$/, '"London, Ci'),
    /^Row \d+: the line cannot be read/,
  ],
  'a .csv cut off between rows': [
    'table.csv',
    csv(smallTable().slice(0, 52)),
    /city-of-london has no row for Male, Chief Inspector in 2023.*cut off/,
  ],
  'a cut off .ods': ['table.ods', wholeOds.slice(0, 900), /damaged or cut off.*Download it again/],
  'an .ods with cut off content': [
    'table.ods',
    zipSync({ 'content.xml': strToU8('<office:document-content xmlns:office="o"><office:body>') }),
    /damaged or cut off/,
  ],
  'a zip without a table': ['table.ods', zipSync({ 'a.txt': strToU8('a') }), /it holds no table/],
  'a spreadsheet called .csv': ['table.csv', wholeOds, /no text in UTF-8/],
  'another kind of file': ['table.xlsx', 'PK', /is neither \.ods nor \.csv/],
  'a file that is not there': ['table.ods', undefined, /^There is no file .*table\.ods/],
};

for (const [name, [file, content, message]] of Object.entries(cases)) {
  test(`refuses ${name} and changes nothing`, (context) => {
    const folder = copyOfSources(context);
    const before = readText(folder, 'workforce.csv');
    const problems = refusalOf(() => runImport(folder, file, content));
    assert.match(problems[0], message);
    assert.doesNotMatch(problems.join('\n'), / at .*\(|undefined|NaN\b(?!")/);
    assert.equal(readText(folder, 'workforce.csv'), before);
    assert.deepEqual(
      readdirSync(folder).filter((entry) => entry.endsWith('.part')),
      [],
    );
  });
}

test('a mark in a row that is not counted does no harm', (context) => {
  const rows = smallTable();
  rows.at(-1)[7] = '[x]';
  assert.match(
    runImport(copyOfSources(context), 'table.csv', csv(rows)).join('\n'),
    /Wrote workforce\.csv/,
  );
});

test('tells every bad row at once', (context) => {
  const rows = smallTable();
  rows[0][4] = 'F';
  rows[9][7] = -1;
  const problems = refusalOf(() => runImport(copyOfSources(context), 'table.csv', csv(rows)));
  assert.deepEqual(
    problems.map((problem) => problem.slice(0, 6)),
    ['Row 2,', 'Row 11'],
  );
});

test('the command ends with code 1 and plain words, without a trace', () => {
  const before = readText(sources, 'workforce.csv');
  const command = fileURLToPath(new URL('../../data/publish/import.mjs', import.meta.url));
  const { status, stderr, stdout } = spawnSync(process.execPath, [command, 'no-such-file.ods'], {
    encoding: 'utf8',
  });
  assert.equal(status, 1);
  assert.equal(stdout, '');
  assert.equal(
    stderr,
    'Nothing was changed. The problem:\n' +
      '- There is no file no-such-file.ods. Check the name and the folder.\n',
  );
  assert.equal(readText(sources, 'workforce.csv'), before);
});
