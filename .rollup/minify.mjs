import { minify } from '@swc/core';

/** The line with name and version is kept; the licences of bundled packages are a file of their own. */
const BANNER = /\/\*!.*?\*\/\n/s;

/**
 * Makes every script of a bundle short.
 *
 * @param {boolean} classNames whether classes keep their names, which help whoever looks for a fault
 * @returns {import('rollup').Plugin}
 */
export const minified = (classNames) => ({
  name: 'minified',
  async renderChunk(code) {
    const [banner = ''] = BANNER.exec(code) ?? [];
    const { code: short } = await minify(code, {
      module: true,
      ecma: 2022,
      // No number of passes: as often as it gets shorter.
      compress: { ecma: 2022, passes: 0, keep_classnames: classNames },
      mangle: { toplevel: true, keep_classnames: classNames },
      format: { comments: false },
    });
    return { code: banner + short, map: null };
  },
});
