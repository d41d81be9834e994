import { compile } from 'json-schema-to-typescript';
import { bundle } from './bundle.mjs';

const banner = `// Generated from data/schema by "npm run contracts". Change the schema, not this file.`;

// The compiler adds where it met each definition; that is of no use to a reader of the types.
const remarkOnOrigin =
  /^ ?\* ?\n ?\* This interface was referenced by .*\n ?\* via the `definition` .*\n/gm;

/**
 * TypeScript types of every document and of the parts they share.
 * @param {Record<string, object>} schemas by file name
 * @returns {Promise<string>} text of a TypeScript module
 */
export async function typesOf(schemas) {
  const { definitions, documents } = bundle(schemas);
  // Definitions that no document refers to are written out only below an object.
  const root = {
    description: 'Every published document, by the name of its type.',
    type: 'object',
    properties: Object.fromEntries(documents.map((name) => [name, { $ref: `#/$defs/${name}` }])),
    required: documents,
    $defs: referencesAlone(definitions),
  };
  const text = await compile(root, 'PublishedDocuments', {
    bannerComment: banner,
    additionalProperties: false,
    format: false,
    unreachableDefinitions: true,
  });
  return text.replace(remarkOnOrigin, '');
}

// The compiler names a type only where a reference stands alone: a description beside it would
// make it write the type out in place. It also turns "at least one item" into a tuple with a
// rest, which no caller can build with map or filter; that rule is left to the validators.
function referencesAlone(value) {
  if (Array.isArray(value)) return value.map(referencesAlone);
  if (value === null || typeof value !== 'object') return value;
  if (value.$ref) return { $ref: value.$ref };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'minItems' || 'maxItems' in value)
      .map(([key, member]) => [key, referencesAlone(member)]),
  );
}
