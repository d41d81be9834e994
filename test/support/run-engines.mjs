/**
 * Runs the checks for the browser in every engine at the same time: the Chromium of the npm packages,
 * Firefox ESR and WebKitGTK. Words on the command line keep the files whose path contains one of them.
 * Files named `*.chromium.test.ts` need what only Chromium's own protocol offers; their first line
 * says what. ENGINES keeps some engines, e.g. `ENGINES=Firefox,WebKitGTK`. The last line is
 * `N passed, N failed`; an engine that is not installed counts as one failed.
 */
import { readFile } from 'node:fs/promises';
import { ENGINES, missingFor, PACKAGES } from './engines.mjs';
import { reportFigures } from './figures.mjs';
import { testFiles } from './files.mjs';
import { runInBrowsers } from './run-browser.mjs';

const words = process.argv.slice(2);
const files = (await testFiles(words)).filter((file) => file.endsWith('.test.ts'));
const isOnlyChromium = (file) => file.endsWith('.chromium.test.ts');
const everywhere = files.filter((file) => !isOnlyChromium(file));

const asked = process.env.ENGINES?.split(/[\s,]+/);
const engines = ENGINES.filter(({ name }) => !asked || asked.includes(name));
const total = { passed: 0, failed: 0 };

const installed = engines.filter((engine) => {
  const missing = missingFor(engine);
  if (missing.length === 0) return true;
  console.error(`\n✗ ${engine.name} is not installed: ${missing.join(', ')}`);
  console.error(
    `  On Debian or Ubuntu, as root: apt-get install -y --no-install-recommends ${PACKAGES}`,
  );
  total.failed += 1;
  return false;
});

const groups = [];
for (const { name, all, start } of installed) {
  const { version, browsers, stop } = await start();
  console.log(`${name} ${version}`);
  groups.push({ name, version, browsers, stop, files: all ? files : everywhere });
}
try {
  const results = await runInBrowsers(groups.map(({ version, stop, ...group }) => group));
  for (const { name, version, files } of groups) {
    const { passed, failed } = results.get(name);
    total.passed += passed;
    total.failed += failed;
    if (words.length > 0) continue;
    const tried = { files: files.length, tests: passed + failed };
    await reportFigures('suite', { version, tried, violations: { failed } }, name);
  }
} catch (error) {
  console.error('\n✗ the run broke off\n', error);
  total.failed += 1;
} finally {
  for (const { stop } of groups) stop?.();
}

const onlyChromium = files.filter(isOnlyChromium);
console.log(`\nFiles that run in Chromium only: ${onlyChromium.length}`);
for (const file of onlyChromium) {
  const [line] = (await readFile(file, 'utf8')).split('\n');
  console.log(`- ${file}: ${line.replace('// Only in Chromium: ', '')}`);
}
if (total.failed > 0) process.exitCode = 1;
console.log(`\n${total.passed} passed, ${total.failed} failed`);
process.exit();
