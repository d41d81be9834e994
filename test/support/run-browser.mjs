import { relative } from 'node:path';
import { defaultReporter, startTestRunner } from '@web/test-runner';

/** All single tests of a session, out of its nested suites. */
const flatten = ({ tests, suites }) => [...tests, ...suites.flatMap(flatten)];

/**
 * What one file in one browser adds to the count. A file that did not load, broke off or holds no
 * test counts as one failed; the test runner's own report only names the first two.
 */
function count({ testFile: path, testResults, errors, passed }) {
  const testFile = relative('.', path);
  const tests = testResults ? flatten(testResults) : [];
  const good = tests.filter((test) => test.passed && !test.skipped).length;
  let bad = tests.filter((test) => !test.passed && !test.skipped).length;
  if (tests.length === 0 && errors.length === 0) {
    console.error(`\n✗ ${testFile}\n    holds no test`);
    bad += 1;
  } else if (errors.length > 0 || (!passed && bad === 0)) {
    bad += 1;
  }
  for (const test of tests.filter(({ skipped }) => skipped)) {
    console.log(`- ${testFile} > ${test.name} was left out`);
  }
  return { passed: good, failed: bad };
}

/**
 * Runs test files in real browsers, all of them at the same time.
 *
 * @param {{ name: string, files: string[], browsers?: object[] }[]} groups the name of an engine,
 *   what runs in it, and its launchers when it is not the browser that the project brings; an engine with
 *   two pages is two groups
 * @returns {Promise<Map<string, { files: number, passed: number, failed: number }>>} by the name of
 *   the engine
 * @throws {Error} when there is no browser, or the run stops before its end
 */
export async function runInBrowsers(groups) {
  const { default: config } = await import('../web-test-runner.config.mjs');
  const reporters = [defaultReporter({ reportTestProgress: false })];
  const runner = await startTestRunner({
    config: {
      ...config,
      files: undefined,
      groups,
      concurrentBrowsers: groups.length,
      reporters,
      staticLogging: true,
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // The runner only ends by itself through its command line.
  await new Promise((resolve) => runner.on('finished', resolve));
  const results = new Map(groups.map(({ name }) => [name, { files: 0, passed: 0, failed: 0 }]));
  for (const session of runner.sessions.all()) {
    const { passed, failed } = count(session);
    const result = results.get(session.group.name);
    result.files += 1;
    result.passed += passed;
    result.failed += failed;
  }
  await runner.stop();
  for (const [name, { files, passed, failed }] of results)
    console.log(`${name}: ${passed} passed, ${failed} failed in ${files} files`);
  return results;
}
