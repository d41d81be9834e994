import { widgets } from '../../build/facts/index.js';
import { read } from '../support/published.mjs';

const { organisations } = read('organisations.json');

/** What a colleague may choose that changes the height. */
function choices({ attributes }) {
  const name = ['force', 'entry'].find((one) => attributes.includes(one));
  if (name) return [...organisations.map(({ id }) => ({ [name]: id })), {}];
  if (!attributes.includes('level')) return [{}];
  const levels = ['all-officers', 'middle-management', 'senior-leadership'];
  const more = attributes.includes('highlight')
    ? { highlight: 'north-wales,british-transport-police' }
    : {};
  const compare = attributes.includes('compare') ? [{}, { compare: '2013' }] : [{}];
  return levels.flatMap((level) => compare.map((one) => ({ level, ...more, ...one })));
}

/** Runs in the page: the greatest height of its widget over the choices. */
async function highest(all) {
  /* global document */
  const element = document.querySelector('#widget');
  let most = 0;
  for (const choice of all) {
    for (const [name, value] of Object.entries(choice)) element.setAttribute(name, value);
    await element.updateComplete;
    const facts = await element.ready.catch(() => null);
    await element.updateComplete;
    if (facts) most = Math.max(most, document.querySelector('#whole').offsetHeight);
    for (const name of Object.keys(choice)) element.setAttribute(name, '');
  }
  return most;
}

/**
 * How high a widget gets on the hosted page, for the choice that needs most: every force or entry,
 * every level, in the fonts of this machine.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} address of a site that serves dist/
 * @param {string} tag
 * @param {string} src address of a data folder
 * @param {readonly number[]} widths in CSS pixels
 * @returns {Promise<number[]>} one height a width, in CSS pixels
 */
export async function hostedHeights(page, address, tag, src, widths) {
  const all = choices(widgets[tag]);
  const query = new URLSearchParams({ widget: tag, src, ...all[0] });
  await page.goto(`${address}embed.html?${query}`);
  await page.waitForSelector('#widget');
  const heights = [];
  for (const width of widths) {
    await page.setViewport({ width, height: 3000 });
    heights.push(await page.evaluate(highest, all));
  }
  return heights;
}
