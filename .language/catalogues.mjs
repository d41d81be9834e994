import { existsSync, readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const ROOT = 'build/language';
const compiled = (path) => import(pathToFileURL(`${ROOT}/${path}`).href);

/** What the places of a text are: `{force}`. */
export const placesIn = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();

/** The text of a message that has all places. */
export const whole = (message) => (typeof message === 'string' ? message : message.other);

/**
 * The folder of a language in src/language.
 *
 * @param {string} code e.g. `cy`
 * @throws {RangeError} when there is no such language
 */
export async function folderOf(code) {
  const codes = new Map();
  for (const folder of readdirSync(ROOT)) {
    if (!existsSync(`${ROOT}/${folder}/index.js`)) continue;
    codes.set((await compiled(`${folder}/index.js`)).language.code, folder);
  }
  if (!codes.has(code))
    throw new RangeError(
      `There is no language "${code}". There are: ${[...codes.keys()].join(', ')}.`,
    );
  return codes.get(code);
}

/**
 * The catalogues of a language beside the English ones.
 *
 * @param {string} folder in src/language
 * @returns {Promise<{ name: string, english: Record<string, any>, own: any[] }[]>} by name of the
 *   file; `own` in the order of the English keys
 */
export async function catalogues(folder) {
  const names = readdirSync(`${ROOT}/${folder}`)
    .filter((file) => file.endsWith('.js') && existsSync(`${ROOT}/english/${file}`))
    .map((file) => file.replace('.js', ''))
    .sort();
  return Promise.all(
    names.map(async (name) => ({
      name,
      english: (await compiled(`english/${name}.js`))[name],
      own: (await compiled(`${folder}/${name}.js`))[name],
    })),
  );
}
