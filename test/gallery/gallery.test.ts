import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { elements, openPage } from '../support/page.js';
import type { Page } from '../support/page.js';

const until = async (holds: () => unknown): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
};

/** What a page puts on the clipboard; the real one belongs to the window with the focus. */
interface Clipboard {
  texts: string[];
  types: string[][];
}

describe('the gallery', () => {
  let page: Page;
  afterEach(() => page.close());

  const one = <Found extends Element = HTMLElement>(selector: string): Found =>
    page.document.querySelector<Found>(selector)!;
  const all = (selector: string): HTMLElement[] => [
    ...page.document.querySelectorAll<HTMLElement>(selector),
  ];
  const fragment = (): URLSearchParams => new URLSearchParams(page.window.location.hash.slice(1));
  const offered = (): string[] => all('[data-offer]').map(({ dataset }) => dataset['offer']!);
  const code = (id: string): string => one(`[data-offer=${id}] code`).textContent!;
  const allowed = (id: string): string => one(`[data-allow=${id}] code`).textContent!;

  const open = async (state = ''): Promise<void> => {
    page = await openPage(`/dist/index.html#${state}`);
    await until(() => one('#code').childElementCount);
  };

  const change = (selector: string, value: string): void => {
    const field = one<HTMLSelectElement>(selector);
    field.value = value;
    expect(field.value, selector).to.equal(value);
    field.dispatchEvent(new page.window.Event('change', { bubbles: true }));
  };

  const pasteInto = async (host: string, expected: string): Promise<void> => {
    one(`#hosts [value=${host}]`).click();
    await until(() => one(`[data-offer=${expected}]`));
  };

  const takeClipboard = (): Clipboard => {
    const taken: Clipboard = { texts: [], types: [] };
    const put = {
      writeText: async (text: string) => void taken.texts.push(text),
      write: async ([item]: ClipboardItem[]) => {
        taken.types.push([...item!.types]);
        taken.texts.push(await (await item!.getType('text/html')).text());
      },
    };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: put });
    return taken;
  };

  it('shows every widget once, with figures', async () => {
    await open();
    const tags = [...(await elements()).keys()].filter(
      (tag) => 'widget' in page.window.customElements.get(tag)!,
    );
    expect(tags).to.include.members(['force-gap-card', 'force-picker', 'representation-trend']);
    expect(
      all('#gallery .widget > :first-child')
        .map(({ localName }) => localName)
        .sort(),
    ).to.deep.equal(tags.sort());
    for (const tag of tags) {
      const element = one<WidgetElement>(`#gallery ${tag}`);
      await element.ready;
      expect(element.status, tag).to.equal('ready');
    }
  });

  it('puts a choice on every widget and into the address', async () => {
    await open();
    change('#choices [name=force]', 'kent');
    change('#choices [name=year]', '2013');
    expect(one('#gallery force-gap-card').getAttribute('force')).to.equal('kent');
    expect(one('#gallery force-gap-card').getAttribute('year')).to.equal('2013');
    expect(one('#gallery good-practice-card').getAttribute('entry')).to.equal('kent');
    expect(one('#gallery representation-grid').getAttribute('highlight')).to.equal('kent');
    expect(one('#gallery force-picker').getAttribute('value')).to.equal('kent');
    expect([fragment().get('force'), fragment().get('year')]).to.deep.equal(['kent', '2013']);
    page.close();
    await open('force=kent&year=2013');
    expect((await one<WidgetElement>('#gallery force-gap-card').ready).title).to.match(
      /^Kent.*2013/,
    );
  });

  it('takes over a force that a reader chooses in a widget', async () => {
    await open();
    one('#gallery representation-grid').dispatchEvent(
      new page.window.CustomEvent('gep-select', { bubbles: true, detail: { force: 'sussex' } }),
    );
    expect(one<HTMLSelectElement>('#choices [name=force]').value).to.equal('sussex');
    expect(one('#gallery force-gap-card').getAttribute('force')).to.equal('sussex');
    expect(one('#said').textContent).to.equal('Sussex is chosen.');
  });

  it('shows in the preview what the code says, and keeps both apart from the gallery', async () => {
    await open();
    change('[name=widget]', 'representation-grid');
    change('[name=set-level]', 'senior-leadership');
    change('[name=set-highlight]', 'kent');
    await pasteInto('page', 'element');
    await until(() => code('element').includes('highlight="kent"'));
    expect(code('element')).to.include('<representation-grid level="senior-leadership" ');
    const preview = one<WidgetElement>('#preview representation-grid');
    const { title, rows } = await preview.ready;
    expect(title).to.match(/senior leadership/i);
    for (const text of [title, ...rows.map(({ cells }) => cells['difference']!.text)])
      expect(code('element')).to.include(text);
    expect(one('#gallery representation-grid').getAttribute('level')).to.equal('middle-management');

    preview.dispatchEvent(
      new page.window.CustomEvent('gep-select', { bubbles: true, detail: { force: 'sussex' } }),
    );
    expect(one<HTMLSelectElement>('#choices [name=force]').value).to.equal('north-wales');
  });

  it('keeps the whole choice in the address', async () => {
    await open();
    change('[name=widget]', 'representation-trend');
    change('[name=set-force]', 'sussex');
    change('[name=set-theme]', 'dark');
    change('[name=width]', '800');
    await pasteInto('drupal', 'basic');
    await until(() => code('allowedTag').includes('theme="dark"'));
    const state = fragment().toString();
    const before = one('#code').textContent;
    expect(state).to.include('widget=representation-trend');
    page.close();
    await open(state);
    await until(() => code('allowedTag').includes('theme="dark"'));
    expect(one('#code').textContent).to.equal(before);
    expect(one<HTMLInputElement>('#hosts :checked').value).to.equal('drupal');
  });

  it('gives each host what it accepts, and no more', async () => {
    await open();
    const folder = new URL('/dist/', location.href);
    expect(offered()).to.deep.equal(['frame', 'text']);
    expect(code('frame')).to.match(
      /^<iframe src="[^"]+\/embed\.html\?widget=force-gap-card&amp;force=north-wales" title="North Wales Police, 31 March \d{4}" width="600" height="\d+" loading="lazy"><\/iframe>$/,
    );
    expect(allowed('domain')).to.equal(folder.host);
    const [, height] = /height="(\d+)"/.exec(code('frame'))!;
    expect(one('#size').textContent).to.equal(`600 × ${height} pixels`);

    await pasteInto('wordpress', 'block');
    expect(offered()).to.deep.equal(['figure', 'block']);
    expect(code('figure')).not.to.match(/<script|<iframe|<force-/);
    expect(allowed('role')).to.equal('unfiltered_html');

    await pasteInto('drupal', 'basic');
    expect(code('basic')).not.to.match(/<table|<figure|<script/);
    expect(allowed('tags')).to.match(/^<force-gap-card force year [a-z -]*theme[a-z -]*>$/);
    expect(allowed('tags')).not.to.match(/\bsrc\b/);

    await pasteInto('umbraco', 'template');
    expect(allowed('elements')).to.match(/^force-gap-card\[force\|year\|/);

    await pasteInto('page', 'element');
    expect(offered()).to.deep.equal(['element', 'preload', 'reserve', 'ownScript', 'listener']);
    expect(allowed('policy')).to.equal(`script-src ${folder}; connect-src ${folder}`);

    await pasteInto('framework', 'react');
    expect(code('react')).to.include('<force-gap-card force="north-wales" />');

    await pasteInto('email', 'mail');
    expect(one('#code').textContent).not.to.match(/<script|<iframe|class=|style=/);
    expect(all('[data-allow]')).to.deep.equal([]);

    await pasteInto('document', 'document');
    expect(offered()).to.deep.equal(['document']);
  });

  it('copies code as text and figures with their format, and says so', async () => {
    await open();
    const clipboard = takeClipboard();
    const buttons = all('[data-offer] button') as HTMLButtonElement[];
    for (const button of buttons) button.click();
    await until(() => clipboard.texts.length === 2 && one('#said').textContent);
    expect(clipboard.texts).to.deep.equal([code('frame'), code('text')]);
    expect(clipboard.types).to.deep.equal([['text/html', 'text/plain']]);
    await until(() => buttons.every(({ textContent }) => textContent === 'Copied'));
    expect(one('#said').textContent).to.equal('Copied');
    expect(one('#said').getAttribute('role')).to.equal('status');
    await until(() => buttons[0]!.textContent === 'Copy');
  });

  it('selects the code where the clipboard is forbidden', async () => {
    await open();
    const forbidden = { writeText: () => Promise.reject(new Error('forbidden')) };
    Object.defineProperty(page.window.navigator, 'clipboard', { value: forbidden });
    one('[data-offer=frame] button').click();
    await until(() => one('#said').textContent);
    expect(one('#said').textContent).to.match(/^Not copied\./);
    expect(String(page.window.getSelection())).to.equal(code('frame'));
  });

  it('gives no code for what a widget cannot show', async () => {
    await open('widget=representation-trend&set-from=2020&set-to=2010');
    expect(offered()).to.deep.equal([]);
    expect(one('#code').textContent).to.match(/^There is no code/);
    change('[name=set-to]', '');
    await until(() => offered().length);
  });

  it('tells when an address is of no use to others, and takes another', async () => {
    await open();
    expect(one('#advice').textContent).to.match(/this computer only/);
    change('[name=folder]', 'https://figures.example/gep@0.1.0');
    await until(() => code('frame').includes('https://figures.example/gep@0.1.0/embed.html?'));
    expect(one('#advice').textContent).to.equal('');
    await pasteInto('umbraco', 'template');
    expect(code('template')).to.include('https://figures.example/gep@@0.1.0/');
    change('[name=folder]', 'javascript:alert(1)');
    await until(() => !offered().length);
    expect(one('#advice').textContent).to.match(/starts with https/);
  });

  it('takes a widget of the gallery to the builder as it is', async () => {
    await open('force=kent&year=2013');
    one('#gallery force-gap-card ~ button').click();
    await until(() => offered().length && code('frame').includes('force=kent&amp;year=2013'));
    expect(page.document.activeElement!.id).to.equal('builder-title');
  });

  it('fits 280, 600 and 1200 pixels', async () => {
    await open('widget=representation-grid&host=page');
    const frame = [...document.querySelectorAll('iframe')].at(-1)!;
    for (const width of ['280', '600', '1200']) {
      frame.width = width;
      const { scrollWidth, clientWidth } = page.document.documentElement;
      expect(scrollWidth, width).to.be.at.most(clientWidth);
    }
  });
});
