import { expect } from '@open-wc/testing';
import { elements, openPage, runModule } from '../support/page.js';
import type { Page } from '../support/page.js';

describe('the scripts of dist/ in a page', () => {
  let page: Page;
  let tags: string[];
  const registered = () => tags.filter((tag) => page.window.customElements.get(tag));

  beforeEach(async () => {
    page = await openPage();
    tags = [...(await elements()).keys()];
  });
  afterEach(() => page.close());

  it('index.js registers nothing', async () => {
    await runModule(page, '/dist/index.js');
    expect(registered()).to.deep.equal([]);
  });

  it('the CDN file registers every element', async () => {
    await runModule(page, '/dist/gender-equality-in-policing.js');
    expect(tags).to.not.be.empty;
    expect(registered()).to.deep.equal(tags);
  });

  it('elements/<tag>.js registers that element alone', async () => {
    for (const tag of tags) {
      page.close();
      page = await openPage();
      await runModule(page, `/dist/elements/${tag}.js`);
      expect(registered()).to.deep.equal([tag]);
    }
  });

  it('the CDN file beside a single element, and twice, neither throws nor warns', async () => {
    const said: unknown[][] = [];
    page.window.console.warn = (...words: unknown[]) => said.push(words);
    page.window.addEventListener('error', ({ message }) => said.push([message]));
    await runModule(page, `/dist/elements/${tags[0]}.js`);
    await runModule(page, '/dist/gender-equality-in-policing.js');
    await runModule(page, '/dist/gender-equality-in-policing.js?second');
    expect(registered()).to.deep.equal(tags);
    expect(said).to.deep.equal([]);
  });
});
