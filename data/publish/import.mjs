import { fileURLToPath } from 'node:url';
import { importWorkforce } from './importing/importWorkforce.mjs';
import { runCommand } from './refusal.mjs';

await runCommand(() =>
  importWorkforce({
    file: process.argv[2],
    folder: fileURLToPath(new URL('../sources', import.meta.url)),
    say: (line) => console.log(line),
  }),
);
