import { existsSync, readFileSync } from 'node:fs';
import { copyFile, mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { frameworks } from './frameworks.mjs';
import { domStandIn } from './node.mjs';

const FOLDER = 'modules';
/** What a declaration file imports, with the names of its neighbours. */
const IMPORTED = /(?:from |import\(|import )'(\.[^']+)\.js'/g;

/** The declarations of a module and of all that they mention, as paths in build/. */
function declarations(path, seen = new Set()) {
  if (seen.has(path) || !existsSync(path)) return seen;
  seen.add(path);
  for (const [, address] of readFileSync(path, 'utf8').matchAll(IMPORTED))
    declarations(join(dirname(path), `${address}.d.ts`), seen);
  return seen;
}

/** Puts the types beside the modules, for the compilers of those who import them. */
const types = (inputs) => ({
  name: 'types',
  async writeBundle() {
    const seen = new Set();
    for (const input of inputs) declarations(input.replace(/\.js$/, '.d.ts'), seen);
    for (const path of seen) {
      const copy = path.replace(/^build/, FOLDER);
      await mkdir(dirname(copy), { recursive: true });
      await copyFile(path, copy);
    }
  },
});

/**
 * The modules of the package for npm: one file a source. What a host's bundler does not need it
 * drops.
 *
 * @param {string[]} inputs paths in build/
 * @param {(options: object) => import('rollup').Plugin[]} written
 * @returns {import('rollup').RollupOptions}
 */
export const modules = (inputs, written) => ({
  input: inputs,
  plugins: [
    ...written({ data: '../../dist/data/v1/', folder: FOLDER, language: { inside: '*' } }),
    types(inputs),
    frameworks(FOLDER),
  ],
  output: {
    dir: FOLDER,
    format: 'es',
    preserveModules: true,
    preserveModulesRoot: 'build',
    intro: domStandIn,
  },
});
