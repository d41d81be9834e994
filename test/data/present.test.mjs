/** Every figure of data/sources is published as it stands there, whatever edition that is. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import { join, published, readJson, readText, sources } from '../fixtures/data/folders.mjs';

const files = readdirSync(sources);
const rowsOf = (file) => parse(readText(sources, file), { columns: true });

/** The tables of one kind with the year in their names: `change-2024.csv`. */
const yearly = (kind) =>
  files.flatMap((file) => {
    const year = new RegExp(`^${kind}-(\\d{4})\\.csv$`).exec(file)?.[1];
    return year ? [{ year: Number(year), rows: rowsOf(file) }] : [];
  });

const documents = new Map();
const document = (...path) => {
  const name = join(...path);
  if (!documents.has(name)) documents.set(name, readJson(published, name));
  return documents.get(name);
};

/** The figure of a force, as its own document has it from one source. */
const ofForce = ({ organisation, level, source }, year, measure) => {
  const { series } = document('forces', `${organisation}.json`);
  const one = series.find((each) => each.source === source);
  return one?.levels[level][measure]?.[one.years.indexOf(year)];
};

test('every printed change', () => {
  for (const { year, rows } of yearly('change'))
    for (const row of rows)
      assert.equal(
        ofForce(row, year, 'change'),
        Number(row.value),
        `${row.organisation} ${row.level} ${year}`,
      );
});

test('every printed share of women and difference', () => {
  const measures = { women: 'share', difference: 'difference' };
  for (const { year, rows } of yearly('force-shares'))
    for (const row of rows.filter(({ measure }) => measures[measure]))
      assert.equal(
        ofForce(row, year, measures[row.measure]),
        Number(row.value),
        `${row.organisation} ${row.level} ${year}`,
      );
});

test('every printed figure of police staff', () => {
  for (const { year, rows } of yearly('police-staff')) {
    const { groups } = document('police-staff', `${year}.json`);
    for (const { group, measure, value } of rows)
      assert.equal(groups.find(({ id }) => id === group)[measure], Number(value), group);
  }
});

test('every headline and average', () => {
  const { headlines } = document('national.json');
  for (const { headline, role, value } of rowsOf('headlines.csv')) {
    const found = headlines.find(({ id }) => id === headline);
    assert.equal(role === 'value' ? found.value : found[role].value, Number(value), headline);
  }
  const averages = rowsOf('averages.csv');
  for (const { year, level, value } of averages) {
    if (!averages.some((row) => Number(row.year) === Number(year) - 1)) continue;
    assert.equal(document('change', `${year}.json`).averages[level].value, Number(value), level);
  }
});

test('every count of the Home Office table', () => {
  const measures = ['women', 'men', 'notStated', 'all'];
  for (const row of rowsOf('workforce.csv')) {
    const counted = { ...row, source: 'home-office-workforce' };
    const at = (measure) => ofForce(counted, Number(row.year), measure);
    for (const measure of measures) {
      // A series in which every officer's sex is stated leaves that measure out.
      const found = at(measure) ?? (measure === 'notStated' ? 0 : undefined);
      assert.equal(found, Number(row[measure]), Object.values(row).join());
    }
  }
});

test('no year has a figure of a force that no table has', () => {
  const counted = new Set(rowsOf('workforce.csv').map((row) => `${row.organisation} ${row.year}`));
  const printed = new Set(
    [...yearly('change'), ...yearly('force-shares')].flatMap(({ year, rows }) =>
      rows.map(({ organisation }) => `${organisation} ${year}`),
    ),
  );
  for (const file of readdirSync(join(published, 'forces'))) {
    const id = file.replace('.json', '');
    for (const { source, years } of document('forces', file).series)
      for (const year of years) {
        const known = source === 'home-office-workforce' ? counted : printed;
        assert.ok(known.has(`${id} ${year}`), `${id} ${year}`);
      }
  }
});
