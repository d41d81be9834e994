import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { countDifferences, differencesOf } from '../checks/differences.mjs';
import { differenceColumns, differencesFile, unexplained } from '../sources/differences.mjs';
import { readSources } from '../sources/read.mjs';
import { writeTable } from '../sources/table.mjs';

/**
 * Tells where the imported counts and the report say different things, and writes into
 * differences.csv that it was told. A reason that somebody gave stays while the number does.
 * @param {string} folder the folder of sources
 * @param {(line: string) => void} say
 */
export function recordDifferences(folder, say) {
  const { data, problems } = readSources(folder);
  if (problems.length) {
    say(
      'The counts were not compared with the report. First mend what "npm run data:check" tells.',
    );
    return;
  }
  const found = differencesOf(data);
  for (const { text } of found) say(`Differs: ${text}`);
  const today = new Date().toISOString().slice(0, 10);
  const rows = countDifferences(found).map((group) => {
    const row = data.acknowledged.find(
      ({ year, kind, differences }) =>
        year === group.year && kind === group.kind && differences === group.differences,
    );
    return row ?? { ...group, told: today, reason: unexplained };
  });
  if (!rows.length && !data.acknowledged.length) return;
  writeFileSync(join(folder, differencesFile), writeTable(differenceColumns, rows));
  say(`Wrote ${differencesFile}: ${found.length} figures differ. Write there why.`);
}
