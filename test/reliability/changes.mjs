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
