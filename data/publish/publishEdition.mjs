import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { checkAll } from './checks/all.mjs';
import { documentProblems, schemaCheck } from './checks/documents.mjs';
import { readSchemas } from './contracts/bundle.mjs';
import { allDocuments } from './documents/all.mjs';
import { head } from './documents/head.mjs';
import { markRevised } from './documents/revisions.mjs';
import { earlierEditions, editionsFolder } from './editions.mjs';
import { Refusal } from './refusal.mjs';
import { readSources } from './sources/read.mjs';

/**
 * Publishes an edition: reads the sources, checks them, and writes the documents.
 * @param {object} options
 * @param {string} options.sources folder of the sources
 * @param {string} options.schema folder of the schemas
 * @param {string} options.published folder to write; files that are no longer published are removed
 * @param {(line: string) => void} options.say takes a line for the person who publishes
 * @throws {Refusal} and leaves the published folder as it was
 */
export function publishEdition({ sources, schema, published, say }) {
  const { edition, files, problems, notes } = checkEdition({ sources, schema });
  if (problems.length) throw new Refusal(problems);

  const { written, removed } = writeFolder(published, files);
  for (const note of notes) say(`To know: ${note}`);
  say(
    `Published edition ${edition}: ${files.size} files, ` +
      `${written} of them new or changed, ${removed} removed.`,
  );
}

/**
 * Everything that publishing does but for writing.
 * @param {object} options
 * @param {string} options.sources folder of the sources
 * @param {string} options.schema folder of the schemas
 * @returns {{ edition: string, files: Map<string, string>, problems: string[], notes: string[] }}
 *   the documents only where there is no problem
 */
export function checkEdition({ sources, schema }) {
  const { data, problems: unread } = readSources(sources);
  const { problems, notes } = checkAll(data, unread);
  const edition = data.edition?.id;
  if (problems.length) return { edition, files: new Map(), problems, notes };
  const earlier = earlierEditions(editionsFolder(sources), data.editions);
  return { edition, notes, ...publishedFiles(data, schema, earlier) };
}

function publishedFiles(data, schema, earlier) {
  const schemas = readSchemas(schema);
  const check = schemaCheck(schemas);
  const { documents, years } = allDocuments(data);
  const problems = Object.entries(years)
    .filter(([, { latestComplete }]) => !latestComplete)
    .map(([folder]) => `${folder}: no year has complete figures, so there is no latest one.`);
  problems.push(...earlier.problems, ...markRevised(documents, data));
  const files = new Map();
  const add = (path, document) => {
    const text = `${JSON.stringify(document)}\n`;
    files.set(path, text);
    problems.push(
      ...check(document).map((problem) => `${path}: ${problem}`),
      ...documentProblems(path, document, Buffer.byteLength(text)),
    );
  };
  for (const [path, document] of documents) add(path, document);
  for (const name of Object.keys(schemas)) {
    files.set(`schema/${name}`, readFileSync(join(schema, name), 'utf8'));
  }
  if (!problems.length) add('index.json', indexDocument(data, years, files));
  return { files: new Map([...files, ...earlier.files]), problems };
}

function indexDocument(data, years, files) {
  const { id } = data.edition;
  const earlier = data.editions.slice(0, -1);
  return {
    ...head(data, 'index', [data.edition.source], ''),
    editions: [...earlier.map((one) => ({ id: one.id, path: `${one.id}/` })), { id, path: '' }],
    latest: id,
    years,
    files: [...files]
      .sort(([one], [other]) => (one < other ? -1 : 1))
      .map(([path, text]) => ({
        path,
        sha256: createHash('sha256').update(text).digest('hex'),
        bytes: Buffer.byteLength(text),
      })),
  };
}

function writeFolder(folder, files) {
  const present = existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    : [];
  const stale = present.filter((path) => !files.has(path));
  for (const path of stale) rmSync(join(folder, path));
  const changed = [...files].filter(
    ([path, text]) => !present.includes(path) || readFileSync(join(folder, path), 'utf8') !== text,
  );
  for (const [path, text] of changed) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return { written: changed.length, removed: stale.length };
}
