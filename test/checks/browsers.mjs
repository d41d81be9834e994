/**
 * The oldest versions of browsers that know everything the library needs, from MDN's data of
 * browser compatibility. `node test/checks/browsers.mjs` prints the table of VERSIONS.md.
 */
import { fileURLToPath } from 'node:url';
import data from '@mdn/browser-compat-data' with { type: 'json' };

const BROWSERS = {
  chrome: 'Chrome and Edge',
  firefox: 'Firefox',
  safari: 'Safari (macOS)',
  safari_ios: 'Safari (iOS)',
  samsunginternet_android: 'Samsung Internet',
};

/** What a widget cannot do without, by the name of MDN. */
const NEEDED = {
  'custom elements': 'api.CustomElementRegistry.define',
  '`attachInternals()`': 'api.HTMLElement.attachInternals',
  'private methods': 'javascript.classes.private_class_methods',
  '`static` blocks': 'javascript.classes.static.initialization_blocks',
  '`import()`': 'javascript.operators.import',
  '`Object.hasOwn()`': 'javascript.builtins.Object.hasOwn',
  '`findLastIndex()`': 'javascript.builtins.Array.findLastIndex',
  '`URL.canParse()`': 'api.URL.canParse_static',
  '`light-dark()`': 'css.types.color.light-dark',
  '`color-mix()`': 'css.types.color.color-mix',
  '`:dir()`': 'css.selectors.dir',
  'container queries': 'css.at-rules.container',
};

/** What makes a widget better where it is known, and is missed nowhere else. */
const WELCOME = {
  'custom states (`:state(ready)`)': 'css.selectors.state',
  '`text-wrap: balance`': 'css.properties.text-wrap.balance',
};

const featureOf = (path) => path.split('.').reduce((found, name) => found?.[name], data);

/** The first version of a browser that has a feature, or null. */
function firstVersion(path, browser) {
  const { support } = featureOf(path)?.__compat ?? {};
  if (!support) throw new Error(`MDN knows no ${path}`);
  const [latest] = [support[browser]].flat();
  const version = latest?.version_added;
  return typeof version === 'string' && !latest.partial_implementation
    ? version.replace('≤', '')
    : null;
}

const newest = (versions) =>
  versions.includes(null)
    ? '-'
    : versions.reduce((one, other) => (Number(other) > Number(one) ? other : one));

/** A line of the table for these features. */
const versions = (paths) =>
  Object.keys(BROWSERS).map((browser) => newest(paths.map((path) => firstVersion(path, browser))));

/** The table of VERSIONS.md, as lines of Markdown without alignment. */
export function browserTable() {
  const line = (cells) => `| ${cells.join(' | ')} |`;
  const one = ([name, path]) => line([name, ...versions([path])]);
  return [
    line(['', ...Object.values(BROWSERS)]),
    line(['', ...Object.keys(BROWSERS)].map(() => '---')),
    line(['**needed**', ...versions(Object.values(NEEDED))]),
    ...Object.entries(NEEDED).map(one),
    line(['**welcome**', ...versions(Object.values(WELCOME))]),
    ...Object.entries(WELCOME).map(one),
  ];
}

if (process.argv[1] === fileURLToPath(import.meta.url)) console.log(browserTable().join('\n'));
