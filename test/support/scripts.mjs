import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** The addresses that a script imports when it is loaded, as paths in the repository. */
export async function imports(path) {
  const code = await readFile(path, 'utf8');
  const found = code.matchAll(/\b(?:import|export)\b(?!\.meta)[^'"`;(]*["'](\.[^"']+)["']/g);
  return [...found].map(([, address]) => join(path, '..', address));
}

/** A script and all that it loads at once. */
export async function closure(path, seen = new Set()) {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const next of await imports(path)) await closure(next, seen);
  return seen;
}
