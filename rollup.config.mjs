import { existsSync, readFileSync, readdirSync } from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { assets } from './.rollup/assets.mjs';
import { chunks } from './.rollup/chunks.mjs';
import { constants } from './.rollup/constants.mjs';
import { eager } from './.rollup/eager.mjs';
import { copyGeneratedModules } from './.rollup/generated.mjs';
import { keys } from './.rollup/keys.mjs';
import { languageFolders, languages, packedTexts } from './.rollup/languages.mjs';
import { licences } from './.rollup/licences.mjs';
import { minified } from './.rollup/minify.mjs';
import { modules } from './.rollup/modules.mjs';
import { neighbours } from './.rollup/neighbours.mjs';
import { domStandIn } from './.rollup/node.mjs';
import { parts } from './.rollup/parts.mjs';
import { sheets } from './.rollup/sheets.mjs';
import { untaggedStyles } from './.rollup/styles.mjs';

const { name, version, license } = JSON.parse(readFileSync('package.json', 'utf8'));
const banner = `/*! ${name} ${version}, ${license}; bundled packages: see third-party-licences.txt */`;

/** How templates and styles get shorter without meaning anything else. */
const TEMPLATES = {
  // One space is kept where there was some: the words on both sides must not run together.
  conservativeCollapse: true,
  removeEmptyAttributes: false,
  // Rule by rule the same for the browser, which a test compares.
  minifyCSS: {
    level: {
      1: { selectorsSortingMethod: 'none', optimizeBackground: false, replaceTimeUnits: false },
    },
  },
};

/** Code of a language that the file for a CDN is to hold besides English; the others stay files. */
const inside = process.env.LANGUAGE_INSIDE;
const folderInside =
  inside && (await languageFolders()).find(({ code }) => code === inside)?.folder;

/**
 * Imported on demand, yet inside the CDN file: `edition` is a common attribute, and a widget that
 * nobody has acted on asks for nothing but data; a language is inside when it is no file.
 */
const INSIDE = [
  'build/elements/base/editions.js',
  ...(folderInside ? [`build/language/${folderInside}/`] : []),
];

/** Parts that are one file: each file costs its digest, and what two share is in the script. */
const TOGETHER = {
  failure: ['problem', 'explained'].map((name) => `build/elements/base/${name}.js`),
};

/**
 * What every written file needs. `data` is the address of the data folder as seen from it, `folder`
 * its place beside dist/, if it has one; `language` is what the plugin for languages is told.
 */
const written = ({ data, folder, language }) => [
  constants({ version, data, folder }),
  languages(language),
  keys(),
  minifyTemplateLiterals({
    include: /[\\/]build[\\/].+\.js/,
    failOnError: true,
    options: { minifyOptions: TEMPLATES },
  }),
];

/**
 * What every bundle does. `own` are plugins of the one bundle before the minifier, `last` behind it;
 * names of classes help whoever looks for a fault, and cost.
 */
function plugins(data, language, { own = [], classNames = true, last = [] } = {}) {
  return [
    resolve({ browser: true }),
    ...written({ data, language }),
    untaggedStyles(),
    ...own,
    minified(classNames),
    ...last,
    licences(),
  ];
}

/**
 * The file for a CDN: everything that a page needs to draw the elements of an entry. What only an
 * action of the reader, a failure or a rare wish of the page needs lies beside it.
 */
export const cdnFile = (input) => ({
  input: { [name]: input },
  preserveEntrySignatures: 'allow-extension',
  plugins: plugins(
    'data/v1/',
    { inside },
    { own: [parts(INSIDE, TOGETHER), neighbours()], classNames: false, last: [sheets()] },
  ),
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'parts/[name]-[hash].js',
    banner: ({ isEntry }) => (isEntry ? banner : ''),
  },
});

/** The script of a page of dist/; what it imports on demand lies in files beside it. */
const page = (name) => ({
  input: { [name]: `build/${name}/${name}.js` },
  plugins: plugins('data/v1/'),
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: `chunks/${name}-[name]-[hash].js`,
    banner,
  },
});

/** The pages of dist/, as far as they have a script of their own. */
const pages = () =>
  ['gallery', 'embed'].filter((name) => existsSync(`build/${name}/${name}.js`)).map(page);

/** The file of each language. It holds no bundled package, and every byte of it counts. */
const languageFiles = async () =>
  (await languageFolders()).map(({ folder, code }) => ({
    input: `build/language/${folder}/index.js`,
    plugins: plugins('data/v1/', undefined, { own: [packedTexts()] }),
    output: { file: `dist/languages/${code}.js`, format: 'es' },
  }));

/** The listener for pages around a frame: a plain script, so that it runs as a module or not. */
const listener = () => ({
  input: 'build/embed/listener.js',
  plugins: plugins('data/v1/'),
  output: { file: 'dist/embed-listener.js', format: 'iife', banner },
});

function elementEntries() {
  const tags = readdirSync('build/elements').filter(
    (tag) => tag !== 'base' && existsSync(`build/elements/${tag}/define.js`),
  );
  return Object.fromEntries(
    tags.map((tag) => [`elements/${tag}`, `build/elements/${tag}/define.js`]),
  );
}

const split = () => ({
  input: { index: 'build/index.js', ...elementEntries() },
  plugins: [
    chunks(elementEntries()),
    ...plugins('../data/v1/'),
    // An element, and what nearly all of them need.
    eager(({ name: chunk }) => chunk === 'base' || chunk.startsWith('elements/')),
    assets(),
  ],
  output: {
    dir: 'dist',
    format: 'es',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunks/[name]-[hash].js',
    banner: ({ isEntry }) => (isEntry ? banner : ''),
    intro: domStandIn,
  },
});

export default async () => {
  await copyGeneratedModules();
  // The split build comes last: its plugin signs every script that is in dist/ by then.
  const sources = ['build/index.js', 'build/all.js', ...Object.values(elementEntries())];
  return [
    ...(await languageFiles()),
    // After the languages: the CDN file holds the digests of their files.
    cdnFile('build/all.js'),
    ...pages(),
    listener(),
    modules(sources, written),
    split(),
  ];
};
