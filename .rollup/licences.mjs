import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';

const PACKAGE = /^(.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+)[\\/]/;
/** Folder of a package to its notice; shared, since one text covers all builds of a run. */
const notices = new Map();

function notice(folder) {
  const { name, version, license } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  const text =
    file && existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '';
  return `${name} ${version} (${license})\n\n${text.trim()}\n`;
}

/**
 * Writes the licence texts of the packages whose code is in dist/, as those licences ask.
 * The scripts themselves carry one line that points here.
 *
 * @returns {import('rollup').Plugin}
 */
export function licences() {
  return {
    name: 'licences',
    generateBundle(_options, bundle) {
      for (const chunk of Object.values(bundle)) {
        for (const [id, { renderedLength }] of Object.entries(chunk.modules ?? {})) {
          const folder = PACKAGE.exec(id)?.[1];
          if (folder && renderedLength > 0) notices.set(folder, notice(folder));
        }
      }
    },
    async writeBundle() {
      const texts = [...notices.values()].sort();
      await writeFile('dist/third-party-licences.txt', texts.join(`\n${'-'.repeat(80)}\n\n`));
    },
  };
}
