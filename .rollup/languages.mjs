import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { exchanged, pack } from './packed.mjs';

const SOURCES = resolve('build/language');
const ENGLISH = join(SOURCES, 'english');

const compiled = (path) => import(pathToFileURL(path).href);

const isIn = (folder, path) => !relative(folder, path).startsWith('..');

/** A catalogue in the folder of another language has the name of the English one. */
const isCatalogue = (id) =>
  isIn(SOURCES, id) &&
  existsSync(join(dirname(id), 'index.js')) &&
  existsSync(join(ENGLISH, basename(id)));

/** The folder of a language to its code, e.g. `welsh` to `cy`. */
const codeOf = async (folder) => (await compiled(join(SOURCES, folder, 'index.js'))).language.code;

/**
 * The folders of the languages besides English, with their codes.
 *
 * @returns {Promise<{ folder: string, code: string }[]>}
 */
export async function languageFolders() {
  const folders = readdirSync(SOURCES).filter((name) =>
    existsSync(join(SOURCES, name, 'index.js')),
  );
  return Promise.all(
    folders.sort().map(async (folder) => ({ folder, code: await codeOf(folder) })),
  );
}

/**
 * The digest of all English messages, and of how the texts of a file are read: what a file of another
 * language is a translation of, and for whom it is written.
 */
async function digestOfMessages() {
  const hash = createHash('sha256').update(readFileSync(join(SOURCES, 'packed.js')));
  for (const file of readdirSync(ENGLISH)
    .filter((name) => name.endsWith('.js'))
    .sort()) {
    hash.update(JSON.stringify(await compiled(join(ENGLISH, file))));
  }
  return hash.digest('base64url').slice(0, 8);
}

/** The folder from which Rollup reckons relative addresses: the one above all entries. */
function commonFolder(input) {
  const folders = Object.values(typeof input === 'string' ? [input] : input).map((entry) =>
    dirname(resolve(entry)),
  );
  return folders.reduce((common, folder) => {
    while (!isIn(common, folder)) common = dirname(common);
    return common;
  });
}

/** The English catalogue of a name. */
export const englishOf = async (name) => (await compiled(join(ENGLISH, `${name}.js`)))[name];

/** The places of each message of the English catalogues that are named. */
async function placesIn(names) {
  const { placesOf } = await compiled(join(SOURCES, 'say.js'));
  const lists = names.map(async (name) => [
    name,
    Object.values(await englishOf(name)).map(placesOf),
  ]);
  return Object.fromEntries(await Promise.all(lists));
}

/** The first of the 64 letters of a script in which most letters of a language stand. */
const FIRST_LETTER = { ar: '\u0620', ru: 'А' };

/** What the source of a language imports its texts by. */
const TEXTS = /import \* as translations from '\.\/drawn\.js';/;

/**
 * The texts of a language in its own file, packed.
 *
 * @returns {import('rollup').Plugin}
 */
export const packedTexts = () => ({
  name: 'packed texts',
  async transform(code, id) {
    if (!TEXTS.test(code)) return null;
    const translations = await compiled(join(dirname(id), 'drawn.js'));
    const first = FIRST_LETTER[await codeOf(basename(dirname(id)))];
    const { rules } = await compiled(join(SOURCES, 'packed.js'));
    const packed = pack(translations, await placesIn(Object.keys(translations)), rules);
    const text = first ? exchanged(packed, first) : JSON.stringify(packed);
    return { code: code.replace(TEXTS, () => `const translations = ${text};`), map: null };
  },
});

/**
 * Whoever imports the file of a language keeps an `import()` of it, `languages/<code>.js`. Catalogues
 * are written as lists without keys, in the order of the English ones.
 *
 * @param {{ root?: string, inside?: string }} [options] `root`: the root of dist/ as seen from the
 *   written file; `inside`: code of a language that is to be inside the script, `*` for all
 * @returns {import('rollup').Plugin}
 */
export function languages({ root = '.', inside } = {}) {
  let base;
  return {
    name: 'languages',
    buildStart({ input }) {
      base = commonFolder(input);
    },
    async resolveDynamicImport(specifier, importer) {
      if (typeof specifier !== 'string' || !isIn(SOURCES, importer)) return null;
      const path = resolve(dirname(importer), specifier);
      const code = await codeOf(basename(dirname(path)));
      if ([code, '*'].includes(inside)) return null;
      return { id: join(base, root, 'languages', `${code}.js`), external: 'relative' };
    },
    async transform(code, id) {
      // An element that has the module for itself says so behind its path.
      const path = id.split('?')[0];
      if (isCatalogue(path)) {
        const lists = Object.entries(await compiled(path)).map(
          ([name, list]) => `export const ${name} = ${JSON.stringify([name, ...list])};`,
        );
        return { code: lists.join('\n'), map: null };
      }
      if (path !== join(SOURCES, 'messages.js')) return null;
      const digest = JSON.stringify(await digestOfMessages());
      return { code: code.replaceAll('__MESSAGES__', digest), map: null };
    },
  };
}
