/**
 * Every element as readers see it in every condition, against written pictures. After a wanted
 * change: `npm run golden`, and `npm run look -- --all` to look at it in full size.
 */
import assert from 'node:assert/strict';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { compare, grey, written } from '../support/look/compare.mjs';
import { conditions } from '../support/look/conditions.mjs';
import { takeSheets } from '../support/look/sheets.mjs';

const folder = new URL('pictures/', import.meta.url);
const found = new URL('../../node_modules/.cache/look/', import.meta.url);

/** Pixels of the written pictures a CSS pixel: letters are grey, bars and boxes are still seen. */
const scale = 1 / 3;

/** Pixels that may differ; one bar of the table that is gone changes five times as many. */
const noise = 20;

/** Another browser, or this one elsewhere, sets letters otherwise: it is not compared with. */
const isOurBrowser =
  !process.env.CHROME_PATH && process.platform === 'linux' && process.arch === 'x64';

const sheets = new Map();

before(async () => {
  const update = process.env.UPDATE_GOLDEN === '1';
  await mkdir(folder, { recursive: true });
  await mkdir(found, { recursive: true });
  await takeSheets({
    scale,
    take: async (name, data, problems) => {
      const picture = grey(data);
      sheets.set(name, { picture, problems });
      if (update) await writeFile(new URL(`${name}.png`, folder), written(picture));
    },
  });
});
after(() => {
  if (!isOurBrowser) console.log('The pictures were made, and not compared: another browser.');
});

for (const name of Object.keys(conditions))
  test(`picture: ${name}`, async () => {
    const { picture, problems } = sheets.get(name);
    assert.deepEqual(problems, []);
    if (!isOurBrowser) return;
    const expected = grey(await readFile(new URL(`${name}.png`, folder)));
    const { different, marked } = compare(expected, picture);
    if (different > noise) await writeFile(new URL(`${name}-different.png`, found), marked);
    assert.ok(
      different <= noise,
      `${different} pixels differ: see node_modules/.cache/look/${name}-different.png`,
    );
  });
