const IS_LIT = /[\\/]node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]/;

/**
 * Lit's browser build touches `HTMLElement` and `document` when it is evaluated. Node has
 * neither, and `dist/index.js` must load there for its facts. The stand-ins live in the scope of
 * the chunk that holds Lit: no global is written.
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
  chunk.moduleIds.some((id) => IS_LIT.test(id)) ? STAND_INS : '';
