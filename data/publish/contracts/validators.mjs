import { bundle, validatorName } from './bundle.mjs';
import { runTimeProfile } from './profile.mjs';

// Ajv writes code of this kind too, but for a card's document it comes to 2.7 kB after gzip,
// because it also explains each failure. A widget only asks yes or no, so the few words of JSON
// Schema that the run-time profile uses are written out here as plain expressions. The tests
// compare the result with Ajv on spoilt documents.
const helpers = `
const isText = (value: unknown): value is string => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber = (value: unknown, minimum = -Infinity, maximum = Infinity): boolean =>
  Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
const isWhole = (value: unknown, minimum?: number, maximum?: number): boolean =>
  Number.isInteger(value) && isNumber(value, minimum, maximum);
const isList = (value: unknown, check: Check): boolean => Array.isArray(value) && value.every(check);
const isMap = (value: unknown, check: Check): boolean =>
  isObject(value) && Object.values(value).every(check);
// Several members with the same check stand in one key; a member that may be absent ends with "?".
const hasMembers = (value: unknown, members: Record<string, Check>): boolean =>
  isObject(value) &&
  Object.entries(members).every(([names, check]) =>
    names.split(' ').every((name) => {
      const key = name.replace('?', '');
      return (key !== name && value[key] === undefined) || check(value[key]);
    }),
  );
`;

/**
 * Run-time validators: one exported function a document, each of which a bundler can take alone.
 * @param {Record<string, object>} schemas by file name
 * @returns {string} text of a TypeScript module
 */
export function validatorsOf(schemas) {
  const { definitions, documents } = bundle(schemas);
  const profiles = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, runTimeProfile(schema)]),
  );
  const shared = [];
  const writer = new Writer(profiles, (name, body) =>
    shared.push(`const ${checkName(name)} = (value: unknown): boolean => ${body};`),
  );
  const exported = documents.map(
    (name) =>
      `/** Whether a value can be read as ${name}. */\n` +
      `export const ${validatorName(name)} = (value: unknown): value is ${name} => ` +
      `${writer.expression(profiles[name], 'value')};`,
  );
  return [
    '// Generated from data/schema by "npm run contracts". Change the schema, not this file.\n',
    `import type { ${documents.join(', ')} } from './documents.js';\n`,
    'type Check = (value: unknown) => boolean;',
    helpers,
    ...shared,
    ...exported,
  ].join('\n');
}

const checkName = (name) => `is${name[0].toUpperCase()}${name.slice(1)}`;

class Writer {
  #profiles;
  #share;
  #shared = new Set();

  /** @param share takes the name and the body of a check that several validators use */
  constructor(profiles, share) {
    this.#profiles = profiles;
    this.#share = share;
  }

  /** A boolean expression about the subject, a piece of source text such as "value". */
  expression(schema, subject) {
    if (schema.$ref) return this.#reference(schema.$ref, subject);
    if ('const' in schema) return `${subject} === ${JSON.stringify(schema.const)}`;
    const types = [schema.type].flat();
    const kind = types.find((type) => type !== 'null');
    const tests = types.includes('null') ? [`${subject} === null`] : [];
    tests.push(this.#ofKind(kind, schema, subject));
    return tests.join(' || ');
  }

  #ofKind(kind, schema, subject) {
    const range = [schema.minimum, schema.maximum];
    while (range.length && range.at(-1) === undefined) range.pop();
    const bounds = range.map((bound) => `, ${bound}`).join('');
    switch (kind) {
      case 'string':
        return `isText(${subject})`;
      case 'boolean':
        return `typeof ${subject} === 'boolean'`;
      case 'integer':
        return `isWhole(${subject}${bounds})`;
      case 'number':
        return `isNumber(${subject}${bounds})`;
      case 'array':
        return `isList(${subject}, ${this.#check(schema.items)})`;
      case 'object':
        return this.#object(schema, subject);
      default:
        throw new Error(`The validators know no type ${kind}.`);
    }
  }

  #object({ properties = {}, required = [], additionalProperties }, subject) {
    if (additionalProperties) return `isMap(${subject}, ${this.#check(additionalProperties)})`;
    const byCheck = new Map();
    for (const [name, property] of Object.entries(properties)) {
      const check = this.#check(property);
      const entry = required.includes(name) ? name : `${name}?`;
      byCheck.set(check, [...(byCheck.get(check) ?? []), entry]);
    }
    const members = [...byCheck].map(([check, names]) => `'${names.join(' ')}': ${check}`);
    return `hasMembers(${subject}, { ${members.join(', ')} })`;
  }

  /** A function that checks one value, as source text. */
  #check(schema) {
    const expression = this.expression(schema, 'item');
    const call = /^(\w+)\(item\)$/.exec(expression);
    return call && call[1] !== 'isWhole' && call[1] !== 'isNumber'
      ? call[1]
      : `(item) => ${expression}`;
  }

  #reference(reference, subject) {
    const name = reference.slice('#/$defs/'.length);
    const profile = this.#profiles[name];
    if (!['object', 'array'].includes(profile.type)) return this.expression(profile, subject);
    if (!this.#shared.has(name)) {
      this.#shared.add(name);
      this.#share(name, this.expression(profile, 'value'));
    }
    return `${checkName(name)}(${subject})`;
  }
}
