import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const CATALOGUE = /^build\/language\/english\//;
const LITERAL = /(['"])([a-z]\w*\.[\w. -]+)\1/g;
/** A key that is put together: `` `card.detail.${direction}` `` */
const HEAD = /`([a-z]\w*\.[\w.-]*)\$\{/g;
const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

const paths = (folder) =>
  readdirSync(folder, { recursive: true })
    .map((file) => join(folder, file).replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.js'))
    .sort();

/** `a` to `Z`, then two letters. */
const short = (index) =>
  (index < LETTERS.length ? '' : short(Math.floor(index / LETTERS.length) - 1)) +
  LETTERS[index % LETTERS.length];

/** The keys of all catalogues, and the beginnings that are completed while running. */
function read() {
  const files = paths('build');
  const catalogues = files.filter((file) => CATALOGUE.test(file));
  const text = (file) => readFileSync(file, 'utf8');
  const keys = catalogues.flatMap((file) => [...text(file).matchAll(/^ +'([\w. -]+)':/gm)]);
  const heads = files.flatMap((file) => [...text(file).matchAll(HEAD)]);
  const unique = (matches) => [...new Set(matches.map(([, name]) => name))];
  const known = unique(keys);
  const begun = unique(heads).filter((head) => known.some((key) => key.startsWith(head)));
  const ends = begun.filter((head) => !begun.some((one) => one !== head && head.startsWith(one)));
  return { known, ends };
}

/**
 * Shortens the keys of messages, as a minifier shortens names: they have the length that people
 * need, and hundreds of them stand twice in the bundle. A key that is put together keeps its end.
 *
 * @returns {import('rollup').Plugin}
 */
export function messageKeys() {
  let known;
  let heads;
  let whole;

  /** The short form of a key, or of the beginning of one. */
  const shorten = (name) => {
    const head = heads.findIndex((one) => name.startsWith(one));
    return head < 0 ? whole.get(name) : `${short(head)}.${name.slice(heads[head].length)}`;
  };

  return {
    name: 'message-keys',
    buildStart() {
      const { known: keys, ends } = read();
      known = new Set(keys);
      heads = ends;
      const alone = keys.filter((key) => !heads.some((head) => key.startsWith(head)));
      whole = new Map(alone.map((key, index) => [key, short(index)]));
    },
    transform(code, id) {
      if (!/[\\/]build[\\/]/.test(id)) return null;
      const shortened = code
        .replace(LITERAL, (text, quote, name) =>
          known.has(name) ? quote + shorten(name) + quote : text,
        )
        .replace(HEAD, (text, name) =>
          heads.some((head) => name.startsWith(head)) ? `\`${shorten(name)}\${` : text,
        );
      return { code: shortened, map: null };
    },
  };
}
