const EXTENDS_DOM = /[\\/](?:gep-doctor[\\/]gep-doctor|base[\\/]DrawnElement)\.js/;

/**
 * The classes of elements extend `HTMLElement` when they are evaluated. Node has none, and
 * `dist/index.js` must load there for its facts. The stand-in lives in the scope of the chunk that
 * needs it: no global is written.
 */
const STAND_IN = 'const HTMLElement = globalThis.HTMLElement ?? class {};';

/**
 * @param {import('rollup').RenderedChunk} chunk
 * @returns {string} code that runs first in the chunk
 */
export const domStandIn = (chunk) =>
  chunk.moduleIds.some((id) => EXTENDS_DOM.test(id)) ? STAND_IN : '';
