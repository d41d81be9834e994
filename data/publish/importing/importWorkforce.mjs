import { existsSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { Refusal } from '../refusal.mjs';
import { readNames } from '../sources/names.mjs';
import { writeTable } from '../sources/table.mjs';
import { inOrder, readWorkforce, workforceColumns, workforceFile } from '../sources/workforce.mjs';
import { findTable } from './columns.mjs';
import { compareImports } from './compare.mjs';
import { readCsv } from './csv.mjs';
import { readOds } from './ods.mjs';
import { recordDifferences } from './recordDifferences.mjs';
import { tally } from './tally.mjs';

const readers = { '.ods': readOds, '.csv': readCsv };

/**
 * Imports the Home Office workforce open data table into workforce.csv. The years of the table
 * replace the same years of the last import; years that it does not hold stay as they are.
 * @param {object} options
 * @param {string} options.file path of the table, .ods or .csv
 * @param {string} options.folder the folder of sources
 * @param {(line: string) => void} options.say takes a line for the person who imports
 * @throws {Refusal} and leaves workforce.csv as it was
 */
export function importWorkforce({ file, folder, say }) {
  const bytes = readInput(file);
  say(`Reading ${file} (${Math.ceil(bytes.length / 1024).toLocaleString('en-GB')} kB).`);
  const table = findTable(readers[extname(file).toLowerCase()](bytes, say));
  const problems = [];
  const refuse = (problem) => problems.push(problem);
  const known = readNames(folder, refuse);
  const last = existsSync(join(folder, workforceFile)) ? readWorkforce(folder, refuse) : [];
  if (problems.length) throw new Refusal(problems);
  const { counts, officerRows } = tally(table, known);

  const years = new Set(counts.map(({ year }) => year));
  const kept = last.filter(({ year }) => !years.has(year));
  const rows = [...kept, ...counts].sort(inOrder);
  const forces = new Set(counts.map(({ organisation }) => organisation)).size;
  say(
    `Counted ${officerRows.toLocaleString('en-GB')} rows of police officers: ${forces} ` +
      `${forces === 1 ? 'force' : 'forces'}, ${Math.min(...years)} to ${Math.max(...years)}.`,
  );
  const keptYears = [...new Set(kept.map(({ year }) => year))].sort();
  if (keptYears.length) {
    say(`Not in this table and kept from the last import: ${keptYears.join(', ')}.`);
  }
  const { changed, lines } = compareImports(last, rows);
  if (!changed) {
    say(`Nothing changed: ${workforceFile} already holds these figures.`);
    return;
  }
  lines.forEach(say);
  // Written beside and then renamed, so that a broken run leaves the old file whole.
  const target = join(folder, workforceFile);
  writeFileSync(`${target}.part`, writeTable(workforceColumns, rows));
  renameSync(`${target}.part`, target);
  recordDifferences(folder, say);
  say(
    `Wrote ${workforceFile}. Put today's date into the last row of editions.csv. Then run ` +
      '"npm run data:check", and when it says "No problem", "npm run data".',
  );
}

function readInput(file) {
  if (!file) {
    throw new Refusal([
      'No file was named. Write: npm run data:import -- FILE, with an .ods or .csv.',
    ]);
  }
  if (!existsSync(file) || !statSync(file).isFile()) {
    throw new Refusal([`There is no file ${file}. Check the name and the folder.`]);
  }
  if (!readers[extname(file).toLowerCase()]) {
    throw new Refusal([
      `${file} is neither .ods nor .csv. Download the open data table as .ods, or save it as CSV.`,
    ]);
  }
  const bytes = readFileSync(file);
  if (!bytes.length) throw new Refusal([`${file} is empty. Download it again.`]);
  return bytes;
}
