import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { forcePicker } from '../../build/facts/forcePicker.js';
import { widgets } from '../../build/facts/index.js';
import { bareTagCode, tagCode } from '../../build/export/embedCode.js';
import { factsOf } from '../support/pinned.mjs';
import { openSite } from '../support/site.mjs';

const WIDTHS = [280, 400, 700, 1200];
const HEIGHTS = [600, 1400];

const wanted = { force: 'north-wales', entry: 'merseyside' };
const all = { ...widgets, 'force-picker': forcePicker };

/** A widget as the builder writes it. */
const embedOf = (tag) => {
  const names = Object.keys(wanted).filter((name) => all[tag].attributes.includes(name));
  const attributes = Object.fromEntries(names.map((name) => [name, wanted[name]]));
  return { tag, attributes, facts: factsOf(all[tag], attributes) };
};

const above = '<h1>Report</h1><p>Read first.</p>';
const below = '<p>Read next.</p>'.repeat(20);
const style = '<style>body { margin: 0; font: 16px/1.5 Arial, sans-serif }</style>';
const reserve = '<link rel="stylesheet" href="/reserve.css">';

/**
 * Runs in a page that has been painted: brings the script, waits for the widget and for what it
 * fetches later, and adds up every shift: since the page began, or, of a page with a long table, in
 * which browsers move columns while they read it, since the script came.
 */
async function shiftOf(tag, fromStart) {
  /* global document, PerformanceObserver, requestAnimationFrame */
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  let [sum, since] = [0, 0];
  const add = (list) =>
    list.getEntries().forEach(({ value, startTime }) => (sum += startTime < since ? 0 : value));
  for (let frames = 0; frames < 12; frames++) await frame();
  if (!fromStart) since = performance.now();
  const observer = new PerformanceObserver(add);
  observer.observe({ type: 'layout-shift', buffered: true });
  await import('/gender-equality-in-policing.js');
  const element = document.querySelector(tag);
  await element.ready;
  await element.updateComplete;
  for (let frames = 0; frames < 12; frames++) await frame();
  add({ getEntries: () => observer.takeRecords() });
  observer.disconnect();
  return { sum, status: element.status };
}

describe('layout shift', () => {
  let site;
  /** A page of each size: most of the time goes in waiting, which they do at the same time. */
  const pages = [];
  before(async () => {
    site = await openSite();
    for (const width of WIDTHS)
      for (const height of HEIGHTS) {
        const { page, show } = await site.open();
        await page.setViewport({ width, height });
        pages.push({ page, show, size: `${width} x ${height}` });
      }
  });
  after(() => site?.close());

  const measure = async ({ page, show }, { embed, body, head }) => {
    await show(`${above}${body}${below}`, style + head);
    const { sum, status } = await page.evaluate(shiftOf, embed.tag, !body.includes('<table'));
    assert.equal(status, 'ready', embed.tag);
    return sum;
  };

  test('is seen by this measure where nothing is reserved, at every size', async () => {
    const embed = embedOf('national-headlines');
    const body = bareTagCode(embed);
    for (const one of pages)
      assert.ok((await measure(one, { embed, body, head: '' })) > 0.005, one.size);
  });

  /** At some widths their drawing is higher than their figures as plain text. */
  const higher = ['commitment-tracker', 'good-practice-card'];

  const deliveries = {
    'with reserve.css': [bareTagCode, reserve],
    'with the figures inside the tag': [tagCode, ''],
    'with both': [tagCode, reserve],
  };
  for (const [name, [code, head]] of Object.entries(deliveries))
    for (const tag of Object.keys(all)) {
      const most = !head && higher.includes(tag) ? 0.04 : 0;
      test(`is ${most ? `under ${most}` : 0} ${name}: ${tag}`, async () => {
        const embed = embedOf(tag);
        const body = code(embed);
        const sums = await Promise.all(pages.map((one) => measure(one, { embed, body, head })));
        for (const [index, { size }] of pages.entries())
          assert.ok(sums[index] <= most, `${size}: ${sums[index]}`);
      });
    }
});
