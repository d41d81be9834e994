/**
 * ARCHITECTURE.md, drawn from the code: the rooms of the repository and who imports whom.
 * `npm run architecture` writes it; a test tells when an arrow or a room is no longer as drawn.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const FILE = 'ARCHITECTURE.md';

/** What each room holds, in the order in which data flows through. */
const ROOMS = {
  'data/publish':
    "the publisher's tool: imports the Home Office table, checks data/sources, writes data/published",
  'src/contracts': 'types and validators of the published documents, generated from data/schema',
  'src/language': 'messages in every language, numbers, dates, lists',
  'src/loading': 'an address to a checked document: fetch, cache, retry, errors with a code',
  'src/facts': 'what each widget says, as data: pure functions of documents and options',
  'src/marks': 'facts to positioned marks',
  'src/export': 'facts to HTML, CSV, SVG, PNG, JSON-LD, citations and embed code',
  'src/elements': 'a folder a tag, and base/ that all share',
  'src/embed': 'the page for frames, heights and oEmbed',
  'src/gallery': 'the page that a newcomer opens, the builder, the local server',
  src: 'index.ts, classes and functions without side effects; all.ts, the CDN file',
};

const roomOf = (path) =>
  Object.keys(ROOMS).find((room) => path.startsWith(`${room}/`) && room !== 'src') ??
  (path.startsWith('src/') ? 'src' : null);

const packageOf = (path) => /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1];

/** What dependency-cruiser finds: files, who imports whom, and which packages. */
export function survey() {
  // The package exports no path to its command, so npm's own link to it is run.
  const output = execFileSync(
    join('node_modules/.bin', process.platform === 'win32' ? 'depcruise.cmd' : 'depcruise'),
    ['src', 'data/publish', '--output-type', 'json'],
    { encoding: 'utf8', maxBuffer: 1 << 28, shell: process.platform === 'win32' },
  );
  const files = {};
  const arrows = {};
  const packages = {};
  for (const { source, dependencies } of JSON.parse(output).modules) {
    const from = roomOf(source);
    if (!from) continue;
    files[from] = (files[from] ?? 0) + 1;
    for (const { resolved } of dependencies) {
      const to = roomOf(resolved);
      const outside = packageOf(resolved);
      if (to && to !== from) {
        arrows[from] ??= {};
        arrows[from][to] = (arrows[from][to] ?? 0) + 1;
      } else if (outside) (packages[from] ??= new Set()).add(outside);
    }
  }
  return { files, arrows, packages };
}

const node = (room) => room.replaceAll('/', '_');

/** The whole file. Arrows point from the room that is used to the one that uses it, as data flows. */
export function architecture({ files, arrows, packages }) {
  const rooms = Object.keys(ROOMS).filter((room) => files[room]);
  const lines = rooms.flatMap((from) =>
    rooms
      .filter((to) => arrows[from]?.[to])
      .map((to) => `  ${node(to)} -->|${arrows[from][to]}| ${node(from)}`),
  );
  const rows = rooms.map((room) => {
    const used = rooms.filter((to) => arrows[room]?.[to]);
    const outside = [...(packages[room] ?? [])].sort();
    return `| \`${room}\` | ${ROOMS[room]} | ${files[room]} | ${used.map((name) => `\`${name}\``).join(', ') || '-'} | ${outside.join(', ') || '-'} |`;
  });
  return `# Architecture

Drawn from the code by \`npm run architecture\`; do not edit. Data flows one way: JSON, loading, document,
facts, marks, elements. \`npm run lint\` refuses an import against the flow; [DECISIONS.md](DECISIONS.md)
tells why the rooms are as they are.

    data/sources -> data/publish -> data/published/v1       once an edition, in Node
    JSON -> loading -> document -> facts -> marks -> elements    in the browser
                                   facts -> export               in both

## Rooms

| room | holds | files | imports from | packages |
| --- | --- | --- | --- | --- |
${rows.join('\n')}

## Arrows

An arrow goes the way that knowledge flows; its number is how many imports it stands for.

\`\`\`mermaid
flowchart LR
${rooms.map((room) => `  ${node(room)}["${room}"]`).join('\n')}
${lines.join('\n')}
\`\`\`
`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  writeFileSync(FILE, architecture(survey()));
  console.log(`Wrote ${FILE}.`);
}
