import { examples } from './examples.mjs';

/** Elements that are judged: all but the doctor, which shows no data. */
export const widgets = Object.keys(examples).filter((tag) => tag !== 'gep-doctor');

const pictures = (...names) =>
  names.map((name) => ({ file: `test/access/pictures/${name}.png`, kind: 'look' }));
const test = (file, words) => ({ file: `test/${file}`, words, kind: 'test' });
const tree = (tag) => ({ file: `test/access/trees/${tag}.txt`, kind: 'look' });

const withTips = new Set([
  'force-gap-card',
  'representation-grid',
  'force-map',
  'change-table',
  'police-staff-chart',
  'representation-trend',
]);
const withForces = new Set(['representation-grid', 'force-map', 'change-table']);

const contrast = [
  test('elements/tokens.test.ts', 'to 1 for texts and'),
  test('stories.test.ts', 'axe finds nothing in both themes'),
];
const keyboard = test('access/targets.test.ts', 'are 24 pixels or have room around them');
const readPictures = pictures('light', 'narrow-320');
const pickerKeys = test('elements/force-picker.test.ts', 'Escape');

/**
 * The 14 critical heuristics of Chartability (POUR-CAF, https://chartability.github.io/POUR-CAF/)
 * and for each, by the tag, what shows that it is met: a test by words of its title, or a file to
 * look at.
 */
export const heuristics = [
  { name: 'Low contrast', met: () => contrast },
  {
    name: 'Only visual',
    met: (tag) => [test('access/tree.chromium.test.ts', 'is as it is written'), tree(tag)],
  },
  { name: 'Small text size', met: () => [test('access/cues.test.ts', 'writes no text under')] },
  {
    name: 'Visual presents seizure risk',
    met: () => [
      test('access/pictures.test.mjs', 'picture:'),
      ...pictures('light', 'reduced-motion'),
    ],
  },
  {
    name: 'Interaction output only has one input',
    met: (tag) =>
      withTips.has(tag)
        ? [test('access/tips.test.ts', 'says the same by hover, by focus and by touch')]
        : [keyboard, tree(tag)],
  },
  {
    name: 'No interaction cues or instructions',
    met: (tag) => [
      tag === 'force-picker'
        ? test('access/cues.test.ts', 'says in the list of the picker which keys work')
        : test('access/cues.test.ts', 'says under Notes how the keyboard works'),
    ],
  },
  {
    name: 'Controls override AT controls',
    met: (tag) =>
      withForces.has(tag)
        ? [test('access/reach.test.ts', 'keeps every key that is not its own')]
        : tag === 'force-picker'
          ? [pickerKeys]
          : [tree(tag)],
  },
  {
    name: 'No explanation for purpose or for how to read',
    met: (tag) =>
      tag === 'force-picker'
        ? [tree(tag)]
        : [test('access/cues.test.ts', 'says in a note how it is to be read')],
  },
  { name: 'No title, summary, or caption', met: (tag) => [tree(tag)] },
  {
    name: 'Reading level inappropriate',
    met: () => [test('access/reading.test.mjs', 'is at grade 9 or below')],
  },
  {
    name: 'No table',
    // The picker is a control: what it offers is its own list, and has no figures.
    met: (tag) =>
      tag === 'force-picker'
        ? [tree(tag)]
        : [test('access/cues.test.ts', 'holds its figures in a table')],
  },
  { name: 'Data density is inappropriate', met: () => readPictures },
  {
    name: 'Navigation and interaction is tedious',
    met: (tag) =>
      withForces.has(tag)
        ? [test('access/reach.test.ts', 'keys or fewer')]
        : tag === 'force-picker'
          ? [pickerKeys]
          : [tree(tag)],
  },
  {
    name: 'User style change not respected',
    met: () => pictures('forced-colours', 'text-spacing', 'zoom-400', 'dark', 'print'),
  },
];

const cell = ({ file, words, kind }) => (kind === 'test' ? `${file}: "${words}"` : `look: ${file}`);

/** The report: a table a heuristic, a row a widget. */
export const report = () =>
  [
    '# Chartability',
    '',
    'The 14 critical heuristics of [Chartability](https://chartability.github.io/POUR-CAF/), and what',
    'shows for each widget that it is met: a test that fails when it is not, or a file that was looked',
    'at and that a test compares. None is failing. No screen reader was run by people: "only visual" is',
    'shown by the accessibility tree that Chromium hands to one.',
    '',
    'Made from `test/access/chartability.mjs` by `npm run golden`.',
    ...heuristics.flatMap(({ name, met }, index) => [
      '',
      `## ${index + 1}. ${name}`,
      '',
      '| widget | shown by |',
      '| ------ | -------- |',
      ...widgets.map((tag) => `| ${tag} | ${met(tag).map(cell).join('; ')} |`),
    ]),
    '',
  ].join('\n');
