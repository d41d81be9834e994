import { readFile } from 'node:fs/promises';

const PART = /\/parts\/.*\.js$/;

/** The parts that were refused once, by the address that the test gave the folder. */
const refused = new Set();

/**
 * dist/ as a bad server would give it:
 *
 * - `/changed/…`: the parts beside the CDN file hold something else than was built
 * - `/refusing/<any>/…`: each part is refused once, and then given
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function answersPlugin() {
  return {
    name: 'answers',
    async serve(context) {
      const { path } = context;
      const [, how, file] = /^\/(changed|refusing)\/.*?(dist\/.*)$/.exec(path) ?? [];
      if (!how) return undefined;
      const isPart = PART.test(path);
      if (how === 'refusing' && isPart && !refused.has(path)) {
        refused.add(path);
        context.status = 503;
        return { body: '', type: 'js' };
      }
      const change = how === 'changed' && isPart ? ';globalThis.wasChanged = true;' : '';
      return { body: change + (await readFile(file, 'utf8')) };
    },
  };
}
