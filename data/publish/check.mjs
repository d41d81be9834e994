import { fileURLToPath } from 'node:url';
import { checkEdition } from './publishEdition.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));
const sources = process.argv[2] ?? folder('../sources');

const { problems, notes } = checkEdition({ sources, schema: folder('../schema/v1') });
for (const note of notes) console.log(`To know: ${note}`);
for (const problem of problems) console.error(problem);
const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
if (problems.length) {
  console.error(`${count} in data/sources. Mend what stands above, and run the check again.`);
  process.exitCode = 1;
} else {
  console.log('No problem in data/sources.');
}
