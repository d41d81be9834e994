/** Several copies of the code on one page, as when two parts of a site embed on their own. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { openPage, runModule } from '../support/page.js';
import type { Page } from '../support/page.js';
import { settled, text } from '../support/widget.js';

const cdnFile = '/dist/gender-equality-in-policing.js';

/** The CDN file as it would be of another version. */
const ofVersion = async (version: string): Promise<string> => {
  const code = await (await fetch(cdnFile)).text();
  const present = (await import('/dist/index.js' as string)) as { version: string };
  const other = code
    .replaceAll(`"${present.version}"`, `"${version}"`)
    .replaceAll('import.meta.url', JSON.stringify(new URL(cdnFile, location.href).href));
  expect(other).not.to.equal(code);
  return URL.createObjectURL(new Blob([other], { type: 'text/javascript' }));
};

describe('two copies of the code on one page', () => {
  let page: Page;
  let said: string[];
  beforeEach(async () => {
    page = await openPage();
    said = [];
    page.window.console.warn = (...words: unknown[]) => said.push(words.join(' '));
    page.window.addEventListener('error', ({ message }) => said.push(message));
  });
  afterEach(() => page.close());

  const card = async (force: string): Promise<WidgetElement> => {
    const element = page.document.createElement('force-gap-card') as WidgetElement;
    element.setAttribute('force', force);
    page.document.body.append(element);
    return settled(element);
  };

  it('of the same version: nothing is said, and widgets of before and after work', async () => {
    await runModule(page, cdnFile);
    const before = await card('kent');
    await runModule(page, `${cdnFile}?again`);
    await runModule(page, '/dist/elements/force-gap-card.js');
    const after = await card('essex');
    expect(text(before, 'heading')).to.contain('Kent Police');
    expect(text(after, 'heading')).to.contain('Essex Police');
    expect(after.constructor).to.equal(before.constructor);
    expect(said).to.deep.equal([]);
  });

  it('of another version: one warning a tag names both, and the first goes on', async () => {
    await runModule(page, cdnFile);
    const { constructor } = await card('kent');
    const { version } = (await import('/dist/index.js' as string)) as { version: string };
    await runModule(page, await ofVersion('9.8.7'));
    await runModule(page, '/dist/elements/force-gap-card.js');
    const own = said.filter((line) => line.startsWith('[force-gap-card]'));
    expect(own).to.deep.equal([
      `[force-gap-card] version 9.8.7 was not registered: version ${version} is already on this page.`,
    ]);
    const tags = said.map((line) => /^\[([a-z-]+)\]/.exec(line)?.[1]);
    expect(new Set(tags).size).to.equal(tags.length);
    const after = await card('essex');
    expect(after.constructor).to.equal(constructor);
    expect(text(after, 'heading')).to.contain('Essex Police');
  });

  it('a tag that is another library’s stays that library’s', async () => {
    const theirs = class extends (page.window as unknown as typeof globalThis).HTMLElement {};
    page.window.customElements.define('force-gap-card', theirs);
    await runModule(page, '/dist/elements/force-gap-card.js');
    expect(page.window.customElements.get('force-gap-card')).to.equal(theirs);
    expect(said).to.have.length(1);
    expect(said[0]).to.match(/^\[force-gap-card\] .*version unknown is already/);
  });

  it('a second name for a widget is a widget of its own', async () => {
    const script = page.document.createElement('script');
    script.type = 'module';
    script.textContent = `
      import { define, ForceGapCard } from '/dist/index.js';
      define('our-card', class extends ForceGapCard {});
      dispatchEvent(new Event('defined'));
    `;
    const defined = new Promise((resolve) => page.window.addEventListener('defined', resolve));
    page.document.head.append(script);
    await defined;
    const element = page.document.createElement('our-card') as WidgetElement;
    element.setAttribute('force', 'kent');
    page.document.body.append(element);
    await settled(element);
    expect(text(element, 'heading')).to.contain('Kent Police');
    expect(page.window.customElements.get('force-gap-card')).to.equal(undefined);
    expect(said).to.deep.equal([]);
  });
});
