import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HEIGHTS, STEPS } from '../../.rollup/reserve.mjs';
import { forcePicker } from '../../build/facts/forcePicker.js';
import { widgets } from '../../build/facts/index.js';
import { heightsOf } from '../support/heights.mjs';
import { openSite } from '../support/site.mjs';

/** The text size of the page, in CSS pixels. */
const size = 16;

/** What is reserved may be that much more than needed, in em: for wider fonts, and by rounding. */
const [least, room] = [0.01, 0.05];

const all = { ...widgets, 'force-picker': forcePicker };

/** The first and the last width of each step, in CSS pixels. */
const ends = STEPS.flatMap((step, index) => [
  step * size,
  (STEPS[index + 1] ?? STEPS[index] * 1.2) * size - 1,
]);

describe('reserve.css', () => {
  let site;
  let page;
  before(async () => {
    site = await openSite();
    let show;
    ({ page, show } = await site.open());
    await page.setViewport({ width: 1600, height: 900 });
    await show('<script type="module" src="/gender-equality-in-policing.js"></script>');
  });
  after(() => site?.close());

  test('reserves for every widget that there is', () => {
    assert.deepEqual(Object.keys(HEIGHTS).sort(), Object.keys(all).sort());
  });

  for (const [tag, widget] of Object.entries(all))
    test(`reserves for ${tag} what it needs at every width, and little more`, async () => {
      const measured = await heightsOf(page, tag, widget, ends);
      const needed = STEPS.map((_step, index) =>
        Math.max(measured[2 * index], measured[2 * index + 1]),
      ).map((height) => height / size);
      const wanted = needed.map((height) => Math.ceil(height * (1 + room / 2) * 2) / 2);
      for (const [index, height] of needed.entries()) {
        const reserved = HEIGHTS[tag]?.[index];
        assert.ok(
          reserved >= height * (1 + least) && reserved <= height * (1 + room) + 1,
          `${STEPS[index]}em: ${reserved}em for ${height}em; better: ${JSON.stringify(wanted)}`,
        );
      }
    });
});
