import { measures, workforceKey } from '../sources/workforce.mjs';

const shown = 30;
const whole = (value) => value.toLocaleString('en-GB');

/**
 * What an import changed, in lines to print.
 * @param {object[]} before rows of the last import
 * @param {object[]} after rows of this one
 * @returns {{ changed: boolean, lines: string[] }}
 */
export function compareImports(before, after) {
  const old = new Map(before.map((row) => [workforceKey(row), row]));
  const now = new Map(after.map((row) => [workforceKey(row), row]));
  const added = after.filter((row) => !old.has(workforceKey(row)));
  const removed = before.filter((row) => !now.has(workforceKey(row)));
  const altered = after
    .map((row) => ({ row, differences: differences(old.get(workforceKey(row)), row) }))
    .filter(({ differences: found }) => found.length);
  const lines = [
    ...listing(
      'added',
      added.map((row) => `${workforceKey(row)}: ${figures(row)}`),
    ),
    ...listing(
      'changed',
      altered.map(({ row, differences: found }) => `${workforceKey(row)}: ${found.join(', ')}`),
    ),
    ...listing(
      'removed',
      removed.map((row) => `${workforceKey(row)}: ${figures(row)}`),
    ),
  ];
  const years = new Set(
    [...added, ...removed, ...altered.map(({ row }) => row)].map((row) => row.year),
  );
  for (const year of [...years].sort()) {
    lines.push(`Total ${year}: ${total(before, year)} before, ${total(after, year)} now.`);
  }
  return { changed: years.size > 0, lines };
}

const figures = (row) => measures.map((measure) => `${words[measure]} ${row[measure]}`).join(', ');

const words = { women: 'women', men: 'men', notStated: 'not stated', all: 'all' };

const differences = (old, now) =>
  old
    ? measures
        .filter((measure) => old[measure] !== now[measure])
        .map((measure) => `${words[measure]} ${old[measure]} -> ${now[measure]}`)
    : [];

function listing(word, entries) {
  const lines = [`Rows ${word}: ${whole(entries.length)}.`];
  for (const entry of entries.slice(0, shown)) lines.push(`  ${entry}`);
  if (entries.length > shown) lines.push(`  and ${whole(entries.length - shown)} more.`);
  return lines;
}

function total(rows, year) {
  const counted = rows.filter((row) => row.year === year && row.level === 'all-officers');
  if (!counted.length) return 'nothing';
  const sum = (measure) => whole(counted.reduce((all, row) => all + row[measure], 0));
  return `${sum('women')} women of ${sum('all')} officers in ${counted.length} forces`;
}
