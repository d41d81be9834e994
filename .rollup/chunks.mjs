import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { loadedFrom } from './graph.mjs';

/** What at least this part of the elements needs is in the one chunk that all of them load. */
const SHARE = 0.9;

const ELEMENT = /[\\/]build[\\/]elements[\\/]([^\\/]+)[\\/]define\.js$/;

/** The one element that must start where the script of the widgets does not come: it shares nothing. */
const DOCTOR = 'gep-doctor';

/** What follows the path of a module that an element has for itself. */
const OWN = '?own=';

/**
 * One file an element, and one chunk beside it with what nearly all of them need. What only some
 * share, each has for itself: left alone, every set of elements that share something gets a chunk of
 * its own, which makes ten requests of an element, and small files compress badly. Two elements of
 * a page then have some code twice; a page with many takes the file with all of them.
 *
 * @param {Readonly<Record<string, string>>} entries files of the elements by name of their output
 * @returns {import('rollup').Plugin}
 */
export function chunks(entries) {
  let shared;
  let finding;
  const find = async (context) => {
    const users = new Map();
    const files = Object.values(entries).filter((file) => !file.includes(DOCTOR));
    for (const file of files) {
      for (const path of await loadedFrom({ id: resolve(file) }, context))
        users.set(path, (users.get(path) ?? 0) + 1);
    }
    const enough = files.length * SHARE;
    shared = new Set([...users].filter(([, count]) => count >= enough).map(([path]) => path));
  };
  const original = (context, source, importer, options = {}) =>
    context.resolve(source, importer?.split(OWN)[0], { ...options, skipSelf: true });
  return {
    name: 'chunks',
    async resolveId(source, importer, options) {
      const owner = options.isEntry ? ELEMENT.exec(resolve(source))?.[1] : importer?.split(OWN)[1];
      if (!owner) return null;
      if (!shared) await (finding ??= find(this));
      const found = await original(this, source, importer, options);
      const isShared = owner !== DOCTOR && shared.has(found?.id);
      if (!found || found.external || isShared) return found;
      return { ...found, id: `${found.id}${OWN}${owner}` };
    },
    // What comes later is the same for all, but for the doctor.
    resolveDynamicImport(source, importer) {
      const owner = importer.split(OWN)[1];
      return owner && owner !== DOCTOR ? original(this, source, importer) : null;
    },
    load: (id) => (id.includes(OWN) ? readFile(id.split(OWN)[0], 'utf8') : null),
    outputOptions: (options) => ({
      ...options,
      manualChunks: (id) => (shared.has(id) ? 'base' : null),
    }),
  };
}
