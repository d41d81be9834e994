import { existsSync, readFileSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, sep } from 'node:path';

/**
 * All files below a folder, in a fixed order.
 *
 * @param {string} folder relative to the root of the repository
 * @param {RegExp} [name] what the path must match
 * @returns {Promise<string[]>} paths with forward slashes, the folder included; none when the
 *   folder does not exist
 */
export async function filesIn(folder, name = /./) {
  if (!existsSync(folder)) return [];
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return (
    entries
      .filter((entry) => entry.isFile())
      .map((entry) =>
        join(entry.parentPath ?? entry.path, entry.name)
          .split(sep)
          .join('/'),
      )
      // The bench brings packages of its own.
      .filter((path) => name.test(path) && !path.includes('/node_modules/'))
      .sort()
  );
}

/** The tags of the library: the folders of src/elements/ that are not shared. */
export async function tags() {
  const entries = await readdir('src/elements', { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== 'base')
    .map((entry) => entry.name)
    .sort();
}

/** force-gap-card to ForceGapCard */
export const className = (tag) =>
  tag.replace(/(?:^|-)([a-z])/g, (_match, letter) => letter.toUpperCase());

/**
 * Every line of the files that matches, as `path:line: text`.
 *
 * @param {string[]} files
 * @param {RegExp} pattern
 * @returns {string[]}
 */
export const linesMatching = (files, pattern) =>
  files.flatMap((file) =>
    readFileSync(file, 'utf8')
      .split('\n')
      .map((text, index) => ({ text, place: `${file}:${index + 1}` }))
      .filter(({ text }) => pattern.test(text))
      .map(({ text, place }) => `${place}: ${text.trim()}`),
  );

/**
 * The test files whose path contains one of the words; all of them without a word.
 *
 * @param {string[]} words as given on the command line
 */
export const testFiles = async (words) =>
  (await filesIn('test', /\.test\.(?:mjs|ts)$/)).filter(
    (file) => words.length === 0 || words.some((word) => file.includes(word.replace(/^\.\//, ''))),
  );
