import { readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { englishOf } from './languages.mjs';
import { replaced } from './replaced.mjs';

const SOURCES = resolve('build');
const ENGLISH = join(SOURCES, 'language/english');

/** The lists that are written, by catalogue, and the place of each key in its list. */
async function readCatalogues() {
  const files = readdirSync(ENGLISH).filter((file) => file.endsWith('.js'));
  const names = files.map((file) => basename(file, '.js'));
  const catalogues = await Promise.all(
    names.map(async (name) => ({ name, messages: await englishOf(name) })),
  );
  return {
    lists: new Map(
      catalogues.map(({ name, messages }) => [name, [name, ...Object.values(messages)]]),
    ),
    places: new Map(
      catalogues.flatMap(({ messages }) => Object.keys(messages).map((key, at) => [key, at + 1])),
    ),
  };
}

/** Every node of a syntax tree that is no part of a tagged template, which is no text but markup. */
function* nodesOf(node) {
  if (typeof node?.type === 'string') yield node;
  const { quasi, ...rest } = node ?? {};
  for (const child of [...Object.values(rest), ...(quasi?.expressions ?? [])])
    if (child && typeof child === 'object') yield* nodesOf(child);
}

const escaped = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The texts of a string or a template around what is put into it. */
const textsOf = ({ type, value, quasis }) => {
  if (type === 'TemplateLiteral') return quasis.map((quasi) => quasi.value.cooked);
  return type === 'Literal' && typeof value === 'string' ? [value] : [''];
};

/** The places of all keys with these texts around a gap, by what fills it; null when there are none. */
function tableOf(texts, places) {
  const pattern = new RegExp(`^${texts.map(escaped).join('([^.]+)')}$`);
  const fits = [...places].flatMap(([key, place]) => {
    const [, gap] = pattern.exec(key) ?? [];
    return gap === undefined ? [] : [[gap, place]];
  });
  return fits.length > 0 ? Object.fromEntries(fits) : null;
}

/**
 * Messages are found by their place in a catalogue and not by their key: keys are a third of what
 * English weighs. A catalogue is written as a list that begins with its name, in the order of its
 * keys, as those of other languages are.
 *
 * A key that is put together, `card.detail.${direction}`, is looked up in a table of all that it can be.
 * What begins like a key and is none stops the build: its text would be lost.
 *
 * @returns {import('rollup').Plugin}
 */
export function keys() {
  let lists;
  let places;
  let start;
  return {
    name: 'keys',
    async buildStart() {
      ({ lists, places } = await readCatalogues());
      const starts = new Set([...places.keys()].map((key) => key.split('.')[0]));
      start = new RegExp(`^(?:${[...starts].join('|')})\\.[\\w.-]*$`);
    },
    transform(code, id) {
      const path = id.split('?')[0];
      if (!path.startsWith(SOURCES)) return null;
      if (dirname(path) === ENGLISH) {
        const name = basename(path, '.js');
        return { code: `export const ${name} = ${JSON.stringify(lists.get(name))};`, map: null };
      }
      const changes = [];
      for (const node of nodesOf(this.parse(code))) {
        const texts = textsOf(node);
        if (!start.test(texts[0])) continue;
        const found = texts.length > 1 ? tableOf(texts, places) : places.get(texts[0]);
        if (!found || texts.length > 2)
          this.error(`${path}: no message has the key ${code.slice(node.start, node.end)}`);
        const [gap] = node.expressions ?? [];
        const at = gap ? `[${code.slice(gap.start, gap.end)}]` : '';
        changes.push({ ...node, text: `(${JSON.stringify(found)}${at})` });
      }
      return changes.length > 0 ? { code: replaced(code, changes), map: null } : null;
    },
  };
}
