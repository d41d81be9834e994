/**
 * A page of all forces, made when a site is built: no script runs in the reader's browser.
 *
 *   node test/hosts/static-site/site.mjs http://localhost:8000/data/v1/ forces.html
 *
 * The first argument is the address of a published data folder, the second the file to write. In a
 * project of its own the import is from 'gender-equality-in-policing'.
 */
import { writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { loadFacts, toHtml } from '../../../dist/index.js';

/**
 * @param {string} src address of a data folder
 * @returns {Promise<string>} the page
 */
export async function forcesPage(src) {
  const response = await fetch(new URL('organisations.json', src));
  if (!response.ok) throw new Error(`${response.url}: ${response.status}`);
  const { organisations } = await response.json();
  const forces = organisations.filter(({ figures }) => figures !== 'none');
  const figures = await Promise.all(
    forces.map(({ id }) => loadFacts('force-gap-card', { src, force: id })),
  );
  return [
    '<!doctype html>',
    '<html lang="en-GB">',
    '<head><meta charset="utf-8"><title>Women in UK police forces</title></head>',
    '<body><h1>Women in UK police forces</h1>',
    ...figures.map((facts) => toHtml(facts)),
    '</body>',
    '</html>',
    '',
  ].join('\n');
}

const [, script = '', src, file] = process.argv;
if (import.meta.url === pathToFileURL(script).href) {
  if (!src || !file) throw new Error('Give the address of a data folder and a file to write.');
  await writeFile(file, await forcesPage(src));
}
