/** The tables of dist/csv/, what lies beside them for programs, and the page that explains all. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { revisions } from '../../.rollup/dataPage.mjs';
import { readSchemas } from '../../data/publish/contracts/bundle.mjs';
import { schema } from '../fixtures/data/folders.mjs';
import { knownOf, read, years } from '../support/published.mjs';

const text = (path) => readFileSync(`dist/${path}`, 'utf8');
const json = (path) => JSON.parse(text(path));
const tables = ['officers', 'national', 'police-staff'];
const rowsOf = (id) => parse(text(`csv/${id}.csv`), { columns: true });

/** What CSV on the Web lets a value of each datatype be. */
const datatypes = {
  string: /^[^\r\n]+$/,
  integer: /^[+-]?\d+$/,
  decimal: /^[+-]?\d+(?:\.\d+)?$/,
  gYear: /^\d{4}$/,
};

for (const id of tables) {
  describe(`${id}.csv`, () => {
    const metadata = json(`csv/${id}.csv-metadata.json`);
    const { columns, primaryKey } = metadata.tableSchema;
    const [header, ...records] = parse(text(`csv/${id}.csv`));

    test('has metadata of the shape that CSV on the Web asks for', () => {
      assert.deepEqual(metadata['@context'], ['http://www.w3.org/ns/csvw', { '@language': 'en' }]);
      assert.equal(metadata.url, `${id}.csv`);
      for (const name of ['dc:title', 'dc:description', 'dc:publisher', 'dc:rights']) {
        assert.equal(typeof metadata[name], 'string', name);
      }
      assert.match(metadata['dc:modified']['@value'], /^\d{4}-\d\d-\d\d$/);
      for (const source of metadata['dc:source']) assert.match(source, /^https:/);
      const names = columns.map(({ name }) => name);
      assert.equal(new Set(names).size, names.length);
      for (const column of columns) {
        assert.match(column.name, /^[A-Za-z][\w.]*$/);
        assert.ok(datatypes[column.datatype], column.datatype);
        assert.ok(column['dc:description'], column.name);
        assert.ok(column.required ? !column.null : Array.isArray(column.null), column.name);
      }
      for (const name of primaryKey) assert.ok(names.includes(name), name);
    });

    test('holds what its metadata says, and no two rows of one key', () => {
      assert.deepEqual(
        header,
        columns.map(({ titles }) => titles),
      );
      const keys = new Set();
      for (const record of records) {
        assert.equal(record.length, columns.length);
        record.forEach((value, at) => {
          const { name, datatype, null: unknown = [] } = columns[at];
          assert.ok(
            unknown.includes(value) || datatypes[datatype].test(value),
            `${name}: ${value}`,
          );
        });
        keys.add(primaryKey.map((name) => record[header.indexOf(name)]).join('|'));
      }
      assert.equal(keys.size, records.length);
      assert.ok(records.length > 0);
    });

    test('lets no figure stand without its basis', () => {
      for (const [at, name] of header.entries()) {
        const basis = header.indexOf(`${name}_basis`);
        if (basis < 0) continue;
        for (const record of records) {
          assert.equal(/^\[/.test(record[at]), record[basis] === '', `${name} ${record[at]}`);
        }
      }
    });
  });
}

test('officers.csv holds every known figure of every force and year, and no other', () => {
  const forces = read('organisations.json').organisations.filter(
    ({ figures }) => figures !== 'none',
  );
  const rows = new Map(
    rowsOf('officers').map((row) => [`${row.organisation_id} ${row.year} ${row.level}`, row]),
  );
  const columns = {
    women: 'women',
    officers: 'all',
    women_percent: 'share',
    difference_points: 'difference',
    change_percent: 'change',
  };
  for (const { id } of forces) {
    for (const year of years) {
      for (const [level, known] of Object.entries(knownOf(id, year))) {
        const key = `${id} ${year} ${level}`;
        const row = rows.get(key);
        for (const [column, measure] of Object.entries(columns)) {
          const value = /^\[|^$/.test(row?.[column] ?? '') ? null : Number(row[column]);
          assert.equal(value, known[measure] ?? null, `${key} ${column}`);
        }
        rows.delete(key);
      }
    }
  }
  assert.deepEqual([...rows.keys()], []);
});

describe('data.html', () => {
  const page = text('data.html');

  test('has no place left to fill, no script that runs and no style of its own', () => {
    assert.doesNotMatch(page, /<!-- |<style|\sstyle=|<script(?! type="application\/ld\+json")/);
  });

  test('explains every member of every document and part', () => {
    const schemas = Object.values(readSchemas(schema));
    const parts = schemas.flatMap((one) => [one, ...Object.values(one.$defs ?? {})]);
    for (const { properties = {}, description } of parts) {
      if (description)
        assert.ok(
          page.includes(
            description.replaceAll("'", '&#39;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
          ),
          description,
        );
      for (const name of Object.keys(properties)) {
        assert.ok(page.includes(`<code>${name}</code>`), name);
      }
    }
    const names = schemas.flatMap(({ $defs = {} }) => Object.keys($defs));
    for (const name of names) assert.ok(page.includes(`id="part-${name}"`), name);
    for (const [, name] of page.matchAll(/href="#part-([^"]+)"/g)) {
      assert.ok(names.includes(name), name);
    }
  });

  test('leads to every table and to what lies beside it', () => {
    for (const id of tables) {
      assert.ok(page.includes(`href="csv/${id}.csv"`), id);
      assert.ok(page.includes(`href="csv/${id}.csv-metadata.json"`), id);
    }
  });

  test('lists revised figures in words, with the national ones that follow, the latest first', () => {
    const organisations = { organisations: [{ id: 'kent', label: 'Kent Police' }] };
    const national = {
      groups: [{ id: 'all', forces: 44 }],
      series: [
        {
          group: 'all',
          years: [2022, 2023],
          levels: { 'middle-management': { women: [7000, 7826] } },
          revisions: [
            ['7820', '2025-03-03'],
            ['7824', '2026-11-22'],
          ].map(([was, until]) => ({
            ...{ level: 'middle-management', measure: 'women', at: '2023', until },
            was: Number(was),
          })),
        },
      ],
    };
    const list = (rows) => revisions(rows, organisations, national);
    assert.equal(list([]), '<p>No published figure has been revised.</p>');
    const row = {
      ...{ organisation: 'kent', year: '2023', level: 'middle-management', measure: 'share' },
      ...{ old: '26.36', new: '26.61', date: '2026-11-22', reason: '<b>New</b> return' },
    };
    const cells = [...list([row]).matchAll(/<t[dh](?: [^>]*)?>(.*?)<\/t[dh]>/g)].map(
      ([, cell]) => cell,
    );
    const middle = ['2023', 'Middle management'];
    assert.deepEqual(cells, [
      ...['Figure of', 'Year', 'Level', 'Measure', 'Was', 'Is', 'Since', 'Why'],
      ...['Kent Police', ...middle, 'share of women', '26.36%', '26.61%', '22 November 2026'],
      '&lt;b&gt;New&lt;/b&gt; return',
      ...['all 44 forces together', ...middle, 'number of women', '7,824', '7,826'],
      ...['22 November 2026', 'Follows from the forces.'],
      ...['all 44 forces together', ...middle, 'number of women', '7,820', '7,824'],
      ...['3 March 2025', 'Follows from the forces.'],
    ]);
  });
});

for (const file of ['index.html', 'data.html']) {
  test(`${file} tells catalogues of data which sets there are`, () => {
    const [, script] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(text(file));
    const catalogue = JSON.parse(script);
    assert.equal(catalogue['@context'], 'https://schema.org');
    assert.equal(catalogue['@type'], 'DataCatalog');
    assert.deepEqual(
      catalogue.dataset.map(({ distribution }) => distribution.contentUrl),
      tables.map((id) => `csv/${id}.csv`),
    );
    for (const dataset of catalogue.dataset) {
      assert.equal(dataset['@type'], 'Dataset');
      for (const name of ['name', 'description', 'license', 'temporalCoverage']) {
        assert.equal(typeof dataset[name], 'string', name);
      }
      const [id] = /(?<=csv\/).*(?=\.csv)/.exec(dataset.distribution.contentUrl);
      const years = rowsOf(id).map(({ year }) => Number(year));
      const ends = [...new Set([Math.min(...years), Math.max(...years)])];
      assert.equal(dataset.temporalCoverage, ends.join('/'));
      assert.match(dataset.license, /^https:/);
      // What schema.org and catalogues recommend besides.
      assert.equal(dataset.isAccessibleForFree, true);
      assert.match(dataset.version, /^\d{4}$/);
      assert.ok(dataset.keywords.includes('police'));
      // What catalogues take for a description.
      assert.ok(dataset.description.length >= 50 && dataset.description.length <= 5000, id);
      assert.ok(dataset.isBasedOn.every((address) => address.startsWith('https://')));
      assert.ok(dataset.variableMeasured.length > 0);
    }
  });
}
