import { cpSync, existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { Refusal } from './refusal.mjs';

/** Where earlier editions are kept as they were published: data/editions, beside the sources. */
export const editionsFolder = (sources) => join(sources, '../editions');

/** Every file of a folder: path with forward slashes to text. */
const filesOf = (folder) =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [
        path
          .slice(folder.length + 1)
          .split(sep)
          .join('/'),
        readFileSync(path, 'utf8'),
      ]),
  );

/**
 * The files of the editions before the latest: pages that pinned one still show it.
 * @param {string} folder data/editions
 * @param {object[]} editions rows of editions.csv, the latest last
 * @returns {{ files: Map<string, string>, problems: string[] }} files by path, the edition's folder first
 */
export function earlierEditions(folder, editions) {
  const files = new Map();
  const problems = [];
  for (const { at, id } of editions.slice(0, -1)) {
    const own = join(folder, id);
    if (!existsSync(join(own, 'index.json'))) {
      problems.push(
        `${at}: the edition ${id} is not kept, so pages that pinned it would lose their figures. ` +
          'Take the later rows away, run "npm run data:keep", and put them back.',
      );
      continue;
    }
    for (const [path, text] of filesOf(own)) files.set(`${id}/${path}`, text);
  }
  return { files, problems };
}

/**
 * Keeps the edition that is published now, before the next one takes its place.
 * @param {object} options
 * @param {string} options.published folder of what is published
 * @param {string} options.editions data/editions
 * @param {(line: string) => void} options.say takes a line for the person who publishes
 * @throws {Refusal} when nothing is published
 */
export function keepEdition({ published, editions, say }) {
  const index = join(published, 'index.json');
  if (!existsSync(index))
    throw new Refusal(['Nothing is published yet, so there is nothing to keep.']);
  const { latest, files } = JSON.parse(readFileSync(index, 'utf8'));
  for (const path of ['index.json', ...files.map((file) => file.path)])
    cpSync(join(published, path), join(editions, latest, path));
  say(`Kept edition ${latest}: ${files.length + 1} files in data/editions/${latest}.`);
}
