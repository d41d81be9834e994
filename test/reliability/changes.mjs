import fc from 'fast-check';
import { STRINGS } from './strings.mjs';

/** Every place of a document as the names that lead to it; of a long list, the first few items. */
export function placesIn(value, path = []) {
  const here = path.length > 0 ? [path] : [];
  if (typeof value !== 'object' || value === null) return here;
  const names = Array.isArray(value)
    ? [...value.keys()].filter((index) => index < 4 || index > value.length - 3)
    : Object.keys(value);
  return [...here, ...names.flatMap((name) => placesIn(value[name], [...path, name]))];
}

export const valueAt = (document, path) => path.reduce((value, name) => value?.[name], document);

/** Puts another value at a place of a document, or takes it out; nothing where the place is gone. */
export function put(document, path, value) {
  const holder = valueAt(document, path.slice(0, -1));
  if (typeof holder !== 'object' || holder === null) return;
  const name = path.at(-1);
  if (value === undefined && Array.isArray(holder)) holder.splice(name, 1);
  else if (value === undefined) delete holder[name];
  else
    Object.defineProperty(holder, name, {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
}

/** A value in place of one of the same kind, so that documents also come through the check. */
const alike = (value) => {
  if (typeof value === 'string')
    return fc.oneof(fc.constantFrom(...STRINGS), fc.string({ unit: 'binary' }));
  if (typeof value === 'number')
    return fc.oneof(fc.integer({ min: 0, max: 40_000 }), fc.double(), fc.constantFrom(0, null));
  if (Array.isArray(value)) return fc.shuffledSubarray(value);
  if (value && typeof value === 'object')
    return fc.subarray(Object.keys(value)).map((kept) => {
      const entries = kept.map((name) => [name, value[name]]);
      return Object.fromEntries(entries);
    });
  return fc.jsonValue();
};

const anyJson = fc.oneof(fc.jsonValue(), fc.constantFrom(...STRINGS), fc.constant(undefined));

/**
 * One to three changes of documents, each in any place of any of them: a value of the same kind, or any
 * JSON, or none.
 *
 * @param {object[]} documents
 * @returns {import('fast-check').Arbitrary<[which: number, place: (string | number)[], value: unknown][]>}
 */
export function changesOf(documents) {
  const places = documents.map((document) => placesIn(document));
  const change = fc
    .nat(documents.length - 1)
    .chain((which) =>
      fc
        .constantFrom(...places[which])
        .chain((place) =>
          fc.tuple(
            fc.constant(which),
            fc.constant(place),
            fc.oneof(
              { weight: 3, arbitrary: alike(valueAt(documents[which], place)) },
              { weight: 1, arbitrary: anyJson },
            ),
          ),
        ),
    );
  return fc.array(change, { minLength: 1, maxLength: 3 });
}
