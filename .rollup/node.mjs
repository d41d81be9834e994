const TOUCHES_DOM =
  /[\\/](?:node_modules[\\/](?:lit|lit-html|lit-element|@lit)[\\/]|(?:gep-doctor[\\/]gep-doctor|base[\\/]DrawnElement)\.js)/;

/**
 * Lit's browser build touches `HTMLElement` and `document` when it is evaluated, and so does the
 * one element without Lit. Node has neither, and `dist/index.js` must load there for its facts.
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
