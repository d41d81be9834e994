import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { cp, readFile, readdir, writeFile } from 'node:fs/promises';
import { writeEditorData } from './editors.mjs';
import { prepareHosting } from './hosting.mjs';
import { manifest } from './manifest.mjs';
import { writeOembed } from './oembed.mjs';
import { writeReserve } from './reserve.mjs';
import { writeTables } from './tables.mjs';

/** Files that are published as they are: source to name in dist/. */
const COPIED = {
  'src/gallery/index.html': 'index.html',
  'src/gallery/data.html': 'data.html',
  'src/gallery/gallery.css': 'gallery.css',
  'src/gallery/templates': 'templates',
  'src/themes': 'themes',
  'src/embed/embed.html': 'embed.html',
  'src/embed/embed.css': 'embed.css',
};

/** Every script of dist/, by its path there, in a fixed order. */
async function scripts() {
  const files = await readdir('dist', { recursive: true });
  return files
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();
}

/** The files that a script imports at once (`imports`) or when needed (`dynamicImports`). */
function closure(bundle, file, kinds, seen = new Set()) {
  for (const next of kinds.flatMap((kind) => bundle[file][kind])) {
    // What another build wrote, a language, is no part of this one.
    if (seen.has(next) || !bundle[next]) continue;
    seen.add(next);
    closure(bundle, next, kinds, seen);
  }
  return seen;
}

/**
 * Of each element's script: what it loads `atOnce` can be fetched ahead, and `inAll` needs a digest.
 *
 * @param {import('rollup').OutputBundle} bundle
 */
function modules(bundle) {
  const elements = Object.keys(bundle).filter((file) => /^elements\/.*\.js$/.test(file));
  const loaded = (file, kinds) => [...closure(bundle, file, kinds)].sort();
  return Object.fromEntries(
    elements.sort().map((file) => [
      file,
      {
        atOnce: loaded(file, ['imports']),
        inAll: loaded(file, ['imports', 'dynamicImports']),
      },
    ]),
  );
}

/**
 * The digests of all scripts. A script's `integrity` attribute covers that one file; the import
 * map covers the chunks that it loads. Its addresses are relative to the page that holds the map.
 * Not every chunk belongs to every element: `modules` tells which do.
 *
 * @param {import('rollup').OutputBundle} bundle
 */
async function integrity(bundle) {
  const entries = [];
  for (const file of await scripts()) {
    const digest = createHash('sha384').update(await readFile(`dist/${file}`));
    entries.push([file, `sha384-${digest.digest('base64')}`]);
  }
  const addresses = entries.map(([file, digest]) => [`./${file}`, digest]);
  return {
    files: Object.fromEntries(entries),
    importmap: { integrity: Object.fromEntries(addresses) },
    modules: modules(bundle),
  };
}

const json = (value) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Everything in dist/ that is not a script: data, pages, reserve.css, themes, custom-elements.json,
 * editor data, sri.json, what static hosts need, and the compressed copies. Belongs to the last
 * build of a run.
 *
 * @returns {import('rollup').Plugin}
 */
export function assets() {
  return {
    name: 'assets',
    async writeBundle(_options, bundle) {
      await cp('data/published/v1', 'dist/data/v1', { recursive: true });
      for (const [from, to] of Object.entries(COPIED)) {
        if (existsSync(from)) await cp(from, `dist/${to}`, { recursive: true });
      }
      await writeReserve();
      const { writeDataPage } = await import('./dataPage.mjs');
      await writeDataPage(await writeTables(), process.env.BASE_URL);
      await writeOembed(process.env.BASE_URL);
      const found = await manifest();
      const elements = json(found);
      writeEditorData(found, 'dist');
      await writeFile('custom-elements.json', elements);
      await writeFile('dist/custom-elements.json', elements);
      await writeFile('dist/sri.json', json(await integrity(bundle)));
      await prepareHosting();
    },
  };
}
