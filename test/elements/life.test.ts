/** What every widget does from its first moment on the page to its last, whatever it shows. */
import { expect, oneEvent } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import '../../src/elements/force-gap-card/define.js';
import '../../src/elements/good-practice-card/define.js';
import '../../src/elements/representation-grid/define.js';
import { violations } from '../support/axe.js';
import { asJson, openFolder, readPublished, status } from '../support/folder.js';
import type { Folder } from '../support/folder.js';
import { openPage, runModule } from '../support/page.js';
import { removeAll, widgets } from '../support/problems.js';
import { waitUntil } from '../support/wait.js';
import { settled, text, words } from '../support/widget.js';

const put = (
  tag: string,
  attributes: Record<string, string>,
  where: Element = document.body,
): WidgetElement => {
  const element = document.createElement(tag) as WidgetElement;
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  where.append(element);
  return element;
};

/** Answers that a test gives when it wants, by the path that they are for. */
const slowFolder = (): Folder & { give(path: string, document: unknown): void } => {
  const waiting = new Map<string, (answer: Response) => void>();
  const folder = openFolder((path) =>
    path === 'index.json' ? null : new Promise((resolve) => waiting.set(path, resolve)),
  );
  return { ...folder, give: (path, document) => waiting.get(path)!(asJson(document)) };
};

const turn = (): Promise<unknown> => new Promise((resolve) => setTimeout(resolve, 20));

afterEach(removeAll);

for (const { tag, attributes, path } of widgets)
  describe(`the life of ${tag}`, () => {
    it('begins with markup and properties that were there before the code', async () => {
      const page = await openPage();
      page.document.body.innerHTML = `<${tag} heading-level="2"><p>Text of the page</p></${tag}>`;
      const element = page.document.querySelector(tag) as WidgetElement;
      Object.assign(element, attributes, { src: `${location.origin}/data/published/v1/` });
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      await runModule(page, `/dist/elements/${tag}.js`);
      await settled(element);
      expect(element.status).to.equal('ready');
      expect(text(element, 'heading')).not.to.equal('');
      const heading = element.renderRoot.querySelector('[part=heading]')!;
      expect(heading.getAttribute('aria-level')).to.equal('2');
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.equal(0);
      page.close();
    });

    it('loads with blocks in the shape to come, and says so only after a while', async () => {
      const folder = slowFolder();
      const element = put(tag, { ...attributes, src: folder.src });
      await element.updateComplete;
      const base = element.renderRoot.querySelector('[part=base]')!;
      expect(element.status).to.equal('loading');
      expect(element.matches(':state(loading)')).to.equal(true);
      expect(base.getAttribute('aria-busy')).to.equal('true');
      expect(base.querySelector('.skeleton')!.getBoundingClientRect().height).to.be.above(60);
      expect(words(base)).to.equal('');
      await waitUntil(() => words(base) === 'Loading figures');
      expect(await violations(element)).to.deep.equal([]);

      folder.give(path, await readPublished(path));
      await settled(element);
      expect(element.matches(':state(ready)')).to.equal(true);
      expect(element.matches(':state(loading)')).to.equal(false);
      expect(base.hasAttribute('aria-busy')).to.equal(false);
      expect(words(base)).not.to.contain('Loading figures');
      folder.close();
    });

    it('shows the text of the page while it loads, and no blocks', async () => {
      const folder = slowFolder();
      const element = put(tag, { ...attributes, src: folder.src });
      element.innerHTML = '<p>Text of the page</p>';
      element.requestUpdate();
      await element.updateComplete;
      expect(element.renderRoot.querySelector('.skeleton')).to.equal(null);
      expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
      folder.close();
    });

    it('goes on when it is moved, also while it loads', async () => {
      const folder = slowFolder();
      const element = put(tag, { ...attributes, src: folder.src });
      await element.updateComplete;
      const { ready } = element;
      const elsewhere = document.body.appendChild(document.createElement('section'));
      elsewhere.append(element);
      await turn();
      folder.give(path, await readPublished(path));
      await ready;
      await settled(element);
      const before = text(element, 'base');
      expect(before).not.to.equal('');
      document.body.append(element);
      await settled(element);
      expect(text(element, 'base')).to.equal(before);
      expect(folder.asked).to.deep.equal([path, 'index.json']);
      elsewhere.remove();
      folder.close();
    });

    it('lets go when it is taken away while it loads, and comes back', async () => {
      const folder = slowFolder();
      const element = put(tag, { ...attributes, src: folder.src });
      await element.updateComplete;
      element.remove();
      folder.give(path, await readPublished(path));
      await turn();
      document.body.append(element);
      await settled(element);
      expect(element.status).to.equal('ready');
      folder.close();
    });

    it('waits with loading="lazy" until it is near, and not with "eager"', async () => {
      const far = document.body.appendChild(document.createElement('div'));
      far.style.marginBlockStart = '5000px';
      const folder = openFolder();
      const asked = { ...attributes, src: folder.src, loading: 'lazy' };
      const element = put(tag, asked, far);
      await turn();
      expect(element.status).to.equal('idle');
      expect(folder.asked).to.deep.equal([]);
      const drawn = oneEvent(element, 'gep-ready');
      element.scrollIntoView();
      await drawn;
      expect(element.status).to.equal('ready');
      scrollTo(0, 0);
      far.remove();
      folder.close();
    });

    it('is the same element when it is cloned', async () => {
      const element = put(tag, attributes);
      await settled(element);
      const clone = element.cloneNode(true) as WidgetElement;
      document.body.append(clone);
      await settled(clone);
      expect(clone.facts).to.deep.equal(element.facts);
    });

    it('speaks the language around it or says that it cannot', async () => {
      const element = put(tag, attributes);
      element.lang = 'tlh';
      await settled(element);
      expect(element.facts!.notes.join(' ')).to.contain('“tlh”');
      expect(element.facts!.language).to.equal('en');
      const base = element.renderRoot.querySelector('[part=base]')!;
      expect(base.getAttribute('lang')).to.equal('en');
      expect(base.getAttribute('dir')).to.equal('ltr');
      const around = document.body.appendChild(document.createElement('div'));
      around.lang = 'sw';
      element.lang = '';
      around.append(element);
      await settled(element);
      expect(element.facts!.notes.join(' ')).to.contain('“sw”');
      around.remove();
    });

    it('is light or dark as its attribute says, whatever the page', async () => {
      const ground = async (theme: string): Promise<string> => {
        const element = put(tag, { ...attributes, theme });
        await settled(element);
        return getComputedStyle(element.renderRoot.querySelector('[part=base]')!).backgroundColor;
      };
      expect(await ground('light')).to.equal('rgb(255, 255, 255)');
      expect(await ground('dark')).to.equal('rgb(22, 20, 26)');
    });

    it('needs no sideways scrolling at 280 pixels', async () => {
      const narrow = document.body.appendChild(document.createElement('div'));
      narrow.style.inlineSize = '280px';
      const element = put(tag, attributes, narrow);
      await settled(element);
      for (const action of ['', 'notes', 'table']) {
        element.renderRoot.querySelector<HTMLElement>(`[data-action='${action}']`)?.click();
        await element.updateComplete;
        const base = element.renderRoot.querySelector('[part=base]')!;
        expect(base.scrollWidth, action).to.be.at.most(base.clientWidth);
        expect(element.getBoundingClientRect().width, action).to.equal(280);
      }
      narrow.remove();
    });

    it('tells ready once for each answer, after it is drawn', async () => {
      const element = document.createElement(tag) as WidgetElement;
      Object.assign(element, attributes);
      const drawn: string[] = [];
      element.addEventListener('gep-ready', () => drawn.push(text(element, 'sentence')));
      document.body.append(element);
      await settled(element);
      await turn();
      expect(drawn).to.have.length(1);
      expect(drawn[0]).not.to.equal('');
      element.refresh();
      await settled(element);
      await turn();
      expect(drawn).to.have.length(2);
    });

    it('keeps its promise pending while the answer is, and rejects it with the failure', async () => {
      const folder = openFolder(() => status(404));
      const element = put(tag, { ...attributes, src: folder.src });
      const { ready } = element;
      const error = await ready.then(
        () => null,
        (reason: { code: string }) => reason,
      );
      expect(error!.code).to.equal('not-found');
      element.removeAttribute('src');
      await settled(element);
      expect(element.ready).not.to.equal(ready);
      expect((await element.ready).widget).to.equal(tag);
      folder.close();
    });
  });

describe('late answers', () => {
  it('to an older question are dropped, in whatever order they come', async () => {
    const [kent, essex, surrey] = await Promise.all(
      ['kent', 'essex', 'surrey'].map((force) => readPublished(`forces/${force}.json`)),
    );
    const folder = slowFolder();
    const element = put('force-gap-card', { force: 'kent', src: folder.src }) as WidgetElement & {
      force: string;
    };
    await element.updateComplete;
    for (const force of ['essex', 'surrey']) {
      element.force = force;
      await element.updateComplete;
      await turn();
    }
    const drawn: string[] = [];
    element.addEventListener('gep-ready', () => drawn.push(text(element, 'heading')));
    folder.give('forces/surrey.json', surrey);
    await settled(element);
    folder.give('forces/kent.json', kent);
    folder.give('forces/essex.json', essex);
    await turn();
    expect(text(element, 'heading')).to.contain('Surrey');
    expect(drawn).to.have.length(1);
    folder.close();
  });

  it('that are failures are dropped too', async () => {
    let refuse: (error: Error) => void = () => undefined;
    const folder = openFolder((path) =>
      path === 'forces/kent.json'
        ? new Promise((resolve) => (refuse = () => resolve(status(404))))
        : null,
    );
    const element = put('force-gap-card', { force: 'kent', src: folder.src });
    await turn();
    element.setAttribute('force', 'essex');
    await settled(element);
    refuse(new Error());
    await turn();
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.contain('Essex');
    folder.close();
  });
});
