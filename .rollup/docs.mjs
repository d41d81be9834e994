/**
 * Writes the tables of attributes into README.md, between `<!-- tag -->` and `<!-- end -->`, and all
 * that hosts can reach into REFERENCE.md, from the manifest: `npm run docs`. A test
 * compares them.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { manifest } from './manifest.mjs';

const BASE = 'WidgetElement';
const oneLine = (text = '') => text.replace(/\s+/g, ' ').trim();
const cell = (text) => oneLine(text).replaceAll('|', '\\|');
const code = (text) => (text ? `\`${oneLine(text)}\`` : '');

/** A table, or nothing when there are no rows. */
function table(heads, rows) {
  if (rows.length === 0) return '';
  const line = (cells) => `| ${cells.map(cell).join(' | ')} |`;
  return `${[line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n')}\n`;
}

/** What a tag documents itself, and does not only inherit. */
const own = (list = [], common = []) =>
  list.filter(({ name, description }) =>
    common.every((one) => one.name !== name || one.description !== description),
  );

const attributes = (list) =>
  table(
    ['attribute', 'what'],
    list.map(({ name, description }) => [code(name), description]),
  );

/** Kinds of what hosts reach, each with its columns. */
const KINDS = [
  [
    'Attributes',
    ({ attributes: list }) => list,
    ['attribute', 'type', 'default', 'what'],
    (one) => [code(one.name), code(one.type?.text), code(one.default), one.description],
  ],
  [
    'Properties without an attribute',
    ({ members = [] }) =>
      members.filter(
        ({ kind, attribute, static: ofClass }) => kind === 'field' && !attribute && !ofClass,
      ),
    ['property', 'type', 'what'],
    (one) => [code(one.name), code(one.type?.text), one.description],
  ],
  [
    'Methods',
    ({ members = [] }) => members.filter(({ kind }) => kind === 'method'),
    ['method', 'what'],
    ({ name, parameters = [], description }) => [
      code(`${name}(${parameters.map((one) => one.name).join(', ')})`),
      description,
    ],
  ],
  [
    'Events',
    // The base class only lends the sending of some: their elements say what they mean.
    ({ events = [] }) => events.filter(({ description }) => description),
    ['event', 'type', 'what'],
    (one) => [code(one.name), code(one.type?.text), one.description],
  ],
  [
    'Slots',
    ({ slots }) => slots,
    ['slot', 'what'],
    (one) => [one.name ? code(one.name) : 'what stands in the tag', one.description],
  ],
  [
    'Parts',
    ({ cssParts }) => cssParts,
    ['part', 'what'],
    (one) => [code(one.name), one.description],
  ],
  [
    'States',
    ({ cssStates }) => cssStates,
    ['state', 'what'],
    (one) => [code(`:state(${one.name})`), one.description],
  ],
  [
    'Custom properties',
    ({ cssProperties }) => cssProperties,
    ['property', 'default', 'what'],
    (one) => [code(one.name), code(one.default), one.description],
  ],
];

/** All tables of an element, less what stands in the section on all widgets. */
const tables = (element, base) =>
  KINDS.flatMap(([title, list, heads, row]) => {
    const rows = own(list(element), base ? (list(base) ?? []) : []);
    return rows.length > 0 ? [`### ${title}\n\n${table(heads, rows.map(row))}`] : [];
  });

const section = (title, summary, element, base) =>
  [`## ${title}`, oneLine(summary), ...tables(element, base)].filter(Boolean).join('\n\n');

const inherits = ({ superclass }) => superclass?.name === BASE;

function reference(elements, base) {
  const head = `# Reference

Everything that a page can reach, from the documentation in the code: \`npm run docs\` writes this file.
Parts are styled with \`::part(name)\`, states with \`:state(name)\`.`;
  const common = section('Every widget', 'Every tag below but `gep-doctor` has these.', base);
  const each = elements.map((one) =>
    section(one.tagName, one.summary, one, inherits(one) ? base : undefined),
  );
  return [head, common, ...each].join('\n\n');
}

function filled(readme, elements, base) {
  const sections = new Map([
    ['common', attributes(base.attributes)],
    ...elements.map((one) => [
      one.tagName,
      attributes(own(one.attributes, inherits(one) ? base.attributes : [])),
    ]),
  ]);
  for (const [name, text] of sections) {
    const place = new RegExp(`<!-- ${name} -->[\\s\\S]*?<!-- end -->`);
    if (!place.test(readme)) throw new Error(`README.md has no <!-- ${name} --> … <!-- end -->`);
    readme = readme.replace(place, () => `<!-- ${name} -->\n\n${text}\n<!-- end -->`);
  }
  return readme;
}

/**
 * The files with their tables as the manifest says.
 *
 * @returns {Promise<Record<string, string>>} path to text
 * @throws {Error} when README.md has no place for an element
 */
export async function docs() {
  const classes = (await manifest()).modules.flatMap(({ declarations }) => declarations);
  const elements = classes
    .filter(({ tagName }) => tagName)
    .sort((a, b) => (a.tagName < b.tagName ? -1 : 1));
  const base = classes.find(({ name }) => name === BASE);
  const texts = {
    'README.md': filled(await readFile('README.md', 'utf8'), elements, base),
    'REFERENCE.md': reference(elements, base),
  };
  const options = { ...JSON.parse(await readFile('.prettierrc.json', 'utf8')), parser: 'markdown' };
  const formatted = Object.entries(texts).map(async ([path, text]) => [
    path,
    await format(text, options),
  ]);
  return Object.fromEntries(await Promise.all(formatted));
}

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const [path, text] of Object.entries(await docs())) await writeFile(path, text);
