/**
 * Runs the checks for the browser in every engine: the Chromium of the npm packages, then Firefox ESR and
 * WebKitGTK at the same time. Words on the command line keep the files whose path contains one of them.
 * Files named `*.chromium.test.ts` need what only Chromium's own protocol offers; their first line
 * says what. ENGINES keeps some engines, e.g. `ENGINES=Firefox,WebKitGTK`. The last line is
 * `N passed, N failed`; an engine that is not installed counts as one failed.
 */
import { readFile } from 'node:fs/promises';
import { testFiles } from './files.mjs';
import { askedEngines, isOnlyChromium, runInEngines } from './run-in-engines.mjs';

const words = process.argv.slice(2);
const files = (await testFiles(words)).filter((file) => file.endsWith('.test.ts'));
const { passed, failed } = await runInEngines(files, askedEngines(), words.length === 0);

const onlyChromium = files.filter(isOnlyChromium);
console.log(`\nFiles that run in Chromium only: ${onlyChromium.length}`);
for (const file of onlyChromium) {
  const [line] = (await readFile(file, 'utf8')).split('\n');
  console.log(`- ${file}: ${line.replace('// Only in Chromium: ', '')}`);
}
if (failed > 0) process.exitCode = 1;
console.log(`\n${passed} passed, ${failed} failed`);
process.exit();
