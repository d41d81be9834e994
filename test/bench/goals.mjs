/** What the library wants to reach, each with what was measured in this run. */
import { readFile } from 'node:fs/promises';
import { brotliCompressSync } from 'node:zlib';
import { LAST } from './data.mjs';
import { median } from './report.mjs';

const bytesOf = async (path) => brotliCompressSync(await readFile(`dist/${path}`)).length;

/** An element's file and all that it loads at once, in kB of brotli. */
async function elementSize(tag, modules) {
  const file = `elements/${tag}.js`;
  const sizes = await Promise.all([file, ...modules[file].atOnce].map(bytesOf));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

async function sizeGoals() {
  const { modules } = JSON.parse(await readFile('dist/sri.json', 'utf8'));
  const goal = async (tag, most) => ({
    name: `${tag}, element file with its chunks, kB brotli`,
    goal: most,
    measured: await elementSize(tag, modules),
  });
  return [
    await goal('force-gap-card', 11),
    await goal('representation-grid', 13),
    await goal('good-practice-card', 10),
    {
      name: 'CDN file, kB brotli',
      goal: 38,
      measured: (await bytesOf('gender-equality-in-policing.js')) / 1000,
    },
    {
      name: "the grid's document, kB brotli",
      goal: 3,
      measured: (await bytesOf(`data/v1/representation/${LAST}.json`)) / 1000,
    },
  ];
}

/**
 * @param {Record<string, Record<string, object[]>>} results runs by scenario and page
 */
export async function goals(results) {
  const middle = (scenario, page, key) => median(results[scenario][page].map((run) => run[key]));
  const ratio = (scenario, key, name, page, other, goal) => ({
    name,
    goal,
    measured: middle(scenario, page, key) / middle(scenario, other, key),
  });
  const against = (scenario, key, name, page, others) =>
    Object.entries(others).map(([other, goal]) =>
      ratio(scenario, key, `${name}, against ${other}`, page, other, goal),
    );
  const kinds = ['grid', 'card'];
  /** Many widgets, all at once and with the wish of the page that each waits until it comes near. */
  const many = (scenario, key, name, others) => [
    ...against(scenario, key, name, 'cdn', others),
    ...against(scenario, key, `${name}, loading="lazy"`, 'lazy', others),
  ];
  return [
    ...(await sizeGoals()),
    ...kinds.flatMap((kind) =>
      against(`one ${kind}, slow 4G`, 'time', `slow 4G, complete: ${kind}`, 'element', {
        limit: 1.1,
        chartjs: 0.85,
      }),
    ),
    ...kinds.map((kind) =>
      ratio(
        'figures readable, slow 4G',
        'paint',
        `slow 4G, figures readable: ${kind}, against a page without script`,
        `${kind}, pasted tag`,
        `${kind}, no script`,
        1.05,
      ),
    ),
    ...kinds.flatMap((kind) =>
      against(
        `one ${kind}, 4x slower processor`,
        'time',
        `4x slower processor, complete: ${kind}`,
        'element',
        { chartjs: 0.6 },
      ),
    ),
    ...kinds.map((kind) => ({
      name: `4x slower processor, over 50 ms: ${kind}, ms`,
      goal: 30,
      measured: middle(`one ${kind}, 4x slower processor`, 'element', 'blocking'),
    })),
    ...many('50 grids, then another year', 'task', '50 grids', {
      limit: 1.5,
      plot: 0.65,
      chartjs: 0.3,
    }),
    ...many('50 cards', 'task', '50 cards', { limit: 1.45, chartjs: 0.26 }),
    ...many('50 grids, then another year', 'act', '50 grids, another year', {
      limit: 1.25,
      chartjs: 0.4,
    }),
    ...many('50 grids, then another year', 'heap', 'heap of 50 grids', { chartjs: 0.6 }),
    ...Object.entries(results['layout shift'])
      .filter(([page]) => !page.endsWith('bare'))
      .map(([page, runs]) => ({
        name: `layout shift: ${page}`,
        goal: 0,
        measured: Math.max(...runs.map(({ shift }) => shift)),
      })),
  ];
}
