/**
 * Writes RELIABILITY.md from the figures that the tests reported in their last run: the last step of
 * `npm run reliability`, which runs them first.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { FIGURES } from '../support/figures.mjs';
import { filesIn } from '../support/files.mjs';

/** What tests run in: Node for what needs no page, and every engine. */
export const ENGINES = ['Node', 'Chromium', 'Firefox', 'WebKitGTK'];

/** The name under which a run of all tests for the browser reports. */
const SUITE = 'suite';

const FILE = 'RELIABILITY.md';

const row = (cells) => `| ${cells.join(' | ')} |`;
const table = (head, rows) => [row(head), row(head.map(() => '---')), ...rows.map(row)].join('\n');

const inOrder = (figures) =>
  figures.toSorted((one, other) => ENGINES.indexOf(one.engine) - ENGINES.indexOf(other.engine));

/** A row for each thing that a test counted, with its number in each engine. */
function rowsOf(figures, kind) {
  const rows = new Map();
  for (const one of figures)
    for (const [what, number] of Object.entries(one[kind] ?? {})) {
      const key = `${one.name}: ${what}`;
      if (!rows.has(key)) rows.set(key, { name: one.name, what, numbers: {} });
      rows.get(key).numbers[one.engine] = number;
    }
  return [...rows.values()].map(({ name, what, numbers }) => [
    name,
    what,
    ...ENGINES.map((engine) => numbers[engine]?.toLocaleString('en-GB') ?? ''),
  ]);
}

const measured = (head, figures) => {
  const rows = rowsOf(figures, 'measured');
  return rows.length > 0 ? `\n## Measured\n\n${table(head, rows)}\n` : '';
};

/**
 * The report.
 *
 * @param {object[]} figures as `reportFigures` keeps them
 * @param {string} date the day of the run, ISO
 * @returns {string} Markdown
 */
export function report(figures, date) {
  const suites = figures.filter(({ name }) => name === SUITE);
  const others = figures.filter(({ name }) => name !== SUITE);
  const head = ['test', 'what', ...ENGINES];
  return `# Reliability

Written by \`npm run reliability\` on ${date} from what the tests reported; nothing here is typed by hand.
An empty cell: the test does not run there.

## Engines

The whole suite for the browser. Files named \`*.chromium.test.ts\` run in Chromium only; the first
line of each says why.

${table(
  ['engine', 'version', 'files', 'tests', 'failed'],
  inOrder(suites).map(({ engine, version, tried, violations }) => [
    engine,
    version,
    tried.files,
    tried.tests,
    violations.failed,
  ]),
)}

## What was tried

${table(head, rowsOf(others, 'tried'))}

## What must never happen

${table(head, rowsOf(others, 'violations'))}
${measured(head, others)}`;
}

/** The figures of the last run, in the order of their names. */
async function reported() {
  const files = await filesIn(FIGURES, /\.json$/);
  return Promise.all(files.map(async (file) => JSON.parse(await readFile(file, 'utf8'))));
}

async function main() {
  const figures = await reported();
  const missing = ENGINES.filter((engine) => !figures.some((one) => one.engine === engine));
  if (missing.length > 0)
    throw new Error(`No figures of ${missing.join(', ')}: npm run reliability`);
  await writeFile(FILE, report(figures, new Date().toISOString().slice(0, 10)));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
