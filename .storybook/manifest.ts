import type { Plugin } from 'vite';
import { manifest } from '../.rollup/manifest.mjs';

const ID = 'virtual:custom-elements-manifest';

/** Gives the manifest of the present sources as a module, so that stories need no build before. */
export const manifestPlugin = (): Plugin => ({
  name: 'custom-elements-manifest',
  resolveId: (id) => (id === ID ? `\0${ID}` : undefined),
  load: async (id) =>
    id === `\0${ID}` ? `export default ${JSON.stringify(await manifest())};` : undefined,
});
