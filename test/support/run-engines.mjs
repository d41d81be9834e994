/**
 * Runs the checks for the browser in every engine: the Chromium of the npm packages, Firefox ESR and
 * WebKitGTK. Words on the command line keep the files whose path contains one of them. Files named
 * `*.chromium.test.ts` need what only Chromium's own protocol offers; their first line says what.
 * ENGINES keeps some engines, e.g. `ENGINES=Firefox,WebKitGTK`. The last line is `N passed, N failed`; an engine that is not installed counts as one failed.
 */
import { readFile } from 'node:fs/promises';
import { ENGINES, missingFor, PACKAGES } from './engines.mjs';
import { testFiles } from './files.mjs';
import { runInBrowser } from './run-browser.mjs';

const files = (await testFiles(process.argv.slice(2))).filter((file) => file.endsWith('.test.ts'));
const isOnlyChromium = (file) => file.endsWith('.chromium.test.ts');
const everywhere = files.filter((file) => !isOnlyChromium(file));

async function runEngine(engine) {
  const missing = missingFor(engine);
  if (missing.length > 0) {
    console.error(`\n✗ ${engine.name} is not installed: ${missing.join(', ')}`);
    console.error(
      `  On Debian or Ubuntu, as root: apt-get install -y --no-install-recommends ${PACKAGES}`,
    );
    return { passed: 0, failed: 1 };
  }
  const { stop, ...settings } = await engine.start();
  try {
    return await runInBrowser(engine.all ? files : everywhere, settings);
  } catch (error) {
    console.error(`\n✗ ${engine.name} broke off\n`, error);
    return { passed: 0, failed: 1 };
  } finally {
    stop?.();
  }
}

const results = [];
const asked = process.env.ENGINES?.split(/[\s,]+/);
for (const engine of ENGINES.filter(({ name }) => !asked || asked.includes(name))) {
  console.log(`\n${engine.name}`);
  const begun = Date.now();
  const counts = await runEngine(engine);
  const seconds = Math.round((Date.now() - begun) / 1000);
  results.push({ engine: engine.name, ...counts, seconds });
}

const onlyChromium = [];
for (const file of files.filter(isOnlyChromium)) {
  const [line] = (await readFile(file, 'utf8')).split('\n');
  onlyChromium.push({ file, reason: line.replace('// Only in Chromium: ', '') });
}
console.log(`\nFiles that run in Chromium only: ${onlyChromium.length}`);
for (const { file, reason } of onlyChromium) console.log(`- ${file}: ${reason}`);

console.log();
for (const { engine, passed, failed, seconds } of results)
  console.log(`${engine}: ${passed} passed, ${failed} failed in ${seconds} s`);
const sum = (key) => results.reduce((total, one) => total + one[key], 0);
if (sum('failed') > 0) process.exitCode = 1;
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`);
process.exit();
