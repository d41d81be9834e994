import { cli } from '@custom-elements-manifest/analyzer/cli.js';

const isPublic = ({ name, privacy = 'public' }) => privacy === 'public' && !/^[_#]/.test(name);

/** Drops what hosts cannot reach; the analyzer lists private and protected members too. */
function publicOnly(declaration) {
  if (!declaration.members) return declaration;
  return { ...declaration, members: declaration.members.filter(isPublic) };
}

/**
 * The custom elements manifest of `src/elements/`, read from the JSDoc of the classes.
 *
 * @returns {Promise<object>} schema: custom-elements-manifest 2.1
 */
export async function manifest() {
  const argv = ['analyze', '--litelement', '--quiet'];
  const globs = ['--globs', 'src/elements/**/*.ts', '--exclude', 'src/elements/**/*.styles.ts'];
  const { modules, ...rest } = await cli({ argv: [...argv, ...globs], noWrite: true });
  const sorted = modules.toSorted((a, b) => (a.path < b.path ? -1 : 1));
  return {
    ...rest,
    modules: sorted.map((module) => ({
      ...module,
      declarations: module.declarations.map(publicOnly),
    })),
  };
}
