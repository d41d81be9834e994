import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { build } from 'esbuild';
import { compile as compileSvelte } from 'svelte/compiler';
import { compileScript, parse } from 'vue/compiler-sfc';

const PAGES = '/test/hosts/pages/';
const APPS = '/test/hosts/apps/';

/** Vue warns a host that does not set these. */
const VUE_FLAGS = {
  __VUE_OPTIONS_API__: 'false',
  __VUE_PROD_DEVTOOLS__: 'false',
  __VUE_PROD_HYDRATION_MISMATCH_DETAILS__: 'false',
};

/** A component of Vue as a module, with its template compiled, as Vue's own plugins do. */
async function vue({ path }) {
  const templateParseOptions = { isCustomElement: (tag) => tag.includes('-') };
  const { descriptor } = parse(await readFile(path, 'utf8'), {
    filename: path,
    templateParseOptions,
  });
  const { content } = compileScript(descriptor, {
    id: basename(path),
    inlineTemplate: true,
    templateOptions: { compilerOptions: templateParseOptions },
  });
  return { contents: content, loader: 'ts' };
}

/** A component of Svelte as a module. */
async function svelte({ path }) {
  const { js } = compileSvelte(await readFile(path, 'utf8'), { filename: path, dev: true });
  return { contents: js.code, loader: 'js' };
}

const components = {
  name: 'components',
  setup(esbuild) {
    esbuild.onLoad({ filter: /\.vue$/ }, vue);
    esbuild.onLoad({ filter: /\.svelte$/ }, svelte);
  },
};

/** The two of React stand side by side under names of their own. */
const reactOf = (path) =>
  path.includes('react-18') ? { react: 'react18', 'react-dom': 'react-dom18' } : {};

/**
 * Makes one module of a page or an app and the framework that it is written with, as a site's own
 * build does: some frameworks are no ES modules, others are hundreds of them.
 *
 * @param {string} entry its module in the repository
 * @param {Record<string, string>} alias packages to take in place of others
 * @returns {Promise<string>} the module
 */
async function bundle(entry, alias) {
  const { outputFiles } = await build({
    entryPoints: [entry],
    bundle: true,
    write: false,
    format: 'esm',
    target: 'es2022',
    jsx: 'automatic',
    conditions: ['browser', 'svelte'],
    define: { 'process.env.NODE_ENV': '"development"', ...VUE_FLAGS },
    alias,
    plugins: [components],
  });
  return outputFiles[0].text;
}

/** The module behind the address of a page or an app, or none. */
function moduleOf(path) {
  // Vue's pages compile their templates in the page, its apps beforehand.
  if (path.startsWith(PAGES))
    return bundle(join('.', PAGES, `${basename(path, '.js')}.ts`), {
      vue: 'vue/dist/vue.esm-browser.js',
    });
  if (path.startsWith(APPS)) return bundle(`.${dirname(path)}/main`, reactOf(path));
  return undefined;
}

/**
 * Serves the pages and apps that are written with a framework.
 *
 * @returns {import('@web/test-runner').TestRunnerPlugin}
 */
export function pagesPlugin() {
  return {
    name: 'pages',
    resolveImport: ({ source }) =>
      source.startsWith('./pages/') ? `${PAGES}${basename(source)}` : undefined,
    async serve({ path }) {
      const body = await moduleOf(path);
      return body === undefined ? undefined : { body, type: 'js' };
    },
  };
}
