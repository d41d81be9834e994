import { mkdir, writeFile } from 'node:fs/promises';

/** Where the runs of the tests leave what they counted, for `npm run reliability`. */
export const RESULTS = 'build/results';

/** Keeps what a run counted, under a name, as JSON. */
export async function writeResult(name, result) {
  await mkdir(RESULTS, { recursive: true });
  await writeFile(`${RESULTS}/${name}.json`, `${JSON.stringify(result, null, 2)}\n`);
}
