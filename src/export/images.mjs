/**
 * Draws the card of every force as SVG and PNG, with a list of the text alternatives, straight from
 * the published data: no server, no browser, no network.
 *
 *   npm run images
 *   node src/export/images.mjs --out FOLDER    default: dist/images
 *
 * Needs build/: `npm run build`. The words of a PNG need a font on this machine; Arial, Helvetica
 * or Liberation Sans look best.
 */
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Resvg } from '@resvg/resvg-js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const DATA = join(ROOT, 'data/published/v1');
/** Pixels of a PNG for each of its drawing. */
const SCALE = 2;
const TAG = 'force-gap-card';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: join(ROOT, 'dist/images') } },
});

function fail(message) {
  console.error(message);
  process.exit(1);
}

/** A compiled module; the address is put together so that this file loads without a build. */
const built = (path) => import(new URL(`../../build/${path}`, import.meta.url).href);

const published = async (path) => JSON.parse(await readFile(join(DATA, path), 'utf8'));

async function factsOf(widget, choices, language) {
  const requests = Object.entries(widget.documents(choices));
  const documents = await Promise.all(
    requests.map(async ([name, { path }]) => [name, await published(path)]),
  );
  return widget.facts(Object.fromEntries(documents), choices, language);
}

const render = (svg) =>
  new Resvg(svg, {
    fitTo: { mode: 'zoom', value: SCALE },
    font: { loadSystemFonts: true, sansSerifFamily: 'Liberation Sans' },
  });

/** Without any font the words would be left out in silence. */
function hasFont() {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><text y="9">8</text></svg>`;
  return render(svg).getBBox() !== undefined;
}

if (!existsSync(join(ROOT, 'build/export/svg.js')))
  fail('There is no build/ yet. Run "npm run images", or "npm run build" first.');
if (!hasFont())
  fail(
    'There is no font for the words of the pictures. On Debian: apt-get install fonts-liberation',
  );

const [{ widgets }, { toSvg }, { toWords }, { english }] = await Promise.all(
  ['facts/index.js', 'export/svg.js', 'export/words.js', 'language/language.js'].map(built),
);
const { organisations } = await published('organisations.json');
const forces = organisations.filter(({ figures }) => figures !== 'none');
const images = [];
await mkdir(options.out, { recursive: true });
for (const [index, { id }] of forces.entries()) {
  const facts = await factsOf(widgets[TAG], { force: id }, english);
  const svg = toSvg(facts);
  const picture = render(svg).render();
  await writeFile(join(options.out, `${id}.svg`), svg);
  await writeFile(join(options.out, `${id}.png`), picture.asPng());
  images.push({
    force: id,
    title: facts.title,
    year: facts.year,
    alt: toWords(facts),
    svg: `${id}.svg`,
    png: `${id}.png`,
    width: picture.width,
    height: picture.height,
  });
  console.log(`${index + 1} of ${forces.length}: ${id}`);
}
await writeFile(join(options.out, 'index.json'), `${JSON.stringify(images, null, 2)}\n`);
console.log(`Pictures of ${forces.length} forces are in ${options.out}`);
