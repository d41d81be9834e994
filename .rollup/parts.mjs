import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { loadedBy } from './graph.mjs';
import { replaced } from './replaced.mjs';

/** Names that stand in the chunks until the minifier shortens them. */
const FETCH = '__fetchPart__';
const DIGESTS = '__digests__';

/** What the script fetches by its address: a part, or a language, which an earlier build wrote. */
const ADDRESS = /['"`]\.\/((?:parts|languages)\/[\w-]+\.js)['"`]/g;

const FETCHER = 'build/elements/base/parts.js';

const isEntry = (module) => module.isEntry;

/** The modules that two or more parts need: they are in the script, for all of them. */
function sharedByParts({ getModuleIds, getModuleInfo }, partOf) {
  const infos = [...getModuleIds()].map(getModuleInfo);
  const atOnce = loadedBy(infos.find(isEntry).id, getModuleInfo);
  const starts = new Set(infos.flatMap((info) => info.dynamicallyImportedIds));
  const users = new Map();
  for (const start of [...starts].filter((id) => !atOnce.has(id))) {
    for (const id of loadedBy(start, getModuleInfo))
      users.set(id, new Set([...(users.get(id) ?? []), partOf(start) ?? start]));
  }
  return new Set([...users].filter(([, of]) => of.size > 1).map(([id]) => id));
}

const pair = (key, value) => (key === value ? key : `${key}: ${value}`);

/** Code with statements cut out of it. */
const without = (code, statements) =>
  replaced(
    code,
    statements.map(({ start, end }) => ({ start, end, text: '' })),
  );

/** The statements of a chunk that rollup wrote, with which it names what other chunks have. */
function statements(body) {
  const imports = body.filter(({ type }) => type === 'ImportDeclaration');
  const exports = body.filter(({ type }) => type === 'ExportNamedDeclaration');
  const exported = exports
    .flatMap(({ specifiers }) => specifiers)
    .map(({ exported: { name }, local }) => [name, local.name]);
  return { imports, exports, exported };
}

/**
 * A part as a function of what the script has: it never names the script's address. What it fetches
 * itself lies beside it, but is named as seen from the script.
 */
function part(code, { imports, exports, exported }, folder) {
  const specifiers = imports.flatMap((one) => one.specifiers);
  const given = specifiers.map(({ imported, local }) => pair(imported.name, local.name));
  const returned = exported.map(([key, value]) => pair(key, value));
  return [
    `export default (${FETCH}, { ${given.join(', ')} }) => {`,
    without(code, [...imports, ...exports]).replaceAll(`${FETCH}('./`, `${FETCH}('./${folder}`),
    `return { ${returned.join(', ')} };`,
    '};',
  ].join('\n');
}

/** The script: what it would export to its parts, it hands them. */
function script(code, { exports, exported }) {
  const fetcher = exported.find(([key]) => key === 'partFetcher')[1];
  const shared = exported.filter(([key]) => key !== 'partFetcher');
  const object = `{ ${shared.map(([key, value]) => pair(key, value)).join(', ')} }`;
  return [
    // First, since an element that the page holds already may want a part when it is registered.
    `const ${FETCH} = ${fetcher}(import.meta.url, ${DIGESTS}, () => (${object}));`,
    without(code, exports),
  ].join('\n');
}

/** Half as long as those of `sri.json`, where they would be a fiftieth of the whole script, and as sure. */
const digestOf = (code) => `sha256-${createHash('sha256').update(code).digest('base64')}`;

/**
 * For the one file for a CDN: what it imports on demand lies in files beside it. Each is fetched by
 * `partFetcher`, with the digest that is written into the script. Such a file imports nothing: an
 * address of the script in it would bring a second copy wherever a page names the script in another
 * way (`?ver=1`), with a state of its own.
 *
 * Stands before the minifier, whose output it completes with the digests.
 *
 * @param {readonly string[]} inside starts of paths of modules that are imported on demand and yet
 *   are in the script
 * @param {Readonly<Record<string, readonly string[]>>} together starts of paths of modules that are
 *   one part, by its name
 * @returns {import('rollup').Plugin}
 */
export function parts(inside, together) {
  return {
    name: 'parts',
    transform(code, id) {
      if (!isEntry(this.getModuleInfo(id))) return null;
      const fetcher = `export { partFetcher } from ${JSON.stringify(resolve(FETCHER))};`;
      return { code: `${fetcher}\n${code}`, map: null };
    },
    outputOptions(options) {
      const startsIn = (id, paths) => paths.some((path) => id.startsWith(resolve(path)));
      const partOf = (id) => Object.keys(together).find((name) => startsIn(id, together[name]));
      let shared;
      const manualChunks = (id, api) => {
        shared ??= sharedByParts(api, partOf);
        const isInside = shared.has(id) || startsIn(id, inside) || isEntry(api.getModuleInfo(id));
        return isInside ? 'script' : partOf(id);
      };
      return { ...options, manualChunks };
    },
    renderDynamicImport: ({ targetModuleId, targetChunk }) =>
      targetModuleId && !targetChunk?.isEntry ? { left: `${FETCH}(`, right: ')' } : null,
    renderChunk(code, chunk, _options, { chunks }) {
      const other = chunk.imports.find((file) => !chunks[file].isEntry);
      if (other) this.error(`${chunk.name} and another part share modules: ${chunks[other].name}`);
      const found = statements(this.parse(code).body);
      const folder = /^.*\//.exec(chunk.fileName)?.[0];
      return { code: folder ? part(code, found, folder) : script(code, found), map: null };
    },
    generateBundle(_options, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const named = chunks.flatMap(({ code }) =>
        [...code.matchAll(ADDRESS)].map(([, file]) => file),
      );
      const codeOf = (file) => bundle[file]?.code ?? readFileSync(`dist/${file}`);
      const digests = [...new Set(named)].map((file) => [`./${file}`, digestOf(codeOf(file))]);
      const entry = chunks.find(isEntry);
      entry.code = entry.code.replace(DIGESTS, JSON.stringify(Object.fromEntries(digests)));
    },
  };
}
