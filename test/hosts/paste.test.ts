import { expect } from '@open-wc/testing';
import { codeFor } from '../../src/export/embedHosts.js';
import type { Choice } from '../../src/export/embedHosts.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { loadFacts } from '../../src/index.js';
import { choiceOf, expectReadable, offer } from './choices.js';
import { servers } from './servers.js';

interface Pasted {
  document: Document;
  window: Window & typeof globalThis;
}

/** A page of its own that holds what was pasted; its scripts run as on any page. */
const open = async (body: string, head = '', root = ''): Promise<Pasted> => {
  const frame = document.createElement('iframe');
  frame.width = '500';
  frame.height = '900';
  frame.srcdoc = `<!doctype html><html lang="en-GB"${root}><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve, { once: true }));
  document.body.append(frame);
  await loaded;
  return {
    document: frame.contentDocument!,
    window: frame.contentWindow as Pasted['window'],
  };
};

const close = (): void => document.querySelectorAll('iframe').forEach((frame) => frame.remove());

const shown = async (
  { document: page, window: global }: Pasted,
  tag: string,
): Promise<WidgetElement> => {
  await global.customElements.whenDefined(tag);
  const element = page.querySelector<WidgetElement>(tag)!;
  await element.ready;
  await element.updateComplete;
  return element;
};

/** Asked this way because a failed assertion would write the whole class out. */
const isDefined = ({ window: global }: Pasted, tag: string): boolean =>
  Boolean(global.customElements.get(tag));

const expectShown = (element: WidgetElement, { facts }: Choice): void => {
  expect(element.status).to.equal('ready');
  expect(element.facts!.sentence).to.equal(facts.sentence);
  expect(element.renderRoot.querySelector('[part=sentence]')!.textContent).to.include(
    facts.headline.map(({ text }) => text).join(''),
  );
};

const policyOf = (choice: Choice): string =>
  codeFor('page', choice)
    .permissions.filter(({ id }) => id === 'policy')
    .map(({ line }) => line)
    .join('; ');

const asPolicy = (policy: string): string =>
  `<meta http-equiv="Content-Security-Policy" content="${policy}">`;

describe('code on a page', () => {
  let choice: Choice;
  before(async () => {
    const kent = { force: 'kent', year: '2023' };
    // The server of the tests changes scripts on the way, and then their digest is another one. This
    // one has the figures that are published now.
    const { open: folder } = await servers();
    const facts = await loadFacts('force-gap-card', { src: `${folder}data/v1/`, ...kent });
    choice = { ...(await choiceOf('force-gap-card', kent)), folder, facts };
  });
  afterEach(close);

  it('shows the widget: one script for all, held to its digest', async () => {
    const code = offer('page', 'element', choice);
    expect(code).to.match(/<script type="module" src="[^"]+" integrity="sha384-[^"]+" cross/);
    const page = await open(code, offer('page', 'preload', choice));
    expectShown(await shown(page, choice.tag), choice);
  });

  it('asks for figures and index once, with the lines for the head or without', async () => {
    const published = `${choice.folder}data/v1/`;
    const address = `${published}forces/kent.json`;
    const facts = { ...choice.facts, address };
    for (const head of ['', offer('page', 'preload', { ...choice, facts })]) {
      expect(head.includes(address)).to.equal(Boolean(head));
      const page = await open(offer('page', 'element', choice), head);
      await shown(page, choice.tag);
      for (const name of [address, `${published}index.json`]) {
        const asked = page.window.performance.getEntriesByName(name) as PerformanceResourceTiming[];
        expect(asked.map(({ initiatorType }) => initiatorType)).to.deep.equal([
          head ? 'link' : 'fetch',
        ]);
      }
    }
  });

  it('shows the widget: its own script, and what that loads by an import map', async () => {
    const page = await open(offer('page', 'ownScript', choice));
    expectShown(await shown(page, choice.tag), choice);
    const digests = page.document.querySelector('[type=importmap]')!.textContent!;
    const { integrity } = JSON.parse(digests) as { integrity: Record<string, string> };
    const loaded = page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => name.includes('/chunks/'));
    expect(loaded).not.to.be.empty;
    for (const name of loaded) expect(integrity, name).to.have.property(name);
  });

  it('runs no chunk whose content is another one', async () => {
    const code = offer('page', 'ownScript', choice).replace(/<link [^>]*>/g, '');
    expect(code).not.to.include('modulepreload');
    expectShown(await shown(await open(code), choice.tag), choice);
    const [chunk] = choice.signed.modules[`elements/${choice.tag}.js`]!.atOnce;
    const digest = choice.signed.files[chunk!]!;
    expect(code).to.include(digest);
    const page = await open(code.replace(digest, digest.replace(/-.{6}/, '-AAAAAA')));
    expect(isDefined(page, choice.tag)).to.equal(false);
    expectReadable(page.document.body, choice.facts, 'other chunk');
  });

  it('runs no script whose content is another one', async () => {
    const code = offer('page', 'element', choice).replace(/sha384-.{6}/, 'sha384-AAAAAA');
    const page = await open(code);
    expect(isDefined(page, choice.tag)).to.equal(false);
    expectReadable(page.document.body, choice.facts, 'other digest');
  });

  it('needs no more of a strict policy than the builder says', async () => {
    const policy = `default-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'; ${policyOf(choice)}`;
    const page = await open(offer('page', 'element', choice), asPolicy(policy));
    const element = await shown(page, choice.tag);
    expectShown(element, choice);
    // Styles came through too: the bars have widths of their own.
    expect(page.window.getComputedStyle(element).display).to.equal('block');
  });

  it('leaves every figure where a policy blocks the script', async () => {
    const page = await open(offer('page', 'element', choice), asPolicy("default-src 'none'"));
    expect(isDefined(page, choice.tag)).to.equal(false);
    expectReadable(page.document.body, choice.facts, 'blocked');
  });

  it('keeps its text readable where the root has 62.5 per cent', async () => {
    const head = '<style>html { font-size: 62.5% } body { font-size: 1.6rem }</style>';
    const page = await open(offer('page', 'element', choice), head);
    const element = await shown(page, choice.tag);
    const small = [...element.renderRoot.querySelectorAll('*')].filter(
      (one) =>
        [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()) &&
        !one.closest('.hidden') &&
        parseFloat(page.window.getComputedStyle(one).fontSize) < 12,
    );
    expect(small.map((one) => one.outerHTML)).to.deep.equal([]);
  });

  it('stands on a page written from right to left', async () => {
    const page = await open(offer('page', 'element', choice), '', ' dir="rtl"');
    expectShown(await shown(page, choice.tag), choice);
    const { documentElement: root } = page.document;
    expect(root.scrollWidth).to.be.at.most(root.clientWidth);
    for (const host of ['drupal', 'wordpress', 'email'] as const) {
      const { content } = codeFor(host, choice).offers[0]!;
      const plain = await open(content, '', ' dir="rtl"');
      expectReadable(plain.document.body, choice.facts, host);
    }
  });
});
