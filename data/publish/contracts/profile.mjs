// What a reader in the browser needs to know before it draws: that every member it may touch is
// of the right kind, and that no figure is out of its range. The rest of the schema is checked
// once, when the data is published; carrying it here would only make every page heavier.
const kept = new Set(['$ref', 'type', 'minimum', 'maximum']);

// The address of the schema is for people and tools that check files; no widget reads it.
const unread = '$schema';

/**
 * A schema reduced to what is worth checking at run time. Members that the schema does not name
 * are accepted, since adding one does not change the contract.
 * @param {object} schema with references to #/$defs only
 * @returns {object}
 */
export function runTimeProfile(schema) {
  const reduced = {};
  for (const [key, value] of Object.entries(schema)) {
    if (key === 'properties') reduced.properties = readMembers(value);
    else if (key === 'required') reduced.required = value.filter((name) => name !== unread);
    else if (key === 'items') reduced.items = runTimeProfile(value);
    else if (key === 'const') reduced.const = value;
    else if (key === 'additionalProperties' && value !== false) {
      reduced.additionalProperties = runTimeProfile(value);
    } else if (kept.has(key)) reduced[key] = value;
  }
  return reduced;
}

const readMembers = (properties) =>
  Object.fromEntries(
    Object.entries(properties)
      .filter(([name]) => name !== unread)
      .map(([name, property]) => [name, runTimeProfile(property)]),
  );
