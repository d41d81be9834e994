import { ENGINES, missingFor, PACKAGES } from './engines.mjs';
import { reportFigures } from './figures.mjs';
import { runInBrowsers, totalOf } from './run-browser.mjs';

/** Whether a file needs what only Chromium's own protocol offers. */
export const isOnlyChromium = (file) => file.endsWith('.chromium.test.ts');

/** The engines that ENGINES names, e.g. `ENGINES=Firefox,WebKitGTK`; none where it is not set. */
export const askedEngines = () => process.env.ENGINES?.match(/\w+/g);

const isInstalled = (engine) => {
  const missing = missingFor(engine);
  if (missing.length === 0) return true;
  console.error(`\n✗ ${engine.name} is not installed: ${missing.join(', ')}`);
  console.error(
    `  On Debian or Ubuntu, as root: apt-get install -y --no-install-recommends ${PACKAGES}`,
  );
  return false;
};

/** Starts engines, runs in each the files that it is given, all at the same time, and ends them. */
async function runAtOnce(engines, filesOf) {
  const groups = [];
  try {
    for (const engine of engines)
      for (let page = 0; page < (engine.pages ?? 1); page += 1) {
        const files = filesOf(engine).filter((_file, at) => at % (engine.pages ?? 1) === page);
        if (files.length > 0) groups.push({ name: engine.name, files, ...(await engine.start()) });
      }
    const versions = new Map(groups.map(({ name, version }) => [name, version]));
    for (const [name, version] of versions) console.log(`${name} ${version}`);
    const results = await runInBrowsers(groups.map(({ version, stop, ...group }) => group));
    return { versions, results };
  } finally {
    for (const { stop } of groups) stop?.();
  }
}

/**
 * Runs files in which something failed once more, each engine by itself: three engines at a time keep two
 * processors so busy that an answer of a driver may come too late. What fails again has failed.
 */
async function runAgain(engines, results) {
  for (const engine of engines.filter(({ all }) => !all)) {
    const files = results.get(engine.name) ?? new Map();
    const broken = [...files].filter(([, { failed }]) => failed > 0).map(([file]) => file);
    if (broken.length === 0) continue;
    console.log(`\n${engine.name} once more, by itself: ${broken.join(', ')}`);
    const second = await runAtOnce([engine], () => broken);
    for (const [file, counts] of second.results.get(engine.name)) files.set(file, counts);
  }
}

/**
 * Runs test files for the browser in engines, in all of them at the same time.
 *
 * @param {string[]} files
 * @param {string[]} [names] of the engines; absent, all
 * @param {boolean} [whole] whether these are all files there are, which is told to RELIABILITY.md
 * @returns {Promise<{ passed: number, failed: number }>} an engine that is not installed counts as
 *   one failed, and so does a run that breaks off
 */
export async function runInEngines(files, names, whole = false) {
  const engines = ENGINES.filter(({ name }) => !names || names.includes(name));
  const installed = engines.filter(isInstalled);
  const total = { passed: 0, failed: engines.length - installed.length };
  const everywhere = files.filter((file) => !isOnlyChromium(file));
  try {
    const run = await runAtOnce(installed, ({ all }) => (all ? files : everywhere));
    await runAgain(installed, run.results);
    for (const [name, counts] of run.results) {
      const { passed, failed } = totalOf(counts);
      total.passed += passed;
      total.failed += failed;
      if (!whole) continue;
      const tried = { files: counts.size, tests: passed + failed };
      const version = run.versions.get(name);
      await reportFigures('suite', { version, tried, violations: { failed } }, name);
    }
  } catch (error) {
    console.error('\n✗ the run broke off\n', error);
    total.failed += 1;
  }
  return total;
}
