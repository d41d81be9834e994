/** What is measured: for each scenario the pages that take turns in one run. */
import { readFile } from 'node:fs/promises';
import { loadFacts, toHtml } from '../../dist/index.js';
import { CONTENDERS } from './contenders.mjs';
import { cards, FIRST, FORCE, grids, LAST, LEVEL } from './data.mjs';
import * as pages from './pages.mjs';

/* global addEventListener, document, removeEventListener, requestAnimationFrame, window */

/** Ours, by file to the name in the report. */
export const OURS = {
  cdn: 'ours: CDN file',
  element: 'ours: element file',
  lazy: 'ours: CDN file, loading="lazy"',
  frame: 'ours: in a frame',
};

/** Runs in the page: another year in every drawing, complete when a frame of it was made. */
async function showYear(year) {
  const elements = [...document.querySelectorAll('representation-grid, force-gap-card')];
  // What waits until it comes near goes on waiting.
  const drawn = elements.filter(({ status }) => status === 'ready');
  const ready = new Promise((resolve) => {
    let count = 0;
    const counted = () => {
      count += 1;
      if (count !== drawn.length) return;
      removeEventListener('gep-ready', counted);
      resolve();
    };
    if (drawn.length === 0) resolve();
    addEventListener('gep-ready', counted);
  });
  for (const element of elements) element.year = String(year);
  await window.bench?.show(year);
  await ready;
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const another = (page) => page.evaluate(showYear, LAST - 1);

async function play(page) {
  for (let year = FIRST; year <= LAST; year += 1) await page.evaluate(showYear, year);
}

/** The last entries of a record of years. */
const last = (years, count) => Object.fromEntries(Object.entries(years).slice(-count));

/** Every contender and ours with the same drawings. */
function sideBySide({ kind, count, years, modules, frames = false }) {
  const others = Object.keys(CONTENDERS).map((name) => [
    name,
    { html: pages.contenderPage(name, { kind, count, years }) },
  ]);
  const ours = {
    cdn: { html: pages.cdnPage({ kind, count }), expected: count },
    element: { html: pages.elementPage({ kind, count, modules }), expected: count },
    ...(frames ? { frame: { html: pages.framePage({ kind, count }), frames: count } } : {}),
  };
  return { ...Object.fromEntries(others), ...ours };
}

/** The published document with so many boxes: its organisations again and again under other ids. */
function widened(document, boxes) {
  const text = JSON.stringify(document);
  const copy = JSON.parse(text);
  const known = copy.organisations.length;
  const repeat = (list) => Array.from({ length: boxes }, (_, at) => list[at % known]);
  const walk = (value) => {
    for (const [name, member] of Object.entries(value)) {
      if (Array.isArray(member) && member.length === known) value[name] = repeat(member);
      else if (member && typeof member === 'object') walk(member);
    }
  };
  walk(copy);
  copy.organisations = copy.organisations.map((one, at) => ({
    ...one,
    id: at < known ? one.id : `${one.id}-${at}`,
  }));
  return copy;
}

/** Ours alone, with work that grows. */
async function growth() {
  const document = JSON.parse(await readFile(`dist/data/v1/representation/${LAST}.json`, 'utf8'));
  const grown = [46, 500, 5000].map((boxes) => [
    `${boxes} boxes`,
    { html: pages.inlinePage({ kind: 'grid', documents: [widened(document, boxes)] }) },
  ]);
  const more = [1, 10, 100, 1000].map((count) => [
    `${count} cards`,
    { html: pages.cdnPage({ kind: 'card', count }), expected: count },
  ]);
  return Object.fromEntries([...more, ...grown]);
}

/** The table that the builder puts into a tag. */
async function tables(src) {
  const year = String(LAST);
  return {
    grid: toHtml(await loadFacts('representation-grid', { src, level: LEVEL, year })),
    card: toHtml(await loadFacts('force-gap-card', { src, force: FORCE, year })),
  };
}

/** Passes the pointer over every box. */
async function hover(page) {
  const places = await page.evaluate(() =>
    [...document.querySelector('representation-grid').shadowRoot.querySelectorAll('[data-force]')]
      .map((box) => box.getBoundingClientRect())
      .map(({ x, y, width, height }) => [x + width / 2, y + height / 2]),
  );
  for (const [x, y] of places) await page.mouse.move(x, y);
}

/**
 * @param {string} src address of the data folder
 * @returns {Promise<Record<string, { runs: Record<string, object>, options?: object, rounds?: number }>>}
 */
export async function scenarios(src) {
  const { modules } = JSON.parse(await readFile('dist/sri.json', 'utf8'));
  const years = { grid: await grids(src), card: await cards(src) };
  const inside = await tables(src);
  const reserve = '<link rel="stylesheet" href="/dist/reserve.css">';
  const one = (kind) =>
    sideBySide({ kind, count: 1, years: last(years[kind], 1), modules, frames: true });
  const fifty = (kind) => ({
    ...sideBySide({ kind, count: 50, years: last(years[kind], 2), modules }),
    lazy: { html: pages.lazyPage({ kind, count: 50 }), expected: 'visible' },
  });
  const ours = (kind, page) => ({ html: pages.cdnPage({ kind, count: 1, ...page }) });
  const shifts = ['grid', 'card'].flatMap((kind) => [
    [`${kind}, bare`, ours(kind, { head: '' })],
    [`${kind}, reserve.css`, ours(kind, { head: reserve })],
    [`${kind}, table inside`, ours(kind, { head: '', content: inside[kind] })],
  ]);
  const readable = ['grid', 'card'].flatMap((kind) => [
    [`${kind}, no script`, { html: pages.tablePage(inside[kind]) }],
    [`${kind}, pasted tag`, ours(kind, { content: inside[kind] })],
  ]);
  return {
    'one grid, cold': { runs: one('grid') },
    'one grid, warm': { runs: one('grid'), options: { isWarm: true } },
    'one grid, 4x slower processor': { runs: one('grid'), options: { slower: 4 } },
    'one grid, slow 4G': { runs: one('grid'), options: { isSlowLine: true } },
    'one card, cold': { runs: one('card') },
    'one card, 4x slower processor': { runs: one('card'), options: { slower: 4 } },
    'one card, slow 4G': { runs: one('card'), options: { isSlowLine: true } },
    'figures readable, slow 4G': {
      runs: Object.fromEntries(readable),
      options: { isSlowLine: true },
    },
    '50 grids, then another year': { runs: fifty('grid'), options: { act: another } },
    '50 cards': { runs: fifty('card') },
    '17 years on one grid': {
      runs: sideBySide({ kind: 'grid', count: 1, years: years.grid, modules }),
      options: { act: play },
    },
    'layout shift': { runs: Object.fromEntries(shifts) },
    'growing work': { runs: await growth() },
    'pointer over every box': { runs: { cdn: ours('grid', {}) }, options: { act: hover } },
  };
}
