/** A force's own figures, from the table that somebody pastes to what the widget says of them. */
import assert from 'node:assert/strict';
import { Blob } from 'node:buffer';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { isForceDocument, isStaffGradesDocument } from '../../build/contracts/validate.js';
import { forceGapCard } from '../../build/facts/forceGapCard.js';
import { policeStaffChart } from '../../build/facts/policeStaffChart.js';
import { ownFiguresOf } from '../../build/gallery/own/documents.js';
import { inWords } from '../../build/gallery/own/problem.js';
import { readFigures } from '../../build/gallery/own/read.js';
import { english } from '../../build/language/language.js';
import { schemaCheck } from '../../data/publish/checks/documents.mjs';
import { readSchemas } from '../../data/publish/contracts/bundle.mjs';
import { schema } from '../fixtures/data/folders.mjs';

const about = {
  force: 'Testshire Police',
  year: '2025',
  title: 'Our workforce',
  address: 'https://testshire.example/workforce',
  licence: 'Figures quoted with attribution',
};
const levels =
  'level,women,men\nAll officers,700,1300\nMiddle management,100,300\nSenior leadership,14,60\n';
const grades = 'grade,women,men\nGrade A,310,120\nGrade B,420,260\nHeads,6,14\n';

const read = (tag, table, more = {}) => ownFiguresOf(tag, { ...about, ...more, table }, 2026);
const problemsOf = (...given) => read(...given).problems.map(inWords);
const cardOf = (table, more) => {
  const { document } = read('force-gap-card', table, more);
  return forceGapCard.facts({ force: document }, {}, english);
};
const chartOf = (table) =>
  policeStaffChart.facts({ staff: read('police-staff-chart', table).document }, {}, english);

const valuesOf = (facts, column) => facts.rows.map(({ cells }) => cells[column].value);
const basesOf = (facts, column) => facts.rows.map(({ cells }) => cells[column].basis);

describe('a card of a force’s own figures', () => {
  test('has its numbers as given, and the shares computed from them', () => {
    const facts = cardOf(levels);
    assert.equal(facts.title, 'Testshire Police, 31 March 2025');
    assert.deepEqual(valuesOf(facts, 'women-count'), [700, 100, 14]);
    assert.deepEqual(valuesOf(facts, 'total'), [2000, 400, 74]);
    assert.deepEqual(valuesOf(facts, 'women'), [35, 25, 18.92]);
    assert.deepEqual(valuesOf(facts, 'men'), [65, 75, 81.08]);
    assert.deepEqual(valuesOf(facts, 'difference'), [null, -10, -16.08]);
    assert.deepEqual(basesOf(facts, 'women'), ['computed', 'computed', 'computed']);
    assert.deepEqual(basesOf(facts, 'women-count'), ['published', 'published', 'published']);
  });

  test('names its source, says whose figures they are, and that a level is small', () => {
    const { source, notes } = cardOf(levels);
    assert.equal(
      source.text.replace(/[\u2066-\u2069\u00A0]/g, (sign) => (sign === '\u00A0' ? ' ' : '')),
      'Source: Testshire Police, Our workforce, as at 31 March 2025. ' +
        'Figures of the force’s own, not of the report. Shares computed.',
    );
    assert.equal(source.url, about.address);
    assert.match(notes[0], /^Senior leadership is 74 people: one appointment changes the share/);
  });

  test('is the same from tabs, semicolons, capitals and thousands separators', () => {
    const tabs = levels.toUpperCase().replaceAll(',', '\t').replace('1300', '1,300');
    assert.deepEqual(cardOf(tabs), cardOf(levels));
    assert.deepEqual(cardOf(`\uFEFF${levels.replaceAll(',', ';')}`), cardOf(levels));
  });

  test('is a document of the published kind', () => {
    const { document } = read('force-gap-card', levels);
    assert.equal(isForceDocument(document), true);
    assert.deepEqual(schemaCheck(readSchemas(schema))(document), []);
  });
});

describe('a chart of a force’s own grades', () => {
  test('keeps the grades in the order of the force', () => {
    const facts = chartOf(grades);
    assert.equal(facts.title, 'Police staff by grade, Testshire Police, 31 March 2025');
    assert.deepEqual(
      facts.rows.map(({ label, cells }) => [label, cells.women.text, cells['women-count'].text]),
      [
        ['Grade A', '72.09%', '310'],
        ['Grade B', '61.76%', '420'],
        ['Heads', '30.00%', '6'],
      ],
    );
    assert.equal(
      facts.sentence,
      'Women are 72.09% of Grade A, but 30.00% of Heads. 736 of 1,130 police staff are women, 65.13%.',
    );
    assert.deepEqual(basesOf(facts, 'women'), ['computed', 'computed', 'computed']);
  });

  test('says which grades are small, whose figures they are, and nothing of England and Wales', () => {
    const { notes, source } = chartOf(grades);
    assert.match(notes[0], /^Fewer than 100 people in Heads: one appointment/);
    assert.match(source.text, /Figures of the force’s own, not of the report\. Shares computed\.$/);
    assert.doesNotMatch([...notes, source.text].join(' '), /England|Home Office/);
  });

  test('is a document that the widget takes', () => {
    const { document } = read('police-staff-chart', grades);
    assert.equal(isStaffGradesDocument(document), true);
    assert.deepEqual(schemaCheck(readSchemas(schema))(document), []);
    assert.equal(policeStaffChart.documents({}).staff.isDocument(document), true);
  });
});

/** What is spoilt in a table of levels, and all that somebody then reads. */
const mistakes = {
  'nothing at all': [
    '',
    ['There are no figures yet. Download the template, fill it in, and choose it here.'],
  ],
  'the template as it is': [
    readFileSync(
      fileURLToPath(new URL('../../src/gallery/templates/levels.csv', import.meta.url)),
      'utf8',
    ),
    [2, 3, 4].flatMap((row) =>
      ['women', 'men'].map(
        (column) =>
          `Row ${row}: the number of ${column} is missing. Put it in; 0 where there is nobody.`,
      ),
    ),
  ],
  'a wrong column': [
    levels.replace('women', 'female'),
    [
      'Row 1: the column “women” is missing. The columns are level, female and men; name them as in the template.',
    ],
  ],
  'a percentage': [
    levels.replace('700', '35%'),
    ['Row 2: “35%” is a percentage. Put in the number of women; the shares are computed.'],
  ],
  'a word for a number': [
    levels.replace('700', 'many'),
    ['Row 2: “many” is no number of women. Put in a whole number, 0 or more.'],
  ],
  'half a person': [
    levels.replace('700', '700.5'),
    ['Row 2: “700.5” is no number of women. Put in a whole number, 0 or more.'],
  ],
  'a wrong level': [
    levels.replace('Middle', 'Midle'),
    [
      'Row 3: “Midle management” is no level. Write All officers, Middle management, Senior leadership.',
      'The level “Middle management” is missing. Add its row.',
    ],
  ],
  'a level twice': [
    `${levels}Senior leadership,1,2\n`,
    ['Row 5: “Senior leadership” stands there twice. Remove one row, or add the two together.'],
  ],
  'parts that are more than the whole': [
    levels.replace('700', '70'),
    [
      'There are more women in middle management and senior leadership together, 114, than among all officers, 70. All officers include them: correct the numbers.',
    ],
  ],
  'a level with nobody': [
    levels.replace('14,60', '0,0'),
    ['“Senior leadership” has no women and no men. Put in the numbers.'],
  ],
  'a cell too many': [
    levels.replace('700,', '700,1,'),
    [
      'Row 2: it has 4 cells, not 3. A comma inside a name needs a " before and after the name.',
      'The level “All officers” is missing. Add its row.',
    ],
  ],
  'an open quote': [
    levels.replace('All', '"All'),
    ['Row 2: a quote is open. Put a " before and after the whole value, or none.'],
  ],
  'a list of people': [
    `level,women,men\n${'All officers,1,0\n'.repeat(61)}`,
    ['The table has more than 60 rows. Keep one row for each level or grade.'],
  ],
};

describe('the builder tells', () => {
  for (const [name, [table, expected]] of Object.entries(mistakes))
    test(name, () => {
      const found = problemsOf('force-gap-card', table);
      assert.deepEqual(found, expected);
      assert.equal(read('force-gap-card', table).document, null);
    });

  test('a grade without a name, one grade alone and a grade twice', () => {
    assert.deepEqual(problemsOf('police-staff-chart', 'grade,women,men\n,1,2\n'), [
      'Row 2: the grade has no name. Put it in.',
      'There is only 1 grade. Give at least two, from the lowest to the highest.',
    ]);
    assert.deepEqual(problemsOf('police-staff-chart', 'grade,women,men\nA,10,20\na,30,10\n'), [
      'Row 3: “a” stands there twice. Remove one row, or add the two together.',
    ]);
  });

  test('what is amiss in table and fields at once', () => {
    const spoilt = { force: ' ', year: '1999', title: '', address: 'http://testshire.example' };
    assert.deepEqual(problemsOf('force-gap-card', levels.replace('700', 'x'), spoilt), [
      'Row 2: “x” is no number of women. Put in a whole number, 0 or more.',
      'The name of the force is missing. Put it in.',
      '“1999” is no year that figures can be of. Put in 2007 to 2026.',
      'The title of the publication is missing. Say where these figures come from.',
      '“http://testshire.example” is no web address. Write one that starts with https://, or none.',
    ]);
    assert.equal(problemsOf('force-gap-card', levels, { year: '2027' }).length, 1);
  });

  test('that few people may be recognised, which stops nothing', () => {
    const { advice, document } = read('force-gap-card', levels.replace('14,60', '3,60'));
    assert.deepEqual(advice.map(inWords), [
      'Senior leadership: fewer than 5 women or men. Check your force’s rule on small numbers before you publish.',
    ]);
    assert.ok(document);
  });

  test('a workbook and a wrong encoding', async () => {
    const refusedOf = async (...bytes) => inWords((await readFigures(new Blob(bytes))).refused);
    assert.match(await refusedOf(Uint8Array.of(0x50, 0x4b, 3, 4, 20)), /^The file is a workbook/);
    assert.match(
      await refusedOf(Uint8Array.of(0x41, 0xe9, 0x41)),
      /^The file is not saved as UTF-8/,
    );
    assert.deepEqual(await readFigures(new Blob([levels])), { text: levels, refused: null });
  });
});
