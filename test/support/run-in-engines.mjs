import { ENGINES, missingFor, PACKAGES } from './engines.mjs';
import { reportFigures } from './figures.mjs';
import { runInBrowsers } from './run-browser.mjs';

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

/** The groups of files of started engines; an engine with two pages is two groups. */
async function startAll(engines, files) {
  const everywhere = files.filter((file) => !isOnlyChromium(file));
  const groups = [];
  for (const { name, all, pages = 1, start } of engines)
    for (let page = 0; page < pages; page += 1) {
      const own = (all ? files : everywhere).filter((_file, index) => index % pages === page);
      if (own.length > 0) groups.push({ name, files: own, ...(await start()) });
    }
  return groups;
}

/** Runs test files in engines at the same time; a run that breaks off counts as one failed. */
async function runTogether(engines, files, whole) {
  const total = { passed: 0, failed: 0 };
  const groups = await startAll(engines, files);
  const versions = new Map(groups.map(({ name, version }) => [name, version]));
  for (const [name, version] of versions) console.log(`${name} ${version}`);
  try {
    const results = await runInBrowsers(groups.map(({ version, stop, ...group }) => group));
    for (const [name, { files: count, passed, failed }] of results) {
      total.passed += passed;
      total.failed += failed;
      if (!whole) continue;
      const tried = { files: count, tests: passed + failed };
      const version = versions.get(name);
      await reportFigures('suite', { version, tried, violations: { failed } }, name);
    }
  } catch (error) {
    console.error('\n✗ the run broke off\n', error);
    total.failed += 1;
  } finally {
    for (const { stop } of groups) stop?.();
  }
  return total;
}

/**
 * Runs test files for the browser in engines: in Chromium first, then in the others at the same time. All
 * three at once are more than two processors bear without tests that wait too long.
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
  for (const together of [
    installed.filter(({ all }) => all),
    installed.filter(({ all }) => !all),
  ]) {
    if (together.length === 0) continue;
    const { passed, failed } = await runTogether(together, files, whole);
    total.passed += passed;
    total.failed += failed;
  }
  return total;
}
