/** The pictures of all forces, as `npm run images` makes them. */
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';

import { read } from '../support/published.mjs';

const count = read('organisations.json').organisations.filter(
  ({ figures }) => figures !== 'none',
).length;

describe('pictures of all forces', () => {
  let folder;
  let said;
  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'images-'));
    const run = promisify(execFile);
    ({ stdout: said } = await run(process.execPath, ['src/export/images.mjs', '--out', folder]));
  });
  after(() => rm(folder, { recursive: true }));

  test('has a drawing, a picture of twice its size and its text for every force', async () => {
    const images = JSON.parse(await readFile(join(folder, 'index.json'), 'utf8'));
    assert.equal(images.length, count);
    const files = ['index.json', ...images.flatMap(({ svg, png }) => [svg, png])].sort();
    assert.deepEqual((await readdir(folder)).sort(), files);
    for (const { force, title, alt, svg, png, width, height } of images) {
      const drawing = await readFile(join(folder, svg), 'utf8');
      assert.match(drawing, new RegExp(`^<svg [^>]*width="800" height="${height / 2}"`), force);
      assert.ok(alt.startsWith(`${title}. `) && alt.length > 200, force);
      const picture = await readFile(join(folder, png));
      assert.equal(picture.subarray(1, 4).toString(), 'PNG');
      assert.deepEqual([picture.readUInt32BE(16), picture.readUInt32BE(20)], [1600, height], force);
      assert.equal(width, 1600);
    }
  });

  test('tells how far it is', () => {
    assert.match(said, new RegExp(`^1 of ${count}: .*\\n2 of ${count}: `));
    assert.match(said, new RegExp(`Pictures of ${count} forces are in `));
  });
});
