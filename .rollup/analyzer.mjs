/** How the analyzer reads the elements: its settings, and what it leaves undone. */

const classesOf = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations.filter(({ kind }) => kind === 'class'));

/** The types that the JSDoc of a class itself gives its attributes, by the class. */
const own = new Map();

/**
 * The analyzer gives an attribute that a class documents anew the type of the base class. An element
 * whose attribute takes more than that of every widget says so in its own type.
 */
const ownTypes = {
  name: 'own types of attributes',
  moduleLinkPhase({ moduleDoc }) {
    for (const { name, attributes = [] } of classesOf({ modules: [moduleDoc] }))
      own.set(
        name,
        attributes.filter(({ type }) => type).map((one) => [one.name, one.type]),
      );
  },
  packageLinkPhase({ customElementsManifest }) {
    for (const { name, attributes = [], members = [] } of classesOf(customElementsManifest))
      for (const [attribute, type] of own.get(name))
        for (const one of [...attributes, ...members])
          if ((one.attribute ?? one.name) === attribute) one.type = type;
  },
};

export default {
  litelement: true,
  quiet: true,
  globs: ['src/elements/**/*.ts'],
  exclude: ['src/elements/**/*.styles.ts'],
  plugins: [ownTypes],
};
