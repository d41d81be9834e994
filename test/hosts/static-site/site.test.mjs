import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { promisify } from 'node:util';
import sirv from 'sirv';
import { forceGapCard } from '../../../build/facts/forceGapCard.js';
import { escaped } from '../../../build/export/escaped.js';
import { factsOf, read } from '../../support/published.mjs';

describe('a page of all forces, made in Node', () => {
  const forces = read('organisations.json').organisations.filter(
    ({ figures }) => figures !== 'none',
  );
  let server;
  let folder;
  let page;

  before(async () => {
    server = createServer(sirv('dist', { dev: true }));
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    folder = await mkdtemp(join(tmpdir(), 'site-'));
    const file = join(folder, 'forces.html');
    const src = `http://127.0.0.1:${server.address().port}/data/v1/`;
    await promisify(execFile)(process.execPath, ['test/hosts/static-site/site.mjs', src, file]);
    page = await readFile(file, 'utf8');
  });

  after(async () => {
    server.close();
    await rm(folder, { recursive: true, force: true });
  });

  test('has a figure for each force, with every value, source and date', () => {
    const figures = page.match(/<figure [\s\S]*?<\/figure>/g);
    assert.equal(figures.length, forces.length);
    for (const [index, { id }] of forces.entries()) {
      const facts = factsOf(forceGapCard, { force: id });
      const cells = facts.rows.flatMap(({ cells }) => Object.values(cells));
      const texts = [
        facts.title,
        facts.sentence,
        ...facts.source.parts.map(({ text }) => text),
        ...cells.map(({ text }) => text),
      ];
      for (const text of texts) assert.ok(figures[index].includes(escaped(text)), `${id}: ${text}`);
    }
  });

  test('has neither script nor style', () => {
    assert.doesNotMatch(page, /<(?:script|style|link|iframe|img)\b|\s(?:style|class|on\w+)=/);
  });
});
