/**
 * Pieces of code that are fetched late may not come: the connection is gone, or a new version took
 * the old files away. A content security policy that allows only the first files does the same.
 */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { openPage, runModule } from '../support/page.js';
import type { Page } from '../support/page.js';
import { waitUntil } from '../support/wait.js';
import { settled, text, words } from '../support/widget.js';

/** A script and all that it imports at once, as addresses. */
const closure = async (address: string, seen = new Set<string>()): Promise<Set<string>> => {
  if (seen.has(address)) return seen;
  seen.add(address);
  const code = await (await fetch(address)).text();
  const imports = code.matchAll(/\b(?:import|export)\b[^'"`;(]*["'](\.[^"']+)["']/g);
  for (const [, path] of imports) await closure(new URL(path!, address).href, seen);
  return seen;
};

describe('code that does not come', () => {
  let page: Page;
  let uncaught: string[];
  let warnings: string[];

  beforeEach(async () => {
    page = await openPage();
    const entry = new URL('/dist/elements/force-gap-card.js', location.href).href;
    const policy = page.document.createElement('meta');
    policy.httpEquiv = 'Content-Security-Policy';
    policy.content = `script-src ${[...(await closure(entry))].join(' ')}`;
    page.document.head.append(policy);
    uncaught = [];
    warnings = [];
    page.window.console.warn = (...words: unknown[]) => warnings.push(words.join(' '));
    page.window.addEventListener('error', ({ message }) => uncaught.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) =>
      uncaught.push(String(reason)),
    );
    await runModule(page, entry);
  });
  afterEach(() => page.close());

  const put = (force: string): WidgetElement => {
    const element = page.document.createElement('force-gap-card') as WidgetElement;
    element.setAttribute('force', force);
    element.innerHTML = '<p>Text of the page</p>';
    page.document.body.append(element);
    return element;
  };

  it('is not needed for the figures', async () => {
    const element = await settled(put('kent'));
    expect(element.status).to.equal('ready');
    expect(warnings).to.deep.equal([]);
  });

  it('for messages: the failure is told all the same, with the text of the page kept', async () => {
    const element = put('no-such-force');
    const told: { code: string; message: string }[] = [];
    element.addEventListener('gep-error', (event) =>
      told.push((event as CustomEvent<(typeof told)[number]>).detail),
    );
    await settled(element);
    await waitUntil(() => told.length > 0);
    expect(element.status).to.equal('error');
    expect(told[0]!.code).not.to.equal('');
    expect(told[0]!.message).to.match(/could not be loaded/);
    expect(text(element, 'base')).to.contain('The figures could not be loaded');
    expect(element.querySelector('p')!.getBoundingClientRect().height).to.be.above(0);
    expect(warnings).to.deep.equal([`[force-gap-card] ${told[0]!.message}`]);
    expect(uncaught).to.deep.equal([]);

    element.setAttribute('force', 'kent');
    await settled(element);
    expect(text(element, 'heading')).to.contain('Kent Police');
  });

  it('for the look of the table: it is there to read, and stays within the widget', async () => {
    const element = await settled(put('kent'));
    element.style.width = '300px';
    element.renderRoot.querySelector<HTMLElement>('[data-action=table]')!.click();
    const shown = (): Element | null => element.renderRoot.querySelector('.table:not(.hidden)');
    await waitUntil(shown);
    expect(words(shown())).to.contain('Senior leadership 31.73% 68.27% −2.89');
    const base = element.renderRoot.querySelector('.base')!;
    expect(base.scrollWidth).to.equal(base.clientWidth);
    expect(uncaught).to.deep.equal([]);
  });

  it('for the menu: the reader is told', async () => {
    const element = await settled(put('kent'));
    element.renderRoot.querySelector<HTMLElement>('[data-action=share]')!.click();
    const alert = (): Element | null => element.renderRoot.querySelector('[role=alert]');
    await waitUntil(alert);
    expect(words(alert())).to.match(/menu could not be loaded/);
    expect(element.renderRoot.querySelector('[role=menu]')).to.equal(null);
    expect(element.status).to.equal('ready');
    expect(uncaught).to.deep.equal([]);
  });
});
