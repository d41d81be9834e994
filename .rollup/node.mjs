const TOUCHES_DOM =
  /[\\/](?:node_modules[\\/]lit(?:-html)?[\\/]|(?:gep-doctor[\\/]gep-doctor|base[\\/]DrawnElement)\.js)/;

/**
 * Lit's browser build touches `document` when it is evaluated, and the classes of elements touch
 * `HTMLElement`. Node has neither, and `dist/index.js` must load there for its facts.
 * The stand-ins live in the scope of the chunk that needs them: no global is written.
 */
const STAND_INS = [
  'const HTMLElement = globalThis.HTMLElement ?? class {};',
  'const document = globalThis.document ?? { createTreeWalker() {} };',
].join('\n');

/**
 * @param {import('rollup').RenderedChunk} chunk
 * @returns {string} code that runs first in the chunk
 */
export const domStandIns = (chunk) =>
  chunk.moduleIds.some((id) => TOUCHES_DOM.test(id)) ? STAND_INS : '';
