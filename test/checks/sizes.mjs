/**
 * The sizes of the scripts in dist/ beside the written ones, as a table.
 * `npm run size` fails when a size differs by more than one per cent, or breaks a limit;
 * `npm run size -- --write` writes the present sizes, so that the change shows in the diff.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { rollup } from 'rollup';
import { cdnFile } from '../../rollup.config.mjs';
import { filesIn } from '../support/files.mjs';
import { closure } from '../support/scripts.mjs';

const FILE = 'test/checks/sizes.json';
/** Compressors differ a little between versions of Node. */
const TOLERANCE = 0.01;
/** Small files name others by their digests, which compress by chance: so many bytes mean nothing. */
const CHANCE = 32;

/** The name without the digest, which changes with every byte. */
const stableName = (path) =>
  path.replace(/^dist\//, '').replace(/^((?:chunks|parts)\/.+)-[\w-]{8}\.js$/, '$1.js');

const compressed = (code) => ({
  gzip: gzipSync(code, { level: 9 }).length,
  brotli: brotliCompressSync(code).length,
});

const sum = (sizes) =>
  sizes.reduce((total, { gzip, brotli }) => ({
    gzip: total.gzip + gzip,
    brotli: total.brotli + brotli,
  }));

/** A CDN file with three widgets only, built as the one with all. */
async function threeWidgets() {
  const { output: options, ...input } = cdnFile('test/checks/three-widgets.js');
  const { output } = await (await rollup(input)).generate(options);
  return compressed(output.find(({ isEntry }) => isEntry).code);
}

/**
 * Compressed sizes in bytes of every script in dist/, by its name without digest, of every element
 * with what it loads at once, and of a CDN file with three widgets.
 *
 * @returns {Promise<Record<string, { gzip: number, brotli: number }>>}
 */
export async function measure() {
  const sizes = {};
  const ofFile = new Map();
  for (const path of await filesIn('dist', /\.js$/)) {
    const name = stableName(path);
    ofFile.set(path, compressed(await readFile(path)));
    // Chunks of one name are counted together.
    sizes[name] = sum([ofFile.get(path), ...(sizes[name] ? [sizes[name]] : [])]);
  }
  for (const path of await filesIn('dist/elements', /\.js$/)) {
    const loaded = [...(await closure(path))].map((file) => ofFile.get(file));
    sizes[`${stableName(path)} with its chunks`] = sum(loaded);
  }
  sizes['three widgets in one file'] = await threeWidgets();
  return sizes;
}

/**
 * Bounds in bytes by name; a size may have one of the two.
 *
 * @typedef {Record<string, { gzip?: number, brotli?: number }>} Bounds
 */

const HOW = ['gzip', 'brotli'];

/**
 * What is written down. A limit stops the build; a goal is where the size should go and is shown
 * beside it until it is reached, then it becomes the limit.
 *
 * @returns {Promise<{ goals: Bounds, limits: Bounds, files: object }>}
 */
export const readWritten = async () => JSON.parse(await readFile(FILE, 'utf8'));

export const writeWritten = (written) => writeFile(FILE, `${JSON.stringify(written, null, 2)}\n`);

const differs = (now, before) => Math.abs(now - before) > Math.max(before * TOLERANCE, CHANCE);

/**
 * What is wrong with the sizes, in plain words; empty when nothing is.
 *
 * @param {Awaited<ReturnType<typeof measure>>} sizes
 * @param {Awaited<ReturnType<typeof readWritten>>} written
 * @returns {string[]}
 */
export function complaints(sizes, { limits, files }) {
  const found = [];
  for (const [file, limit] of Object.entries(limits)) {
    if (!sizes[file]) found.push(`${file} has a limit but is not in dist/`);
    else {
      for (const how of HOW.filter((one) => sizes[file][one] > limit[one]))
        found.push(`${file}: ${sizes[file][how]} bytes ${how}, over its limit of ${limit[how]}`);
    }
  }
  for (const file of new Set([...Object.keys(files), ...Object.keys(sizes)])) {
    if (!sizes[file]) found.push(`${file} is written down but not in dist/`);
    else if (!files[file]) found.push(`${file} is in dist/ but not written down`);
    else {
      for (const how of HOW) {
        const [now, before] = [sizes[file][how], files[file][how]];
        if (differs(now, before)) found.push(`${file}: ${now} bytes ${how}, written: ${before}`);
      }
    }
  }
  return found;
}

function table(sizes, { goals, limits, files }) {
  const rows = Object.entries(sizes).map(([file, { gzip, brotli }]) => ({
    file,
    gzip,
    'written gzip': files[file]?.gzip ?? '',
    brotli,
    'written brotli': files[file]?.brotli ?? '',
    'limit gzip': limits[file]?.gzip ?? '',
    'goal gzip': goals[file]?.gzip ?? '',
    'goal brotli': goals[file]?.brotli ?? '',
  }));
  console.table(Object.fromEntries(rows.map(({ file, ...row }) => [file, row])));
}

async function main() {
  const sizes = await measure();
  const written = await readWritten();
  if (process.argv.includes('--write')) {
    written.files = sizes;
    await writeWritten(written);
  }
  table(sizes, written);
  const found = complaints(sizes, written);
  for (const text of found) console.error(`✗ ${text}`);
  if (found.length > 0) {
    console.error('If the change is meant: npm run size -- --write, and commit the file.');
    process.exitCode = 1;
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await main();
