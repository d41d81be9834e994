import { expect } from '@open-wc/testing';
import { widgetTags } from '../../src/elements/base/tags.js';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { reportFigures } from '../support/figures.js';
import { elements, openPage } from '../support/page.js';
import type { Page } from '../support/page.js';
import { waitUntil } from '../support/wait.js';

type Widget = WidgetElement & { readonly ready: Promise<unknown> };

/** What a reader does with a widget: table, notes, menu, picture. The files that were handed over. */
const use = async (page: Page, element: Widget): Promise<string[]> => {
  const find = (selector: string): HTMLElement | null =>
    element.shadowRoot!.querySelector<HTMLElement>(selector);
  const files: string[] = [];
  const handed = page.window.HTMLAnchorElement.prototype;
  handed.click = function (this: HTMLAnchorElement) {
    files.push(this.download);
  };
  for (const action of ['table', 'notes', 'share']) {
    find(`[data-action=${action}]`)?.click();
    await element.updateComplete;
  }
  if (!find('[data-action=share]')) return files;
  await waitUntil(() => find('[data-item]'), `the menu of ${element.localName}`);
  for (const item of ['csv', 'png']) {
    if (!find(`[data-item=${item}]`)) find('[data-action=share]')!.click();
    await waitUntil(() => find(`[data-item=${item}]`));
    const before = files.length;
    find(`[data-item=${item}]`)!.click();
    await waitUntil(() => files.length > before, `${item} of ${element.localName}`);
  }
  return files;
};

/**
 * The page allows scripts and connections of its own origin, pictures that it makes itself, no
 * style but those of scripts, and no policy of trusted types.
 */
describe('a page with a strict content security policy', () => {
  let page: Page;
  let violations: string[];
  const counted = { shown: 0, told: 0 };
  after(() =>
    reportFigures('policy', {
      tried: { 'widgets used under a strict policy': counted.shown },
      violations: { 'violations that the browser told': counted.told },
    }),
  );
  beforeEach(async () => {
    page = await openPage('/test/checks/strict-policy.html');
    violations = [];
    page.document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
  });
  afterEach(() => page.close());

  const put = async (tag: string, attributes: Record<string, string>): Promise<Widget> => {
    await page.window.customElements.whenDefined(tag);
    const element = page.document.createElement(tag) as Widget;
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    page.document.body.append(element);
    await element.ready.catch(() => undefined);
    await element.updateComplete;
    return element;
  };

  /** A violation is told in a task of its own. */
  const expectNone = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, 50));
    counted.told += violations.length;
    expect(violations).to.deep.equal([]);
  };

  const asked = { src: '/data/published/v1/', force: 'kent', entry: 'kent' };

  it('shows every element, its table, notes, menu and picture without a violation', async () => {
    const tags = [...(await elements()).keys()];
    for (const tag of tags) {
      const element = await put(tag, asked);
      // The doctor has a list of findings instead.
      expect(element.shadowRoot!.querySelector('[part~="sentence"], li'), tag).to.exist;
      const files = await use(page, element);
      counted.shown += 1;
      if (!['gep-doctor', 'force-picker'].includes(tag))
        expect(
          files.map((name) => name.split('.').at(-1)),
          tag,
        ).to.deep.equal(['csv', 'png']);
    }
    await expectNone();
    expect(tags).to.have.length.above(11);
  }).timeout(60_000);

  it('shows every error and every control for the year without a violation', async () => {
    for (const tag of widgetTags) {
      const element = await put(tag, { ...asked, src: '/data/none/' });
      expect(element.status, tag).to.equal('error');
    }
    for (const tag of ['representation-grid', 'force-map']) {
      const element = await put(tag, { ...asked, years: '' });
      await waitUntil(() => element.shadowRoot!.querySelector('[type=range]'));
    }
    await expectNone();
  });

  it('does tell a violation', async () => {
    const told = new Promise<string>((resolve) =>
      page.document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.effectiveDirective),
      ),
    );
    page.document.body.setAttribute('style', 'color: red');
    expect(await told).to.equal('style-src-attr');
  });
});
