import { join, sep } from 'node:path';

const SOURCE_DATA = '../../data/published/v1/';

/**
 * Writes the package version and the address of the data folder into the compiled sources.
 * In the sources the address is relative to `src/loading/`, so that a server on the repository
 * works without a build; in dist/ the script stands somewhere else.
 *
 * @param {{ version: string, data: string, folder?: string }} values `folder` is where to write to
 *   when it is another than dist/
 * @returns {import('rollup').Plugin}
 */
export function constants({ version, data, folder = '' }) {
  const depth = data.split('../').length - 1;
  return {
    name: 'constants',
    transform(code) {
      if (!code.includes(SOURCE_DATA) && !code.includes('__VERSION__')) return null;
      const replaced = code
        .replaceAll(SOURCE_DATA, data)
        .replaceAll('__VERSION__', JSON.stringify(version));
      return { code: replaced, map: null };
    },
    generateBundle(_options, bundle) {
      for (const { type, code, fileName } of Object.values(bundle)) {
        if (type !== 'chunk' || !code.includes(data)) continue;
        const folders = join(folder, fileName).split(sep).length - 1;
        if (folders !== depth) {
          this.error(`${fileName} names the data folder as "${data}", which is wrong from there`);
        }
      }
    },
  };
}
