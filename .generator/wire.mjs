import { readFile, writeFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';

/** The widget beside which a new one is put wherever a list names it, in each way of writing. */
const SAMPLE = {
  tag: 'commitment-tracker',
  camel: 'commitmentTracker',
  pascal: 'CommitmentTracker',
  catalogue: 'commitments',
};

/** Lists of all widgets, and of all catalogues of words. */
function lists() {
  const languages = readdirSync('src/language', { withFileTypes: true }).filter(
    (entry) => entry.isDirectory() && entry.name !== 'english',
  );
  const translated = languages.flatMap(({ name }) =>
    readdirSync(`src/language/${name}`).map((file) => `src/language/${name}/${file}`),
  );
  return [
    ...['src/all.ts', 'src/index.ts', 'src/facts/index.ts', 'src/elements/base/tags.ts'],
    'src/language/catalogues.ts',
    // What tests ask of each widget.
    ...['test/language/figures.test.mjs', 'test/access/reading/said.mjs'],
    ...translated.filter((path) => !path.endsWith(`/${SAMPLE.catalogue}.ts`)),
  ];
}

const isAlike = (line, sample) => {
  const shape = (text) => text.replace(/[A-Za-z-]*[A-Za-z]/g, 'a');
  return shape(line) === shape(sample);
};

/** A list with the new line where its order puts it, among the lines that are written alike. */
function inserted(lines, sample, line) {
  const at = lines.indexOf(sample);
  let first = at;
  let last = at;
  while (isAlike(lines[first - 1] ?? '', sample)) first -= 1;
  while (isAlike(lines[last + 1] ?? '', sample)) last += 1;
  const block = lines.slice(first, last + 1);
  const next = block.findIndex((one) => one > line);
  const place = next < 0 ? last + 1 : first + next;
  return [...lines.slice(0, place), line, ...lines.slice(place)];
}

/** Every line that names the sample, once more with the new name. */
function listed(text, { tag, camel, pascal }) {
  const { catalogue } = SAMPLE;
  const written = new RegExp(`\\b${catalogue}\\b(?!-)`, 'g');
  let lines = text.split('\n');
  for (const sample of [...lines]) {
    const line = sample
      .replaceAll(SAMPLE.tag, tag)
      .replaceAll(SAMPLE.camel, camel)
      .replaceAll(SAMPLE.pascal, pascal)
      .replace(written, camel);
    if (line !== sample) lines = inserted(lines, sample, line);
  }
  return lines.join('\n');
}

/** Adds text before a line that is there for certain. */
function before(text, mark, added) {
  if (!text.includes(mark)) throw new Error(`"${mark}" is not there any more`);
  return text.replace(mark, `${added}${mark}`);
}

/** What stands in texts and not in lists. */
const TEXTS = {
  'README.md': (text, { tag }) =>
    before(
      text,
      '### gep-doctor\n',
      `### ${tag}\n\nWomen's share of officers at each level, all forces together.\n\n<!-- ${tag} -->\n<!-- end -->\n\n\`\`\`html\n<${tag}></${tag}>\n\`\`\`\n\n`,
    ),
  'CHANGELOG.md': (text, { tag }) =>
    text.replace(/### Added\n\n/, (heading) => `${heading}- A widget \`${tag}\`.\n`),
  'test/access/examples.mjs': (text, { tag }) =>
    before(text, "  'gep-doctor': {},", `  '${tag}': { year: '2023' },\n`),
  'src/gallery/index.html': (text, { tag }) =>
    before(
      text,
      '        <div class="widget"><good-practice-list',
      `        <div class="widget"><${tag} heading-level="2"></${tag}></div>\n`,
    ),
};

/**
 * Puts a new widget into every list of the repository.
 *
 * @param {{ tag: string, camel: string, pascal: string }} names
 * @returns {Promise<string[]>} files changed
 * @throws {Error} when a text has not the place any more where the widget would stand
 */
export async function wire(names) {
  const changed = [];
  const change = async (path, write) => {
    const text = await readFile(path, 'utf8');
    const result = write(text, names);
    if (result === text) return;
    await writeFile(path, result);
    changed.push(path);
  };
  for (const path of lists()) await change(path, listed);
  for (const [path, write] of Object.entries(TEXTS)) await change(path, write);
  return changed;
}
