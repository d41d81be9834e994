import { mkdir, writeFile } from 'node:fs/promises';
import { compiled, factsOf, read } from './published.mjs';

const yearsOf = ({ first, last }) =>
  Array.from({ length: last - first + 1 }, (_, index) => String(first + index));

/**
 * The tidy tables of the published figures, from the very facts that the widgets show.
 *
 * @returns {Promise<object[]>} see src/export/tables.ts
 */
export async function tidyTables() {
  const [{ widgets }, { english }, { nationalTable, officersTable, staffTable }] =
    await Promise.all(['facts/index.js', 'language/language.js', 'export/tables.js'].map(compiled));
  const { years } = read('index.json');
  const forces = read('organisations.json').organisations.filter(
    ({ figures }) => figures !== 'none',
  );
  const facts = (tag, options) => factsOf(widgets[tag], options, english);
  const cards = forces.flatMap(({ id, label }) =>
    yearsOf(years.representation).map((year) => ({
      id,
      force: label,
      facts: facts('force-gap-card', { force: id, year }),
    })),
  );
  const charts = yearsOf(years['police-staff']).map((year) =>
    facts('police-staff-chart', { year }),
  );
  return [
    officersTable(cards.filter((card) => card.facts)),
    nationalTable(facts('representation-trend', {})),
    staffTable(charts.filter(Boolean)),
  ];
}

/** Writes dist/csv/: every table as CSV, and beside it what a program needs to know of it. */
export async function writeTables() {
  const { tableCsv, tableMetadata } = await compiled('export/tables.js');
  const { updated } = read('index.json');
  const { source, furtherSources } = read('national.json');
  const sources = [source, ...furtherSources];
  const about = {
    publisher: 'gender-equality-in-policing',
    rights: [...new Set(sources.map(({ attribution, licence }) => attribution ?? licence))].join(
      ' ',
    ),
    updated,
    sources: sources.map(({ url }) => url),
  };
  const tables = await tidyTables();
  await mkdir('dist/csv', { recursive: true });
  for (const table of tables) {
    const metadata = JSON.stringify(tableMetadata(table, about), null, 2);
    await writeFile(`dist/csv/${table.id}.csv`, tableCsv(table));
    await writeFile(`dist/csv/${table.id}.csv-metadata.json`, `${metadata}\n`);
  }
  return tables;
}
