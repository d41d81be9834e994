import { bundle, validatorName } from './bundle.mjs';
import { runTimeProfile } from './profile.mjs';

// Ajv writes code of this kind too, but for a card's document it comes to 2.7 kB after gzip,
// because it also explains each failure. A widget only asks yes or no, so the few words of JSON
// Schema that the run-time profile uses are written out here as functions of each other. The tests
// compare the result with Ajv on spoilt documents.
const helpers = `
export const isText: Check = (value) => typeof value === 'string';
export const isTruth: Check = (value) => typeof value === 'boolean';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isExactly = (only: unknown): Check => (value) => value === only;
// No figure is that large, and sums of larger ones would be infinite.
export const isNumber = (minimum = -(2 ** 53), maximum = 2 ** 53): Check => (value) =>
  Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
export const isWhole = (minimum?: number, maximum?: number): Check => {
  const isInRange = isNumber(minimum, maximum);
  return (value) => Number.isInteger(value) && isInRange(value);
};
export const orNull = (check: Check): Check => (value) => value === null || check(value);
export const isList = (check: Check): Check => (value) =>
  Array.isArray(value) && value.every((item) => check(item));
export const isMap = (check: Check): Check => (value) =>
  isObject(value) && Object.values(value).every((item) => check(item));
// Several members with the same check stand in one key; a member that may be absent ends with "?".
export const hasMembers = (members: Record<string, Check>): Check => (value) =>
  isObject(value) &&
  Object.entries(members).every(([names, check]) =>
    names.split(' ').every((name) => {
      const key = name.replace('?', '');
      return (key !== name && value[key] === undefined) || check(value[key]);
    }),
  );
`;

const generated =
  '// Generated from data/schema by "npm run contracts". Change the schema, not this file.\n';

const lowerFirst = (name) => name[0].toLowerCase() + name.slice(1);

/**
 * The definitions that each document uses, as source text of their checks.
 * @returns {Map<string, { checks: Map<string, string>, body: string }>} by name of the document
 */
function written({ definitions, documents }) {
  const profiles = Object.fromEntries(
    Object.entries(definitions).map(([name, schema]) => [name, runTimeProfile(schema)]),
  );
  return new Map(
    documents.map((document) => {
      const checks = new Map();
      const writer = new Writer(profiles, (name, body) => checks.set(checkName(name), body));
      return [document, { checks, body: writer.check(profiles[document]) }];
    }),
  );
}

const checkSource = ([name, body]) => `const ${name} = ${body};`;

/**
 * Run-time validators: a module a document, so that a bundler puts each only where it is used, and
 * one for the checks that several documents share.
 * @param {Record<string, object>} schemas by file name
 * @returns {Record<string, string>} text of TypeScript modules by file name
 */
export function validatorsOf(schemas) {
  const documents = written(bundle(schemas));
  const uses = new Map();
  for (const { checks } of documents.values())
    for (const name of checks.keys()) uses.set(name, (uses.get(name) ?? 0) + 1);
  const shared = new Map();
  for (const { checks } of documents.values())
    for (const [name, body] of checks) if (uses.get(name) > 1) shared.set(name, body);
  const used = (names, text) => names.filter((name) => new RegExp(`\\b${name}\\b`).test(text));
  const importable = [...helpers.matchAll(/^export const (\w+)/gm)].map(([, name]) => name);

  const files = {
    'validate/shared.ts': [
      generated,
      'export type Check = (value: unknown) => boolean;',
      helpers,
      ...[...shared].map((check) => `export ${checkSource(check)}`),
    ].join('\n'),
  };
  for (const [document, { checks, body }] of documents) {
    const own = [...checks].filter(([name]) => uses.get(name) === 1);
    const text = [
      ...own.map(checkSource),
      `/** Whether a value can be read as ${document}. */\n` +
        `export const ${validatorName(document)} = ${body} as (value: unknown) => value is ${document};`,
    ].join('\n');
    const imported = used([...importable, ...shared.keys()], text).sort();
    files[`validate/${lowerFirst(document)}.ts`] = [
      generated,
      `import type { ${document} } from '../documents.js';`,
      `import { ${imported.join(', ')} } from './shared.js';\n`,
      text,
    ].join('\n');
  }
  files['validate.ts'] = [
    generated,
    ...[...documents.keys()].map(
      (name) => `export { ${validatorName(name)} } from './validate/${lowerFirst(name)}.js';`,
    ),
  ].join('\n');
  return files;
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

  /** A function that checks one value, as source text. */
  check(schema) {
    if (schema.$ref) return this.#reference(schema.$ref);
    if ('const' in schema) return `isExactly(${JSON.stringify(schema.const)})`;
    const types = [schema.type].flat();
    const check = this.#ofKind(
      types.find((type) => type !== 'null'),
      schema,
    );
    return types.includes('null') ? `orNull(${check})` : check;
  }

  #ofKind(kind, schema) {
    const range = [schema.minimum, schema.maximum];
    while (range.length && range.at(-1) === undefined) range.pop();
    switch (kind) {
      case 'string':
        return 'isText';
      case 'boolean':
        return 'isTruth';
      case 'integer':
        return `isWhole(${range.join(', ')})`;
      case 'number':
        return `isNumber(${range.join(', ')})`;
      case 'array':
        return `isList(${this.check(schema.items)})`;
      case 'object':
        return this.#object(schema);
      default:
        throw new Error(`The validators know no type ${kind}.`);
    }
  }

  #object({ properties = {}, required = [], additionalProperties }) {
    if (additionalProperties) return `isMap(${this.check(additionalProperties)})`;
    const byCheck = new Map();
    for (const [name, property] of Object.entries(properties)) {
      const check = this.check(property);
      const entry = required.includes(name) ? name : `${name}?`;
      byCheck.set(check, [...(byCheck.get(check) ?? []), entry]);
    }
    const members = [...byCheck].map(([check, names]) => `'${names.join(' ')}': ${check}`);
    return `hasMembers({ ${members.join(', ')} })`;
  }

  #reference(reference) {
    const name = reference.slice('#/$defs/'.length);
    const profile = this.#profiles[name];
    if (!['object', 'array'].includes(profile.type)) return this.check(profile);
    if (!this.#shared.has(name)) {
      this.#shared.add(name);
      this.#share(name, this.check(profile));
    }
    return checkName(name);
  }
}
