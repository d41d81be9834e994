import { expect } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/good-practice-card/define.js';
import '../../src/elements/representation-grid/define.js';
import { asJson, openFolder, readPublished, status } from '../support/folder.js';
import type { Answer } from '../support/folder.js';
import { expectTold, removeAll, tell, widgets } from '../support/problems.js';
import { text } from '../support/widget.js';

type Document = Record<string, unknown>;

/** The same document with its members changed by a path such as `series.0.years`. */
const changed = (document: Document, path: string, value: unknown): Document => {
  const copy = structuredClone(document);
  const names = path.split('.');
  const last = names.pop()!;
  let place = copy;
  for (const name of names) place = place[name] as Document;
  place[last] = value;
  return copy;
};

const random = Math.random;
before(() => {
  // The pauses between tries at their shortest.
  Math.random = () => 0;
});
after(() => {
  Math.random = random;
});
afterEach(removeAll);

/** Every widget on a folder whose one document is what `answer` says. */
const onAll = (
  title: string,
  code: string,
  words: RegExp,
  answer: (document: Document) => Response | Promise<Response>,
): Mocha.Test =>
  it(title, async () => {
    for (const { tag, attributes, path } of widgets) {
      const document = await readPublished(path);
      const folder = openFolder((asked) => (asked === path ? answer(document) : null));
      const told = await tell(tag, { ...attributes, src: folder.src });
      expectTold(told, code, words);
      folder.close();
    }
  });

describe('what a server may do wrongly', () => {
  onAll('404 for one document', 'not-found', /not found.*src attribute/i, () => status(404));
  onAll('410 for one document', 'not-found', /not found.*src attribute/i, () => status(410));
  onAll('500', 'server-error', /server has a problem/, () => status(500));
  onAll('503', 'server-error', /server has a problem/, () => status(503));
  onAll('no answer', 'no-answer', /did not answer/, () => Promise.reject(new TypeError('offline')));
  onAll('an empty body', 'not-json', /cut off, or is not JSON/, () => new Response(''));
  onAll('a page instead of JSON', 'not-json', /not JSON/, () => new Response('<!doctype html>'));
  onAll('truncated JSON', 'not-json', /cut off/, (document) => {
    const whole = JSON.stringify(document);
    return new Response(whole.slice(0, whole.length / 2));
  });
  for (const value of [null, [], {}, 'text', 7, true])
    onAll(`${JSON.stringify(value)} instead of a document`, 'wrong-shape', /shape/, () =>
      asJson(value),
    );
  onAll('another version of the documents', 'wrong-version', /version 2.*version 1/, (document) =>
    asJson({ ...document, schemaVersion: 2 }),
  );
  onAll('no version', 'wrong-shape', /shape/, ({ schemaVersion: _, ...document }) =>
    asJson(document),
  );
  onAll('no source', 'wrong-shape', /shape/, ({ source: _, ...document }) => asJson(document));

  it('404 for every document', async () => {
    const folder = openFolder(() => status(404));
    for (const { tag, attributes } of widgets)
      expectTold(
        await tell(tag, { ...attributes, src: folder.src }),
        'not-found',
        /not found.*src attribute/i,
      );
    folder.close();
  });

  it('the document of another widget', async () => {
    const other = await readPublished('organisations.json');
    const folder = openFolder(() => asJson(other));
    for (const { tag, attributes } of widgets)
      expectTold(await tell(tag, { ...attributes, src: folder.src }), 'wrong-shape', /shape/);
    folder.close();
  });

  it('values of the wrong type, wherever they stand', async () => {
    const level = 'levels.middle-management';
    const wrong: Record<string, [place: string, value: unknown][]> = {
      'force-gap-card': [
        ['organisation', 'kent'],
        ['organisation.name', 7],
        ['latestComplete', '2023'],
        ['series', {}],
        ['series.0.years', '2007'],
        ['series.0.years.0', '2007'],
        ['series.0.levels', null],
        [`series.0.${level}.women`, '30.66'],
        [`series.0.${level}.women.16`, '204'],
        [`series.0.${level}.women.16`, -204],
        [`series.0.${level}.all.16`, 774.5],
        [`series.0.${level}.all.16`, { value: 774 }],
        ['series.1.levels.all-officers.change.0', '+0.34%'],
      ],
      'representation-grid': [
        ['year', '2023'],
        ['complete', 'yes'],
        ['organisations.3.label', ['Cambridgeshire']],
        ['series.0.basis', []],
        [`series.0.${level}.women.3`, '12'],
        [`series.0.${level}.all.3`, true],
      ],
      'good-practice-card': [
        ['entry', []],
        ['entry.title', null],
        ['entry.figures', {}],
        ['entry.figures.0', { value: '200', text: '200', unit: 'people', what: 'women' }],
        ['entry.themes', 'allyship'],
        ['entry.links', [{ label: 'Page', url: 7 }]],
        ['entry.line', 0],
      ],
    };
    for (const { tag, attributes, path } of widgets) {
      const document = await readPublished(path);
      for (const [place, value] of wrong[tag]!) {
        const folder = openFolder((asked) =>
          asked === path ? asJson(changed(document, place, value)) : null,
        );
        const told = await tell(tag, { ...attributes, src: folder.src });
        expectTold(told, 'wrong-shape', /shape/);
        folder.close();
      }
    }
  });

  it('members that nobody knows are read over', async () => {
    // What stands in these is told apart by its key: there a new member would be a new name.
    const byKey = ['names', 'markers'];
    const extra = (value: unknown, key = ''): unknown => {
      if (typeof value !== 'object' || value === null || byKey.includes(key)) return value;
      if (Array.isArray(value)) return value.map((item) => extra(item));
      const members = Object.entries(value).map(([name, member]) => [name, extra(member, name)]);
      return { ...Object.fromEntries(members), 'x-new': [1, { text: 'new' }] };
    };
    for (const { tag, attributes, path } of widgets) {
      const document = extra(await readPublished(path));
      const folder = openFolder((asked) => (asked === path ? asJson(document) : null));
      const { element, events } = await tell(tag, { ...attributes, src: folder.src });
      expect(events).to.deep.equal([]);
      expect(element.status).to.equal('ready');
      const plain = await tell(tag, attributes);
      // Everything but the address of the document, which is the folder's own.
      const { address } = plain.element.facts!;
      expect({ ...element.facts, address }).to.deep.equal(plain.element.facts);
      folder.close();
    }
  });

  it('a failure is over when the server is well again and somebody asks again', async () => {
    for (const { tag, attributes, path } of widgets) {
      let well = false;
      const sick: Answer = (asked) => (asked === path && !well ? new Response('{') : null);
      const folder = openFolder(sick);
      const { element } = await tell(tag, { ...attributes, src: folder.src });
      expect(element.status).to.equal('error');
      well = true;
      element.renderRoot.querySelector<HTMLElement>('.choices button')!.click();
      await element.ready;
      await element.updateComplete;
      expect(element.status).to.equal('ready');
      expect(text(element, 'sentence')).not.to.equal('');
      expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
      folder.close();
    }
  });

  it('the same failure twice is warned of once, and told as an event each time', async () => {
    const folder = openFolder(() => status(404));
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    const warn = console.warn;
    const lines: unknown[] = [];
    console.warn = (line) => lines.push(line);
    const again = new Promise((resolve) => element.addEventListener('gep-error', resolve));
    element.refresh();
    await again;
    console.warn = warn;
    expect(lines).to.deep.equal([]);
    folder.close();
  });
});
