import { bundle, validatorName } from './bundle.mjs';
import { runTimeProfile } from './profile.mjs';

// Ajv writes code of this kind too, but for a card's document it comes to 2.7 kB after gzip,
// because it also explains each failure. A widget only asks yes or no, so the few words of JSON
// Schema that the run-time profile uses are written out here as plain expressions. The tests
// compare the result with Ajv on spoilt documents.
const helpers = `
export const isText = (value: unknown): value is string => typeof value === 'string';
export const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
// No figure is that large, and sums of larger ones would be infinite.
export const isNumber = (value: unknown, minimum = -(2 ** 53), maximum = 2 ** 53): boolean =>
  Number.isFinite(value) && (value as number) >= minimum && (value as number) <= maximum;
export const isWhole = (value: unknown, minimum?: number, maximum?: number): boolean =>
  Number.isInteger(value) && isNumber(value, minimum, maximum);
export const isList = (value: unknown, check: Check): boolean => Array.isArray(value) && value.every(check);
export const isMap = (value: unknown, check: Check): boolean =>
  isObject(value) && Object.values(value).every(check);
// Several members with the same check stand in one key; a member that may be absent ends with "?".
export const hasMembers = (value: unknown, members: Record<string, Check>): boolean =>
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
      return [document, { checks, body: writer.expression(profiles[document], 'value') }];
    }),
  );
}

const checkSource = ([name, body]) => `const ${name} = (value: unknown): boolean => ${body};`;

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
        `export const ${validatorName(document)} = (value: unknown): value is ${document} => ${body};`,
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
