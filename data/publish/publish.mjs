import { fileURLToPath } from 'node:url';
import { publishEdition } from './publishEdition.mjs';
import { runCommand } from './refusal.mjs';

const folder = (path) => fileURLToPath(new URL(path, import.meta.url));

await runCommand(() =>
  publishEdition({
    sources: folder('../sources'),
    schema: folder('../schema/v1'),
    published: folder('../published/v1'),
    say: (line) => console.log(line),
  }),
);
