/**
 * Makes a new widget that works, wired in every list: `npm run new -- women-officers`. It says a
 * first true thing of the national figures, which its author then changes.
 */
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { namesOf } from './names.mjs';
import { wire } from './wire.mjs';

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
const { changed, untranslated } = await wire({ tag, camel, pascal });

// The golden files are what the new facts say of the published figures, and the docs are generated.
const run = (env, ...command) =>
  execFileSync(process.execPath, command, {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
run({}, 'node_modules/typescript/bin/tsc');
run(
  { UPDATE_GOLDEN: '1' },
  ...['--test', '--test-name-pattern', `golden: ${tag},`, 'test/golden/golden.test.mjs'],
);
run({}, '.rollup/docs.mjs');
run({}, 'node_modules/prettier/bin/prettier.cjs', '--write', 'README.md', ...changed);

const list = (paths) => paths.map((path) => `  ${path}`).join('\n');
console.log(`Made:\n${list(files.map(([path]) => path))}\n\nChanged:\n${list(changed)}`);
if (untranslated.length > 0) console.log(`\nStill in English:\n${list(untranslated)}`);
console.log(`
Next: change what it says in src/facts/${camel}.ts and how it looks in src/elements/${tag}/.
Then "npm run golden", look at test/golden/${tag}/, measure its heights for .rollup/reserve.mjs and
src/export/embedSizes.ts, and write down the size of its script: "npm run size -- --write".`);
