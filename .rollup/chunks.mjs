/** What at least this part of the elements needs is in the one chunk that all of them load. */
const SHARE = 0.4;

const ELEMENT = /[\\/]build[\\/]elements[\\/][^\\/]+[\\/]define\.js$/;

/** The one element that must start where a policy stops Lit. */
const DOCTOR = /[\\/]gep-doctor[\\/]define\.js$/;

/** The modules that a module loads in these ways, itself included. */
export function loadedBy(start, getModuleInfo, ways = ['importedIds'], seen = new Set()) {
  if (seen.has(start)) return seen;
  seen.add(start);
  for (const id of ways.flatMap((way) => getModuleInfo(start)[way]))
    loadedBy(id, getModuleInfo, ways, seen);
  return seen;
}

/**
 * Gathers what many elements share into one chunk, and what of it needs no Lit into another. Left alone, every set of elements that share
 * something gets a chunk of its own: many requests, and small files compress badly.
 *
 * @returns {import('rollup').GetManualChunk}
 */
export function chunks() {
  let users;
  const count = ({ getModuleIds, getModuleInfo }) => {
    const found = new Map();
    const entries = [...getModuleIds()].filter((id) => ELEMENT.test(id));
    for (const entry of entries) {
      for (const id of loadedBy(entry, getModuleInfo)) found.set(id, (found.get(id) ?? 0) + 1);
    }
    const doctor = entries.find((id) => DOCTOR.test(id));
    const withoutLit = doctor
      ? loadedBy(doctor, getModuleInfo, ['importedIds', 'dynamicallyImportedIds'])
      : new Set();
    return { found, withoutLit, enough: entries.length * SHARE };
  };
  return (id, api) => {
    users ??= count(api);
    if (!(users.found.get(id) >= users.enough)) return null;
    return users.withoutLit.has(id) ? 'core' : 'base';
  };
}
