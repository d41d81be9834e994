import { expect } from '@open-wc/testing';
import { elements, openPage } from '../support/page.js';
import type { Page } from '../support/page.js';

/**
 * The page allows scripts, styles and connections of its own origin, nothing inline, and the one
 * Trusted Types policy that Lit makes.
 */
describe('a page with a strict content security policy', () => {
  let page: Page;
  afterEach(() => page.close());

  it('shows every element without a violation', async () => {
    page = await openPage('/test/checks/strict-policy.html');
    const violations: string[] = [];
    page.document.addEventListener('securitypolicyviolation', (event) =>
      violations.push(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`),
    );
    const tags = [...(await elements()).keys()];
    for (const tag of tags) {
      await page.window.customElements.whenDefined(tag);
      const element = page.document.createElement(tag) as HTMLElement & {
        ready: Promise<unknown>;
        updateComplete: Promise<unknown>;
      };
      element.setAttribute('src', '/data/published/v1/');
      element.setAttribute('force', 'kent');
      element.setAttribute('entry', 'kent');
      page.document.body.append(element);
      await element.ready;
      await element.updateComplete;
      // The doctor has a list of findings instead.
      expect(element.shadowRoot!.querySelector('[part~="sentence"], li'), tag).to.exist;
    }
    // A violation is told in a task of its own.
    await new Promise((resolve) => setTimeout(resolve));
    expect(violations).to.deep.equal([]);
    expect(tags).to.not.be.empty;
  });

  it('does tell a violation', async () => {
    page = await openPage('/test/checks/strict-policy.html');
    const told = new Promise<string>((resolve) =>
      page.document.addEventListener('securitypolicyviolation', (event) =>
        resolve(event.effectiveDirective),
      ),
    );
    page.document.body.setAttribute('style', 'color: red');
    expect(await told).to.equal('style-src-attr');
  });
});
