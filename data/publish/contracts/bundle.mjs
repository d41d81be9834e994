import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Name of the run-time validator of a document: ForceDocument -> isForceDocument. */
export const validatorName = (title) => `is${title}`;

/**
 * All schemas of a folder, by file name.
 * @param {string} folder
 * @returns {Record<string, object>}
 */
export function readSchemas(folder) {
  const names = readdirSync(folder)
    .filter((name) => name.endsWith('.schema.json'))
    .sort();
  return Object.fromEntries(
    names.map((name) => [name, JSON.parse(readFileSync(join(folder, name), 'utf8'))]),
  );
}

/**
 * One schema that holds every definition of every file under $defs, with references that stay
 * inside it. The document types are definitions named by their title.
 * @param {Record<string, object>} schemas by file name
 * @returns {{ definitions: Record<string, object>, documents: string[] }}
 */
export function bundle(schemas) {
  const definitions = {};
  const documents = [];
  const add = (name, schema) => {
    if (definitions[name]) throw new Error(`Two definitions are called ${name}.`);
    definitions[name] = schema;
  };
  for (const [file, schema] of Object.entries(schemas)) {
    const { $schema, $id, $defs = {}, title, ...root } = schema;
    for (const [name, definition] of Object.entries($defs))
      add(name, withLocalReferences(definition));
    if (file === 'common.schema.json') continue;
    add(title, withLocalReferences(root));
    documents.push(title);
  }
  return { definitions, documents };
}

function withLocalReferences(value) {
  if (Array.isArray(value)) return value.map(withLocalReferences);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, member]) => [
      key,
      key === '$ref' ? member.replace(/^.*#/, '#') : withLocalReferences(member),
    ]),
  );
}
