import { mkdir, writeFile } from 'node:fs/promises';

/** Where the runs of the tests leave their figures, for `npm run reliability`. */
export const FIGURES = 'build/reliability';

/**
 * What a test tried, in words of its own: "known strings in attributes" to how many.
 *
 * @typedef {object} Figures
 * @property {Record<string, number>} tried how much of what was tried
 * @property {Record<string, number>} violations how often what must never happen did: 0 of each
 * @property {Record<string, number>} [measured] other figures, with the unit in their words
 */

/**
 * Keeps the figures of a test as one line of JSON in `build/reliability/<name>.<engine>.json`, for
 * RELIABILITY.md. `figures.ts` is the side for tests in a browser.
 *
 * @param {string} name small letters and hyphens, one for each test file
 * @param {Figures} figures
 * @param {string} [engine] what the test ran in
 */
export async function reportFigures(name, figures, engine = 'Node') {
  await mkdir(FIGURES, { recursive: true });
  const line = JSON.stringify({ name, engine, ...figures });
  await writeFile(`${FIGURES}/${name}.${engine}.json`, `${line}\n`);
}
