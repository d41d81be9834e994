/**
 * The members that every document begins with.
 * @param {object} data
 * @param {string} schema name of the schema
 * @param {string[]} sourceIds the principal source first
 * @param {string} [up] way from the document's folder to the folder of the edition
 */
export function head(data, schema, sourceIds, up = '../') {
  const [source, ...further] = [...new Set(sourceIds)].map((id) => data.sources.get(id).source);
  return {
    $schema: `${up}schema/${schema}.schema.json`,
    schemaVersion: 1,
    edition: data.edition.id,
    updated: data.edition.updated,
    source,
    ...(further.length ? { furtherSources: further } : {}),
  };
}

/** The named members of an object, in this order, without those that are absent or blank. */
export const pick = (object, names) =>
  Object.fromEntries(
    names
      .filter((name) => object[name] !== undefined && object[name] !== '')
      .map((name) => [name, object[name]]),
  );
