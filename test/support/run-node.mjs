import { availableParallelism } from 'node:os';
import { relative, resolve } from 'node:path';
import { run } from 'node:test';

/** A suite that only reports the failure of a test inside it: that test has been counted. */
const isEcho = ({ details }) =>
  details.type === 'suite' && details.error?.failureType === 'subtestsFailed';

/** Node reports a file as a test of that name when it holds none, or when it broke off. */
const isWholeFile = ({ name, file }) => name === file;

function describeError(error) {
  const cause = error?.cause ?? error;
  return cause?.stack ?? String(cause);
}

function report(title, text) {
  console.error(`\n✗ ${title}\n${text.replace(/^/gm, '    ')}`);
}

/**
 * Runs test files under Node's own test runner, each in a process of its own and as many at a time
 * as there are processors: a test writes only into a folder of its own.
 *
 * @param {string[]} files
 * @returns {Promise<{ passed: number, failed: number }>} single tests; a file that breaks off or
 *   holds no test counts as one failed
 */
export async function runInNode(files) {
  let passed = 0;
  let failed = 0;
  const paths = files.map((file) => resolve(file));
  for await (const { type, data } of run({ files: paths, concurrency: availableParallelism() })) {
    if (type === 'test:stdout') process.stdout.write(data.message);
    if (type === 'test:stderr') process.stderr.write(data.message);
    if (type !== 'test:pass' && type !== 'test:fail') continue;

    const file = relative('.', data.file ?? '');
    if (type === 'test:fail') {
      if (isEcho(data)) continue;
      failed += 1;
      const title = isWholeFile(data) ? file : `${file} > ${data.name}`;
      report(title, describeError(data.details.error));
    } else if (isWholeFile(data)) {
      failed += 1;
      report(file, 'holds no test');
    } else if (data.skip !== undefined || data.todo !== undefined) {
      console.log(`- ${file} > ${data.name} was left out`);
    } else if (data.details.type !== 'suite') {
      passed += 1;
    }
  }
  console.log(`Node: ${passed} passed, ${failed} failed in ${files.length} files`);
  return { passed, failed };
}
