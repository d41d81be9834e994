/** The rooms of src/, each with the rooms it may import from. A room may always import itself. */
const ROOMS = {
  contracts: [],
  language: [],
  loading: ['contracts'],
  facts: ['contracts', 'language'],
  marks: ['facts', 'contracts'],
  export: ['marks', 'facts', 'language'],
  elements: ['contracts', 'language', 'loading', 'facts', 'marks', 'export'],
  embed: ['elements', 'export', 'facts', 'language'],
};

/** The packages that a room may import; absent: none. */
const PACKAGES = {
  marks: 'd3-scale|d3-shape',
  gallery: 'sirv|csv-parse',
};

const oneOf = (names) => `^src/(?:${names.join('|')})/`;

const layers = Object.entries(ROOMS).map(([room, others]) => ({
  name: `rooms-${room}`,
  comment: `src/${room}/ may import only from: ${others.join(', ') || 'nothing'}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  // What comes with Node has a rule of its own.
  to: { pathNot: [oneOf([room, ...others]), 'node_modules/'], dependencyTypesNot: ['core'] },
}));

/** Pure rooms and the rest of src/ that has no entry of its own in PACKAGES. */
const withoutPackages = {
  name: 'packages-none',
  comment: `only these rooms may import a package: ${Object.keys(PACKAGES).join(', ')}, export`,
  severity: 'error',
  from: { path: '^src/', pathNot: oneOf([...Object.keys(PACKAGES), 'export']) },
  to: { path: 'node_modules/' },
};

const packages = Object.entries(PACKAGES).map(([room, names]) => ({
  name: `packages-${room}`,
  comment: `src/${room}/ may import only these packages: ${names}`,
  severity: 'error',
  from: { path: `^src/${room}/` },
  to: { path: 'node_modules/', pathNot: `node_modules/(?:@types/)?(?:${names})/` },
}));

module.exports = {
  forbidden: [
    ...layers,
    withoutPackages,
    ...packages,
    {
      name: 'packages-export',
      comment: 'src/export/ runs in Node and draws what the marks say: no d3',
      severity: 'error',
      from: { path: '^src/export/' },
      to: { path: 'node_modules/(?:@types/)?d3-[a-z]+/' },
    },
    {
      name: 'one-folder-a-tag',
      comment: 'an element never imports from the folder of another tag, and base from none',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/', pathNot: '/define\\.ts$' },
      to: { path: '^src/elements/[^/]+/', pathNot: ['^src/elements/base/', '^src/elements/$1/'] },
    },
    {
      name: 'registration-of-another-tag',
      comment: 'a registration may bring that of a tag which its element opens, and nothing else',
      severity: 'error',
      from: { path: '^src/elements/([^/]+)/define\\.ts$' },
      to: {
        path: '^src/elements/[^/]+/',
        pathNot: ['^src/elements/base/', '^src/elements/$1/', '/define\\.ts$'],
      },
    },
    {
      name: 'nothing-outside-src',
      comment: 'what is shipped does not import stories, tests or the publisher',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(?:data|stories|test|\\.[a-z]+)/' },
    },
    {
      name: 'publisher-stands-alone',
      comment: 'data/publish/ reads sources and schemas, never the library it publishes for',
      severity: 'error',
      from: { path: '^data/publish/' },
      to: { path: '^(?:src|stories|test)/' },
    },
    {
      name: 'no-node-in-the-browser',
      comment:
        'only the local server of the gallery and the drawing of all forces run in Node alone',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(?:gallery/serve|export/images)\\.mjs$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'no-circles',
      comment: 'data flows one way',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-missing-modules',
      comment: 'every import resolves',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'no-undeclared-packages',
      comment: 'a package that is imported is named in package.json',
      severity: 'error',
      from: {},
      to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // An import of a type is an import: it says which way knowledge flows.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
