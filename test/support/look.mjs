/**
 * Takes pictures of one element, or of any page of dist/, at several widths and in both themes.
 *
 *   npm run look -- --tag force-gap-card --attributes 'force=kent year=2023' --name kent
 *   npm run look -- --page 'index.html?force=kent' --name gallery
 *   npm run look -- --all
 *
 * --all takes every element in every condition of readers (forced colours, 400 %, print …), one
 * picture a condition, which a test compares; see look/conditions.mjs.
 *
 * --widths 280,600,1200   in CSS pixels
 * --themes light,dark     what the reader's system prefers
 * --language cy           the page's lang; Arabic and others written that way also set dir
 * --media print           or forced-colors
 * --wait 500              more milliseconds before the picture, for what moves
 * --out FOLDER            default: node_modules/.cache/look/
 *
 * Needs dist/: `npm run build`.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { asHtml, launch, scene, serve, setMedia, settled } from './look/scene.mjs';
import { takeSheets } from './look/sheets.mjs';

const text = (fallback) => ({ type: 'string', default: fallback });

const { values: options } = parseArgs({
  options: {
    all: { type: 'boolean' },
    tag: text(),
    attributes: text(''),
    page: text(),
    name: text(),
    widths: text('280,600,1200'),
    themes: text('light,dark'),
    language: text('en-GB'),
    media: text(),
    wait: text('0'),
    out: text('node_modules/.cache/look'),
  },
});

/** `force=kent label="two words"` to names and values. */
const parsed = (attributes) =>
  Object.fromEntries(
    [...attributes.matchAll(/([\w-]+)(?:=(?:"([^"]*)"|'([^']*)'|(\S+)))?/g)].map(
      ([, name, ...parts]) => [name, parts.find((part) => part !== undefined) ?? ''],
    ),
  );

const pathOf = (...names) => join(options.out, `${names.filter(Boolean).join('-')}.png`);

async function picture(page, address, width, theme) {
  // An element alone is cut to its own height; a page gets a window in which much is in view.
  const height = options.page ? 1200 : 100;
  await page.setViewport({ width, height, deviceScaleFactor: 1.5 });
  await page.goto(address, { waitUntil: 'networkidle0' });
  await page.evaluate(settled);
  await new Promise((resolve) => setTimeout(resolve, Number(options.wait)));
  const path = pathOf(options.name ?? options.tag ?? 'page', options.media, width, theme);
  await page.screenshot({ path, fullPage: true });
  console.log(path);
}

async function takeOne() {
  const { tag, page: path, language, media } = options;
  const server = await serve((asked) => {
    const body = `<${tag}${asHtml(parsed(options.attributes))}></${tag}>`;
    return asked === '/scene' ? scene({ body, language }) : undefined;
  });
  const browser = await launch();
  try {
    const page = await browser.newPage();
    const session = await page.createCDPSession();
    page.on('console', (message) => console.log(`  ${message.type()}: ${message.text()}`));
    page.on('pageerror', (error) => console.error(`  ${error.stack ?? error}`));
    for (const theme of options.themes.split(',')) {
      await setMedia(session, {
        'prefers-color-scheme': theme,
        ...(media === 'print' ? { media } : {}),
        ...(media === 'forced-colors' ? { [media]: 'active' } : {}),
      });
      for (const width of options.widths.split(',').map(Number)) {
        await picture(page, server.address + (path ?? 'scene'), width, theme);
      }
    }
  } finally {
    await browser.close();
    server.close();
  }
}

const takeAll = () =>
  takeSheets({
    scale: 1,
    take: async (name, data, problems) => {
      await writeFile(pathOf(name), data);
      console.log([pathOf(name), ...problems].join('\n  '));
    },
  });

const asked = [options.all, options.tag, options.page].filter(Boolean);
if (asked.length !== 1) throw new Error('Give --all, --tag or --page; see the top of the file.');
await mkdir(options.out, { recursive: true });
await (options.all ? takeAll() : takeOne());
