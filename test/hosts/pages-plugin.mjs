import { basename, join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = '/test/hosts/pages/';

/**
 * Makes one module of a page and the framework that it is written with, as a site's own build
 * does: some frameworks are no ES modules, others are hundreds of them.
 *
 * @param {string} path address of the page on the server of the tests
 * @returns {Promise<string>} the module
 */
async function bundle(path) {
  const { outputFiles } = await build({
    entryPoints: [join('.', FOLDER, `${basename(path, '.js')}.ts`)],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    define: { 'process.env.NODE_ENV': '"development"' },
    // The one that compiles templates in the page.
    alias: { vue: 'vue/dist/vue.esm-browser.js' },
  });
  return outputFiles[0].text;
}

/**
 * Serves the pages that are written with a framework.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pagesPlugin() {
  const isPage = (path) => path.startsWith(FOLDER);
  return {
    name: 'pages',
    resolveImport: ({ source }) =>
      source.startsWith('./pages/') ? `${FOLDER}${basename(source)}` : undefined,
    serve: async ({ path }) =>
      isPage(path) ? { body: await bundle(path), type: 'js' } : undefined,
  };
}
