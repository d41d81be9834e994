/**
 * Runs every check: the files for Node (`*.test.mjs`), then the files for the browser
 * (`*.test.ts`), then these also in the engines that ENGINES names, e.g. `ENGINES=Firefox,WebKitGTK`.
 * Words on the command line keep the files whose path contains one of them.
 * The last line is `N passed, N failed`; the exit code says the same.
 */
import { testFiles } from './files.mjs';
import { publishPinned } from './pinned.mjs';
import { runInBrowsers } from './run-browser.mjs';
import { askedEngines, runInEngines } from './run-in-engines.mjs';
import { runInNode } from './run-node.mjs';

const total = { passed: 0, failed: 0 };
let isComplete = false;

// On exit, so that the closing line comes whatever ends the process.
process.on('exit', () => {
  if (!isComplete) total.failed += 1;
  if (total.failed > 0) process.exitCode = 1;
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
});

const engines = askedEngines();
// Tests that run tests of their own ask for no engine.
delete process.env.ENGINES;

/** Runs files in the browser that the project brings. */
async function runInBrowser(files) {
  const results = await runInBrowsers([{ name: 'Chromium', files }]);
  return results.get('Chromium');
}

const runInOtherEngines = (files) => runInEngines(files, engines);

async function runPart(run, files) {
  if (files.length === 0) return;
  try {
    const { passed, failed } = await run(files);
    total.passed += passed;
    total.failed += failed;
  } catch (error) {
    console.error(`\n✗ ${run.name} broke off\n`, error);
    total.failed += 1;
  }
}

publishPinned();
const words = process.argv.slice(2);
const files = await testFiles(words);
const inNode = files.filter((file) => file.endsWith('.test.mjs'));
const inBrowser = files.filter((file) => file.endsWith('.test.ts'));
if (inNode.length + inBrowser.length === 0) {
  console.error(`✗ no test file matches "${words.join(' ')}"`);
  total.failed += 1;
}
await runPart(runInNode, inNode);
await runPart(runInBrowser, inBrowser);
if (engines) await runPart(runInOtherEngines, inBrowser);
isComplete = true;
// The driver of an engine may keep the process alive.
process.exit();
