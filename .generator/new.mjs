/**
 * Makes a new widget that works and passes `npm test`, wired in every list, measured and written
 * down: `npm run new -- women-officers`. It says a first true thing of the national figures, which
 * its author then changes. Takes a few minutes: it builds the library and takes pictures of it.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesOf } from './names.mjs';
import { wire } from './wire.mjs';

/** What is measured and written anew, and not by hand. */
const MEASURED = [
  ...['.rollup/reserve.mjs', 'src/export/embedSizes.ts', 'test/checks/sizes.json'],
  ...['test/golden/', 'test/access/trees/', 'test/access/pictures/', 'test/access/chartability.md'],
];

const TEMPLATE = fileURLToPath(new URL('template/', import.meta.url));

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** The files of the template with their names and texts filled in. */
async function filled({ tag, camel, pascal }) {
  const fill = (text) =>
    text
      .replaceAll('widget-name', tag)
      .replaceAll('widgetName', camel)
      .replaceAll('WidgetName', pascal);
  const entries = await readdir(TEMPLATE, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return Promise.all(
    files.map(async ({ parentPath, path, name }) => {
      const source = join(parentPath ?? path, name);
      const target = fill(source.slice(TEMPLATE.length).replace(/\.template$/, ''));
      return [target.replaceAll('\\', '/'), fill(await readFile(source, 'utf8'))];
    }),
  );
}

const { tag, camel, pascal, problem } = namesOf(process.argv[2]);
if (problem) fail(problem);
if (!existsSync('src/all.ts')) fail('Run this in the root of the repository: npm run new -- name');

const files = await filled({ tag, camel, pascal });
const taken = files.map(([path]) => path).filter((path) => existsSync(path));
if (existsSync(`src/elements/${tag}`)) taken.unshift(`src/elements/${tag}/`);
if (taken.length > 0)
  fail(`Nothing was made: there is already\n${taken.map((path) => `  ${path}`).join('\n')}`);

for (const [path, text] of files) {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
const changed = await wire({ tag, camel, pascal });

/** Runs a script of the repository; what it says is only shown where it fails. */
function run(...command) {
  const { status, stdout, stderr } = spawnSync(process.execPath, command, {
    env: { ...process.env, UPDATE_GOLDEN: '1' },
    maxBuffer: 2 ** 26,
  });
  if (status !== 0) fail(`${command.join(' ')}\n${stdout}${stderr}`);
}
const step = (what) => console.log(`${what} …`);
const build = async () => {
  for (const folder of ['build', 'dist', 'modules'])
    await rm(folder, { recursive: true, force: true });
  run('node_modules/typescript/bin/tsc');
  run('node_modules/rollup/dist/bin/rollup', '--config', '--failAfterWarnings');
};

step('Writing its documentation');
run('.rollup/docs.mjs');
run('node_modules/prettier/bin/prettier.cjs', '--write', 'README.md', ...changed);
step('Building');
await build();
step('Measuring its height');
run('test/hosts/heights.mjs', tag);
await build();
step('Writing its accessibility tree, what it says and the pictures');
// The report of the other tests names the file of the tree.
run('test/support/run.mjs', 'access/tree');
run('test/support/run.mjs', 'test/golden/', 'access/pictures', 'access/chartability');
step('Writing the sizes of the scripts');
const { writeSizes } = await import('./sizes.mjs');
const raised = await writeSizes(tag);

const list = (paths) => paths.map((path) => `  ${path}`).join('\n');
console.log(`
Made:
${list(files.map(([path]) => path))}

Changed:
${list([...changed, ...MEASURED])}
`);
if (raised.length > 0)
  console.log(`Limits of sizes that the new widget breaks, and to which they were raised:
${list(raised)}
`);
console.log(`Next: change what it says in src/facts/${camel}.ts and src/language/, and how it looks in
src/elements/${tag}/. Then "npm run heights -- ${tag}", "npm run golden", "npm run docs" and
"npm run size -- --write", look at what they changed, and "npm test".`);
