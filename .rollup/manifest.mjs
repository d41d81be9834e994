import { readFileSync } from 'node:fs';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const ELEMENT = /^src\/elements\/([^/]+)\/\1\.ts$/;
const REGISTRATION = /^src\/elements\/(?!base\/)([^/]+)\/define\.ts$/;

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[_#]/.test(name);

/**
 * Our events begin alike; the analyzer also lists the names of variables that hold one. An inherited
 * one without words is sent by a method of the base class that only some elements call: those
 * document it.
 */
const isEvent = ({ name, inheritedFrom, description }) =>
  name.startsWith('gep-') && Boolean(description || !inheritedFrom);

/** A property that mirrors an attribute is documented with it, as `@attr` of the class. */
const described = (attributes) => (member) => {
  const mirrored = attributes.find(({ fieldName }) => fieldName === member.name);
  return mirrored?.description ? { ...member, description: mirrored.description } : member;
};

/** What each custom property is without a page's own value, as the style sheets write it. */
const defaults = new Map(
  ['tokens', 'steps'].flatMap((sheet) =>
    [
      ...readFileSync(`src/elements/base/${sheet}.styles.ts`, 'utf8').matchAll(
        /var\((--gep-[\w-]+), (light-dark\([^)]*\))\)/g,
      ),
    ].map(([, name, value]) => [name, value]),
  ),
);

/** Drops what hosts cannot reach; the analyzer lists private and protected members too. */
function publicOnly({ members, events, cssProperties, attributes = [], ...declaration }) {
  return {
    ...declaration,
    ...(attributes.length > 0 && { attributes }),
    ...(members && { members: members.filter(isPublic).map(described(attributes)) }),
    ...(events && { events: events.filter(isEvent) }),
    ...(cssProperties && {
      cssProperties: cssProperties.map((one) => ({ ...one, default: defaults.get(one.name) })),
    }),
  };
}

/** The tag of a class: the analyzer reads decorators and literal calls, we register elsewhere. */
const withTag = (tag) => (declaration) =>
  declaration.kind === 'class'
    ? { ...declaration, tagName: tag, customElement: true }
    : declaration;

const isNamed = ({ name }) => !/^anonymous_/.test(name);
const isScript = ({ kind }) => kind === 'js';

/**
 * The folder of an element is its tag: the class and its registration are found by their path.
 * What the analyzer takes for a registration elsewhere is the shared code that does it.
 */
function complete({ exports, ...module }, classOf) {
  const declarations = module.declarations.filter(isNamed).map(publicOnly);
  const scripts = exports.filter(isScript);
  const [, tag] = ELEMENT.exec(module.path) ?? [];
  if (tag) return { ...module, declarations: declarations.map(withTag(tag)), exports: scripts };

  const [, registered] = REGISTRATION.exec(module.path) ?? [];
  if (!registered) return { ...module, declarations, exports: scripts };
  const declaration = { name: classOf(registered), module: elementPath(registered) };
  const definition = { kind: 'custom-element-definition', name: registered, declaration };
  return { ...module, declarations, exports: [...scripts, definition] };
}

const elementPath = (tag) => `src/elements/${tag}/${tag}.ts`;

/**
 * The custom elements manifest of `src/elements/`, read from the JSDoc of the classes.
 *
 * @returns {Promise<object>} schema: custom-elements-manifest 1.0.0
 * @throws {Error} when a tag's own file has not exactly one class
 */
export async function manifest() {
  const argv = ['analyze', '--config', '.rollup/analyzer.mjs'];
  const { modules, ...rest } = await cli({ argv, noWrite: true });

  function classOf(tag) {
    const { declarations = [] } = modules.find(({ path }) => path === elementPath(tag)) ?? {};
    const classes = declarations.filter(({ kind }) => kind === 'class');
    if (classes.length !== 1) throw new Error(`${elementPath(tag)} must hold one class`);
    return classes[0].name;
  }

  const sorted = modules.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return { ...rest, modules: sorted.map((module) => complete(module, classOf)) };
}
