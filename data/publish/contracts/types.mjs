import { compile } from 'json-schema-to-typescript';
import { bundle } from './bundle.mjs';

const banner = `// Generated from data/schema by "npm run contracts". Change the schema, not this file.`;

/**
 * TypeScript types of every document and of the parts they share.
 * @param {Record<string, object>} schemas by file name
 * @returns {Promise<string>} text of a TypeScript module
 */
export async function typesOf(schemas) {
  const { definitions, documents } = bundle(schemas);
  const root = {
    description: 'Any published document.',
    oneOf: documents.map((name) => ({ $ref: `#/$defs/${name}` })),
    $defs: referencesAlone(definitions),
  };
  return compile(root, 'PublishedDocument', {
    bannerComment: banner,
    additionalProperties: false,
    style: { singleQuote: true, printWidth: 100 },
    unreachableDefinitions: true,
  });
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
