import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const DATA = 'data/published/v1';

/** A module that the compiler wrote. */
export const compiled = (path) => import(pathToFileURL(`build/${path}`).href);

/** A published document. */
export const read = (path) => JSON.parse(readFileSync(join(DATA, path), 'utf8'));

/** The facts of a widget from the published documents, or null when these options name none. */
export function factsOf(widget, options, language) {
  try {
    const requests = Object.entries(widget.documents(options));
    if (!requests.every(([, { path }]) => existsSync(join(DATA, path)))) return null;
    const documents = requests.map(([name, { path }]) => [name, read(path)]);
    return widget.facts(Object.fromEntries(documents), options, language);
  } catch (error) {
    if (error.name === 'FactsError') return null;
    throw error;
  }
}
