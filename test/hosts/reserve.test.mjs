/** That what is reserved for a widget is what it needs; else run "npm run heights". */
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { HEIGHTS } from '../../.rollup/reserve.mjs';
import { suggestedHeight } from '../../build/export/embedSizes.js';
import { widgetTags } from '../../build/elements/base/tags.js';
import { widgets } from '../../build/facts/index.js';
import { openSite } from '../support/site.mjs';
import { complaints, needed, neededInFrame } from './heights.mjs';

/** Some of the widths that frames are suggested for: measuring takes long. */
const widths = [280, 600, 1200];

let site;
let page;
before(async () => {
  site = await openSite();
  page = await site.open();
});
after(() => site?.close());

describe('reserve.css', () => {
  test('reserves for every widget that there is', () => {
    assert.deepEqual(Object.keys(HEIGHTS).sort(), Object.keys(widgets).sort());
  });

  for (const tag of Object.keys(widgets))
    test(`reserves for ${tag} what it needs at every width, and little more`, async () => {
      assert.deepEqual(complaints(tag, await needed(page, tag)), []);
    });
});

describe('the suggested height of a frame', () => {
  for (const tag of widgetTags)
    test(`holds the whole of ${tag}, whatever is chosen`, async () => {
      const whole = await neededInFrame(page, tag, widths);
      for (const [index, width] of widths.entries())
        assert.ok(whole[index] <= suggestedHeight(tag, width), `${width}: ${whole[index]}`);
    });
});
