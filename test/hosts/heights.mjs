/**
 * Measures how high the widgets get on the published figures and on those of the edition that stays,
 * and writes what is reserved for them, in `reserve.css` and in frames, where it does not fit any
 * more: `npm run heights`, or `npm run heights -- women-officers` for some.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { HEIGHTS, STEPS } from '../../.rollup/reserve.mjs';
import { suggestedHeight, measuredWidths } from '../../build/export/embedSizes.js';
import { widgetTags } from '../../build/elements/base/tags.js';
import { widgets } from '../../build/facts/index.js';
import { hostedHeights } from '../embed/sizes.mjs';
import { heightsOf } from '../support/heights.mjs';
import * as pinned from '../support/pinned.mjs';
import * as published from '../support/published.mjs';
import { DATA, openSite, PRESENT } from '../support/site.mjs';

/** The text size of the page, in CSS pixels. */
const size = 16;

/** What is reserved may be that much more than needed, in em: for wider fonts, and by rounding. */
const [least, room] = [0.01, 0.05];

/** The first and the last width of each step, in CSS pixels. */
const ends = STEPS.flatMap((step, index) => [
  step * size,
  (STEPS[index + 1] ?? STEPS[index] * 1.2) * size - 1,
]);

/** Pages may stay with an edition, so what is reserved holds both; once where they are the same. */
const isNewer =
  JSON.stringify(published.read('index.json')) !== JSON.stringify(pinned.read('index.json'));
const folders = isNewer ? [DATA, PRESENT] : [DATA];

const highest = (lists) => lists[0].map((_one, at) => Math.max(...lists.map((list) => list[at])));

/** How many em a widget needs in a page, one a step. */
export async function needed({ page, show }, tag) {
  await page.setViewport({ width: 1600, height: 900 });
  await show('<script type="module" src="/gender-equality-in-policing.js"></script>');
  const lists = [];
  for (const src of folders) lists.push(await heightsOf(page, tag, widgets[tag], ends, src));
  const measured = highest(lists);
  return STEPS.map((_step, index) => Math.max(measured[2 * index], measured[2 * index + 1]) / size);
}

/** How many CSS pixels the whole of a widget needs in a frame of each width. */
export async function neededInFrame({ page, address }, tag, widths = measuredWidths) {
  const lists = [];
  for (const src of folders) lists.push(await hostedHeights(page, address, tag, src, widths));
  return highest(lists);
}

/** What to reserve: half of the room over what is needed, in halves of an em. */
const reserved = (em) => Math.ceil(em * (1 + room / 2) * 2) / 2;

/** Whether what is reserved is enough, and little more. */
const holds = (height, em) => height >= em * (1 + least) && height <= em * (1 + room) + 1;

/** What is wrong with the heights of a widget in `reserve.css`, in plain words; empty when nothing is. */
export const complaints = (tag, ems) =>
  ems.flatMap((em, index) =>
    holds(HEIGHTS[tag]?.[index], em)
      ? []
      : [`${tag} at ${STEPS[index]}em: ${HEIGHTS[tag]?.[index]}em are reserved for ${em}em`],
  );

const FILES = { sheet: '.rollup/reserve.mjs', frame: 'src/export/embedSizes.ts' };

/** Puts a line of heights in its place in a list that is in the order of the tags. */
async function write(file, tag, heights) {
  const lines = (await readFile(file, 'utf8')).split('\n');
  const tagOf = (line) => /^ {2}'([a-z-]+)': \[/.exec(line)?.[1];
  const line = `  '${tag}': [${heights.join(', ')}],`;
  const at = lines.findIndex((one) => tagOf(one) >= tag);
  const end = lines.findLastIndex((one) => tagOf(one)) + 1;
  lines.splice(at < 0 ? end : at, tagOf(lines[at] ?? '') === tag ? 1 : 0, line);
  await writeFile(file, lines.join('\n'));
  console.log(`${file}: ${line.trim()}`);
}

async function main(tags) {
  const site = await openSite();
  try {
    const page = await site.open();
    for (const tag of tags) {
      const ems = await needed(page, tag);
      if (complaints(tag, ems).length > 0) await write(FILES.sheet, tag, ems.map(reserved));
      if (!widgetTags.includes(tag)) continue;
      const whole = await neededInFrame(page, tag);
      // Three per cent more for wider fonts, in tens.
      if (whole.some((height, at) => height > suggestedHeight(tag, measuredWidths[at])))
        await write(
          FILES.frame,
          tag,
          whole.map((height) => Math.ceil((height * 1.03) / 10) * 10),
        );
    }
  } finally {
    await site.close();
  }
  console.log('Every widget has the height that it needs. After a change above: npm run build.');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const tags = process.argv.slice(2);
  await main(tags.length > 0 ? tags : Object.keys(widgets));
}
