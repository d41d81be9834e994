/** What happens around a document that comes late, not at all, or anew. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import '../../src/elements/force-gap-card/define.js';
import { reportTests } from '../support/figures.js';
import { isWebKit } from '../support/engine.js';
import { ended, removeAll, tell, uncaught } from '../support/problems.js';
import { waitUntil } from '../support/wait.js';
import { captured, settled, text } from '../support/widget.js';
import { faultyFolder, hurry } from './server.js';
import type { FaultyFolder } from './server.js';

const kent = 'forces/kent.json';
const pause = (milliseconds: number): Promise<unknown> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

let folder: FaultyFolder;
let patient: () => void;
let faults: ReturnType<typeof uncaught>;
beforeEach(async () => {
  folder = await faultyFolder();
  faults = uncaught();
});
afterEach(() => {
  removeAll();
  expect(faults.take()).to.deep.equal([]);
});

reportTests(
  'situations',
  (tests) => ({ 'situations around an answer': tests }),
  'situations that ended in another way than told',
);

const put = (force: string): WidgetElement => {
  const element = document.createElement('force-gap-card') as WidgetElement;
  element.setAttribute('force', force);
  element.setAttribute('src', folder.src);
  document.body.append(element);
  return element;
};

/** All that a widget says from now on. */
const heard = (element: WidgetElement): string[] => {
  const words: string[] = [];
  for (const name of ['gep-ready', 'gep-error'])
    element.addEventListener(name, () => words.push(name));
  return words;
};

describe('an answer', () => {
  for (const fault of ['late-answer', 'no-answer'])
    it(`(${fault}) after the element left is heard by nobody, and the element can come back`, async () => {
      await folder.fail('documents', fault);
      const warnings = captured('warn');
      const element = put('kent');
      const words = heard(element);
      await waitUntil(async () => (await folder.asked(kent)).length > 0);
      element.remove();
      await folder.fail('documents');
      await pause(1500);
      expect(words.length).to.be.at.most(1);
      expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
      expect(warnings.take()).to.deep.equal([]);
      if (fault === 'no-answer') return;
      document.body.append(element);
      await settled(element);
      expect(element.status).to.equal('ready');
    });

  it('after the attributes changed is dropped', async () => {
    await folder.fail('documents', 'late-answer');
    const element = put('kent');
    const words = heard(element);
    await waitUntil(async () => (await folder.asked(kent)).length > 0);
    await folder.fail('documents');
    element.setAttribute('force', 'essex');
    await settled(element);
    await pause(1600);
    expect(text(element, 'heading')).to.contain('Essex');
    expect(words).to.deep.equal(['gep-ready']);
  });
});

describe('figures that were shown', () => {
  beforeEach(() => {
    patient = hurry();
  });
  afterEach(() => patient());

  it('do not stand as the answer to another question that fails', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    await folder.fail('documents', '500');
    const end = ended(element);
    element.setAttribute('force', 'essex');
    expect((await end).detail.code).to.equal('server-error');
    await element.updateComplete;
    expect(element.facts).to.equal(null);
    expect(element.renderRoot.querySelector('[part=sentence]')).to.equal(null);
    expect(text(element, 'error')).not.to.contain('were loaded on');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);

    // The first question has its answer on the page: nobody has to be asked.
    element.setAttribute('force', 'kent');
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(text(element, 'heading')).to.contain('Kent');
  });

  it('do not stand for a document of the page that is broken', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    const end = ended(element);
    element.data = { schemaVersion: 1 };
    expect((await end).detail.code).to.equal('wrong-shape');
    expect(element.facts).to.equal(null);
  });

  it('are asked for again past the cache of the browser, and not sent again when they are the same', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    element.refresh();
    await settled(element);
    const statusesOf = async (path: string): Promise<number[]> =>
      (await folder.asked(path)).map(({ status }) => status);
    // The driver of WebKit starts a browser that keeps nothing, so it has nothing to compare.
    await fetch(`${folder.src}forces/essex.json`);
    await fetch(`${folder.src}forces/essex.json`, { cache: 'no-cache' });
    const usual = await statusesOf('forces/essex.json');
    if (!isWebKit) expect(usual).to.deep.equal([200, 304]);
    expect(await statusesOf(kent)).to.deep.equal(usual);
    expect(element.status).to.equal('ready');
  });

  it('give way to new ones at the same address', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    expect(text(element, 'source')).not.to.contain('New ');
    // A new edition comes with its own index; here one that lists nothing.
    await folder.fail('index', 'empty-index');
    await folder.fail('documents', 'wrong-hash');
    element.refresh();
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(text(element, 'source')).to.contain('New Home Office');
  });

  it('are shown in another language although their refresh failed', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    await folder.fail('documents', '500');
    element.refresh();
    await settled(element);
    expect(element.status).to.equal('error');
    element.lang = 'en-GB';
    await settled(element);
    expect(element.status).to.equal('ready');
    expect(text(element, 'sentence')).not.to.equal('');
  });

  it('are asked for once, however many widgets ask anew', async () => {
    const all = ['kent', 'kent', 'kent', 'kent'].map(put);
    await Promise.all(all.map(settled));
    for (const element of all) element.refresh();
    await Promise.all(all.map(settled));
    expect(await folder.asked(kent)).to.have.length(2);
    expect(await folder.asked('index.json')).to.have.length(2);
  });
});

describe('a connection that comes back', () => {
  beforeEach(() => {
    patient = hurry();
  });
  afterEach(() => patient());

  it('brings the figures of every widget that has none', async () => {
    await folder.fail('documents', 'closed');
    const all = await Promise.all(
      ['kent', 'essex', 'kent'].map(async (force) => {
        const element = put(force);
        await ended(element);
        return element;
      }),
    );
    const before = (await folder.log()).log.length;
    await folder.fail('documents');
    const ends = all.map(ended);
    dispatchEvent(new Event('online'));
    await Promise.all(ends);
    expect(all.map(({ status }) => status)).to.deep.equal(['ready', 'ready', 'ready']);
    const after = (await folder.log()).log.slice(before);
    const documents = after.filter(({ path }) => path.startsWith('forces/'));
    expect(documents).to.have.length(2);
    // Nothing is asked of those that are well.
    dispatchEvent(new Event('online'));
    await pause(200);
    expect((await folder.log()).log).to.have.length(before + after.length);
  });

  it('brings newer figures in place of the last good ones', async () => {
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    await folder.fail('documents', 'closed');
    element.refresh();
    await ended(element);
    await folder.fail('documents');
    const end = ended(element);
    dispatchEvent(new Event('online'));
    expect((await end).type).to.equal('gep-ready');
    await element.updateComplete;
    expect(element.renderRoot.querySelector('[part=error]')).to.equal(null);
  });

  it('without the server is asked for once, warned of once, and told', async () => {
    await folder.fail('documents', '500');
    const { element, warnings } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    expect(warnings).to.have.length(1);
    const more = captured('warn');
    const end = ended(element);
    dispatchEvent(new Event('online'));
    expect((await end).detail.code).to.equal('server-error');
    await pause(300);
    expect(await folder.asked(kent)).to.have.length(6);
    expect(more.take()).to.deep.equal([]);
  });

  it('means nothing to a widget that left, or that was asked for something that is not there', async () => {
    await folder.fail('documents', '500');
    const { element } = await tell('force-gap-card', { force: 'kent', src: folder.src });
    element.remove();
    const { element: other } = await tell('force-gap-card', { force: '', src: folder.src });
    expect(other.status).to.equal('error');
    dispatchEvent(new Event('online'));
    await pause(300);
    expect(await folder.asked(kent)).to.have.length(3);
  });
});
