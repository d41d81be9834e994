import { expect } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/good-practice-card/define.js';
import '../../src/elements/representation-grid/define.js';
import { reportTests } from '../support/figures.js';
import { openFolder, readPublished } from '../support/folder.js';
import { expectTold, removeAll, tell, widgets } from '../support/problems.js';

const megabyte = new Uint8Array(1_000_000).fill(32);

/** A body of 50 megabytes, and how much of it was taken. */
const large = (): { body: ReadableStream<Uint8Array>; taken(): number } => {
  let pieces = 0;
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      pieces += 1;
      if (pieces > 50) controller.close();
      else controller.enqueue(megabyte);
    },
  });
  return { body, taken: () => pieces };
};

/** JSON of lists in lists, or of objects in objects. */
const deep = (levels: number, [open, close]: readonly [string, string]): string =>
  open.repeat(levels) + '1' + close.repeat(levels);

const kinds = [
  ['[', ']'],
  ['{"a":', '}'],
] as const;

afterEach(removeAll);
reportTests(
  'sizes',
  (tests) => ({ 'kinds of documents without measure': tests }),
  'kinds that were not refused in words, or changed something',
);

describe('documents without measure', () => {
  it('of 50 megabytes are refused in words, and not read to their end', async () => {
    for (const { tag, attributes, path } of widgets)
      for (const length of [null, '50000000', '100']) {
        const { body, taken } = large();
        const headers = length ? { 'Content-Length': length } : undefined;
        const folder = openFolder((asked) =>
          asked === path ? new Response(body, headers && { headers }) : null,
        );
        const told = await tell(tag, { ...attributes, src: folder.src });
        expectTold(told, 'too-large', /more than 5 megabytes/);
        expect(taken()).to.be.below(10);
        expect(folder.asked.filter((asked) => asked === path)).to.have.length(1);
        folder.close();
      }
  });

  it('of 10,000 levels are refused in words, also inline', async () => {
    for (const { tag, attributes, path } of widgets)
      for (const kind of kinds) {
        const folder = openFolder((asked) =>
          asked === path ? new Response(deep(10_000, kind)) : null,
        );
        expectTold(await tell(tag, { ...attributes, src: folder.src }), 'wrong-shape', /shape/);
        folder.close();
        const inline = `<script type="application/json">${deep(10_000, kind)}</script>`;
        expectTold(await tell(tag, attributes, inline), 'wrong-shape', /shape/);
      }
  });

  it('with 10,000 levels in one place of a whole one are told or read over', async () => {
    for (const { tag, attributes, path } of widgets)
      for (const kind of kinds) {
        const whole = JSON.stringify(await readPublished(path));
        const folder = openFolder((asked) =>
          asked === path
            ? new Response(whole.replace('{', `{"further":${deep(10_000, kind)},`))
            : null,
        );
        const { element, uncaught } = await tell(tag, { ...attributes, src: folder.src });
        expect(element.status).to.equal('ready');
        expect(uncaught).to.deep.equal([]);
        folder.close();
      }
  });

  it('that name the prototype change nothing for anybody', async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    for (const { tag, attributes, path } of widgets) {
      const whole = JSON.stringify(await readPublished(path));
      const poison = '"ran":1,"toString":"x","value":7,"markers":["x"]';
      const members = `"__proto__":{${poison}},"constructor":{"prototype":{${poison}}},`;
      const folder = openFolder((asked) =>
        asked === path
          ? new Response(whole.replaceAll('{', `{${members}`).replaceAll(',}', '}'))
          : null,
      );
      const { uncaught } = await tell(tag, { ...attributes, src: folder.src });
      expect(uncaught).to.deep.equal([]);
      for (const name of ['__proto__', 'constructor', 'prototype'])
        await tell(tag, { ...attributes, [name]: 'ran' });
      folder.close();
    }
    expect(Object.getOwnPropertyNames(Object.prototype)).to.deep.equal(before);
    expect(({} as { ran?: unknown }).ran).to.equal(undefined);
    expect(({} as { value?: unknown }).value).to.equal(undefined);
  });
});
