/** Medians and ranges of the runs, and the goals, as a page of Markdown. */
import { cpus } from 'node:os';
import { CONTENDERS } from './contenders.mjs';
import { OURS } from './scenarios.mjs';

const NAMES = { ...CONTENDERS, ...OURS };
const nameOf = (key) => NAMES[key] ?? key;

/** What a column shows: heading, value of a run, digits after the point. */
const COLUMNS = {
  'complete, ms': ['time', 1, 0],
  'main thread, ms': ['task', 1, 0],
  'script, ms': ['script', 1, 0],
  'layout, ms': ['layout', 1, 0],
  'longest task, ms': ['longest', 1, 0],
  'over 50 ms, ms': ['blocking', 1, 0],
  'readable, ms': ['paint', 1, 0],
  'then, ms of main thread': ['act', 1, 0],
  requests: ['requests', 1, 0],
  'bytes, kB': ['bytes', 1e3, 1],
  'heap, MB': ['heap', 1e6, 1],
  nodes: ['nodes', 1, 0],
  shift: ['shift', 1, 4],
};

const sorted = (numbers) => [...numbers].sort((a, b) => a - b);

/** The middle one, or the mean of the two in the middle. */
export const median = (numbers) => {
  const list = sorted(numbers);
  const at = (list.length - 1) / 2;
  return (list[Math.floor(at)] + list[Math.ceil(at)]) / 2;
};

function cell(runs, [key, unit, digits]) {
  const values = runs.map((run) => run[key]).filter((value) => value !== undefined);
  if (values.length === 0) return '';
  const show = (value) => (value / unit).toFixed(digits);
  const [low, high] = [Math.min(...values), Math.max(...values)].map(show);
  const middle = show(median(values));
  return low === high ? middle : `${middle} (${low}-${high})`;
}

const row = (cells) => `| ${cells.join(' | ')} |`;

function scenarioTable(results) {
  const columns = Object.entries(COLUMNS).filter(([, [key]]) =>
    Object.values(results).some((runs) => runs.some((run) => run[key] !== undefined)),
  );
  return [
    row(['', ...columns.map(([heading]) => heading)]),
    row(['---', ...columns.map(() => '---:')]),
    ...Object.entries(results).map(([key, runs]) =>
      row([nameOf(key), ...columns.map(([, column]) => cell(runs, column))]),
    ),
  ].join('\n');
}

/** `{ name, reached, goal }`: reached where it is at most the goal. */
function goalTable(goals) {
  return [
    row(['measure', 'at most', 'measured', '']),
    row(['---', '---:', '---:', '---']),
    ...goals.map(({ name, goal, measured }) =>
      row([name, goal, Number(measured.toFixed(3)), measured <= goal ? 'reached' : 'not reached']),
    ),
  ].join('\n');
}

/**
 * @param {object} run
 * @param {Record<string, Record<string, object[]>>} run.results runs by scenario and page
 * @param {{ name: string, goal: number, measured: number }[]} run.goals
 * @param {Record<string, { gzip: number, brotli: number }>} run.sizes of each contender
 * @param {string} run.browser its version
 * @param {number} run.rounds
 */
export function report({ results, goals, sizes, browser, rounds }) {
  const machine = `${cpus().length} x ${cpus()[0].model.trim()}, Node ${process.version}, ${browser}`;
  const bytes = Object.entries(sizes).map(([key, { gzip, brotli }]) =>
    row([nameOf(key), gzip, brotli]),
  );
  return `# Measured side by side

Written by \`npm run bench\`: ${rounds} rounds in which all pages take turns, so that a busy machine is
busy for all. Each figure is a median with its range. "Limit" is an element written by hand that draws the
same boxes and bars from figures in the page, without table, language, keyboard or loading. The other
libraries have their figures in the page too; ours loads them.

${machine}.

## Goals

${goalTable(goals)}

## Bytes of the contenders' scripts

| | gzip | brotli |
| --- | ---: | ---: |
${bytes.join('\n')}

${Object.entries(results)
  .map(([scenario, pages]) => `## ${scenario}\n\n${scenarioTable(pages)}`)
  .join('\n\n')}
`;
}
