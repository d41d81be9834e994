import { expect } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/good-practice-card/define.js';
import '../../src/elements/representation-grid/define.js';
import { openFolder, readPublished, status } from '../support/folder.js';
import { expectTold, removeAll, tell, widgets } from '../support/problems.js';
import { text } from '../support/widget.js';

afterEach(removeAll);

describe('what a page may write wrongly', () => {
  it('an unknown force or entry: the nearest names, a mistyped name found again', async () => {
    for (const [tag, name] of [
      ['force-gap-card', 'force'],
      ['good-practice-card', 'entry'],
    ] as const) {
      for (const [given, near] of [
        ['humbersid', 'Humberside'],
        ['Met Police', 'Metropolitan'],
        ['GMP', 'Greater Manchester'],
        ['../../secrets', ''],
        ['<b>kent</b>', 'Kent'],
        ['k'.repeat(300), ''],
      ] as const) {
        const told = await tell(tag, { [name]: given });
        expectTold(told, 'unknown-force', new RegExp(`Check the ${name} attribute.*${near}`));
        expect(text(told.element, 'error').length).to.be.below(300);
        expect(told.element.renderRoot.querySelectorAll('.choices button')).to.have.length(3);
        expect(told.element.renderRoot.querySelector('[part=error] b')).to.equal(null);
      }
    }
  });

  it('no force or entry at all', async () => {
    expectTold(await tell('force-gap-card', {}), 'no-force', /force attribute/);
    expectTold(await tell('good-practice-card', { entry: ' ' }), 'no-force', /entry attribute/);
  });

  it('an unknown year: the years that there are', async () => {
    for (const year of ['2006', '2025', '1e3', 'twenty', '20235', '-2023', '2023.5'])
      expectTold(
        await tell('force-gap-card', { force: 'kent', year }),
        'unknown-year',
        /year attribute.*from 2007 to 2024/,
      );
    for (const year of ['2006', '2025', 'twenty'])
      expectTold(
        await tell('representation-grid', { year }),
        'unknown-year',
        /There is no year.*year attribute.*from 2007 to 2024/,
      );
    for (const compare of ['2006', '2031', 'last'])
      expectTold(
        await tell('representation-grid', { compare }),
        'unknown-year',
        /There is no year.*compare attribute.*from 2007 to 2024/,
      );
  });

  it('an unknown level: the levels, and a choice mends it', async () => {
    for (const level of ['all-officers', 'senior', 'constructor', '__proto__']) {
      const told = await tell('representation-grid', { level });
      expectTold(told, 'unknown-level', /level attribute.*middle-management, senior-leadership/);
    }
    const { element } = await tell('representation-grid', { level: 'boss' });
    const [, senior] = element.renderRoot.querySelectorAll<HTMLElement>('.choices button');
    senior!.click();
    await element.updateComplete;
    await element.ready;
    await element.updateComplete;
    expect(text(element, 'heading')).to.contain('senior leadership');
  });

  it('an unknown edition: the editions', async () => {
    for (const { tag, attributes } of widgets)
      expectTold(
        await tell(tag, { ...attributes, edition: '1999' }),
        'unknown-edition',
        /edition attribute.*latest, 2024/,
      );
  });

  it('an address that is no web address', async () => {
    for (const src of ['javascript:alert(1)', 'data:application/json,{}', 'http://['])
      expectTold(
        await tell('force-gap-card', { force: 'kent', src }),
        'not-found',
        /src attribute/,
      );
  });
});

describe('a document given by the page', () => {
  const script = (content: string): string => `<script type="application/json">${content}</script>`;

  it('inside the tag: shown without any request, and without a name', async () => {
    for (const { tag, path } of widgets) {
      const folder = openFolder(() => status(500));
      const { element, events } = await tell(
        tag,
        { src: folder.src },
        script(JSON.stringify(await readPublished(path)).replaceAll('<', '\\u003c')),
      );
      expect(events, tag).to.deep.equal([]);
      expect(element.status, tag).to.equal('ready');
      expect(text(element, 'sentence'), tag).not.to.equal('');
      expect(folder.asked, tag).to.deep.equal([]);
      folder.close();
    }
  });

  it('by the address of the document alone', async () => {
    for (const { tag, path } of widgets) {
      const { element, events } = await tell(tag, { src: `/data/published/v1/${path}` });
      expect(events, tag).to.deep.equal([]);
      expect(element.status, tag).to.equal('ready');
    }
  });

  it('by a property, which wins over the address, and can be changed', async () => {
    const kent = await readPublished('forces/kent.json');
    const { element } = await tell('force-gap-card', { year: '2023' }, '', (card) => {
      card.data = kent;
    });
    expect(text(element, 'heading')).to.equal('Kent Police, 31 March 2023');
    element.data = await readPublished('forces/essex.json');
    await element.updateComplete;
    await element.ready;
    await element.updateComplete;
    expect(text(element, 'heading')).to.equal('Essex Police, 31 March 2023');
  });

  it('inside the tag, wrong: told, with the text of the page kept', async () => {
    for (const { tag, attributes, path } of widgets) {
      const whole = JSON.stringify(await readPublished(path));
      for (const [content, code, words] of [
        ['', 'not-json', /not JSON/],
        [whole.slice(0, 300), 'not-json', /cut off/],
        ['[]', 'wrong-shape', /shape/],
        ['null', 'wrong-shape', /shape/],
        [whole.replace('"schemaVersion":1', '"schemaVersion":2'), 'wrong-version', /version 2/],
      ] as const)
        expectTold(await tell(tag, attributes, script(content)), code, words);
    }
  });

  it('by a property, wrong: told; the right one after it is shown', async () => {
    for (const { tag, attributes, path } of widgets) {
      for (const data of ['text', 7, [], {}, { schemaVersion: 1 }, () => 1, Symbol('no'), NaN]) {
        const told = await tell(tag, attributes, '', (element) => {
          element.data = data;
        });
        expectTold(told, 'wrong-shape', /shape/);
      }
      const { element } = await tell(tag, attributes, '', (one) => {
        one.data = { schemaVersion: 3 };
      });
      expect(element.status).to.equal('error');
      element.data = await readPublished(path);
      await element.updateComplete;
      await element.ready;
      expect(element.status).to.equal('ready');
    }
  });

  it('is not drawn twice: the text of the page goes when the figures come', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent' });
    const fallback = element.querySelector('p')!;
    expect(fallback.assignedSlot).to.equal(null);
    expect(fallback.getBoundingClientRect().height).to.equal(0);
  });
});
