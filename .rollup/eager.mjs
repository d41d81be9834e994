/** What Chrome from 136 on, as the first line of a script, takes as a wish; others pass over it. */
const HINT = '//# allFunctionsCalledOnLoad\n';

/**
 * Has a browser compile all functions of a script while it loads, in the background, and not each on
 * the main thread when it is first called. Good for a script of which a page needs nearly all; of the
 * file for a CDN most pages need a part.
 *
 * Stands behind the minifier, which takes comments away.
 *
 * @param {(chunk: import('rollup').RenderedChunk) => boolean} isNeededWhole
 * @returns {import('rollup').Plugin}
 */
export const eager = (isNeededWhole) => ({
  name: 'eager',
  renderChunk: (code, chunk) => (isNeededWhole(chunk) ? { code: HINT + code, map: null } : null),
});
