/**
 * Measures this library beside what users would pick instead, in one interleaved run in a real
 * browser, and writes the table to `test/bench/results.md`. Usage, after a build:
 * `npm run bench -- [--rounds 5] [--only "one grid"]`. With `--only`, nothing is written.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { BROWSER_FLAGS, findBrowser } from '../support/browser.mjs';
import { bundle } from './contenders.mjs';
import { goals } from './goals.mjs';
import { measure } from './measure.mjs';
import { report } from './report.mjs';
import { scenarios } from './scenarios.mjs';
import { serve } from './server.mjs';

const RESULTS = 'test/bench/results.md';
const EMPTY = '/pages/empty';

const { values } = parseArgs({
  options: { rounds: { type: 'string', default: '5' }, only: { type: 'string', default: '' } },
});
const rounds = Number(values.rounds);

/** The contenders are packages of this folder alone; they come with the first run. */
function bringContenders() {
  if (existsSync('test/bench/node_modules')) return;
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm';
  const { status } = spawnSync(npm, ['ci', '--prefix', 'test/bench'], { stdio: 'inherit' });
  if (status !== 0) throw new Error('The packages of the contenders could not be installed.');
}

/** Every page of a scenario once, one after the other. */
async function round(browser, base, [name, { runs, options }], results) {
  for (const [key, run] of Object.entries(runs)) {
    process.stderr.write(`\r${name}: ${key}`.padEnd(70));
    const address = `${base}/pages/${encodeURIComponent(`${name} ${key}`)}`;
    const result = await measure(browser, { ...options, ...run, address, empty: base + EMPTY });
    ((results[name] ??= {})[key] ??= []).push(result);
  }
}

async function main() {
  bringContenders();
  const folder = await mkdtemp(join(tmpdir(), 'bench-'));
  const pages = new Map([
    [EMPTY, '<!doctype html><title>Empty</title><link rel="icon" href="data:,">'],
  ]);
  const sizes = await bundle(folder);
  const server = await serve(pages, folder);
  const browser = await puppeteer.launch({
    executablePath: await findBrowser(),
    args: [...BROWSER_FLAGS, '--enable-precise-memory-info'],
    headless: 'shell',
  });
  try {
    const all = Object.entries(await scenarios(`${server.base}/dist/data/v1/`));
    const wanted = all.filter(([name]) => name.includes(values.only));
    for (const [name, { runs }] of wanted) {
      for (const [key, { html }] of Object.entries(runs))
        pages.set(`/pages/${encodeURIComponent(`${name} ${key}`)}`, html);
    }
    const results = {};
    for (let at = 0; at < rounds; at += 1)
      for (const scenario of wanted) await round(browser, server.base, scenario, results);
    process.stderr.write('\n');
    const text = report({
      results,
      goals: values.only ? [] : await goals(results),
      sizes,
      browser: await browser.version(),
      rounds,
    });
    console.log(text);
    if (!values.only) await writeFile(RESULTS, text);
  } finally {
    await browser.close();
    server.stop();
    await rm(folder, { recursive: true });
  }
}

await main();
