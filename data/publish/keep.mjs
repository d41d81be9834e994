import { fileURLToPath } from 'node:url';
import { editionsFolder, keepEdition } from './editions.mjs';
import { runCommand } from './refusal.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

await runCommand(() =>
  keepEdition({
    published: folder('../published/v1'),
    editions: editionsFolder(folder('../sources')),
    say: (line) => console.log(line),
  }),
);
