/** Code for rare moments lies in files beside the CDN file, which holds the digest of each. */
import { expect } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { until } from '../hosts/servers.js';
import { isWebKit } from '../support/engine.js';
import { elements, openPage, runModule } from '../support/page.js';
import type { Page } from '../support/page.js';
import { settled, words } from '../support/widget.js';

const script = 'dist/gender-equality-in-policing.js';

type Doctor = HTMLElement & { ready: Promise<readonly string[]>; refresh(): void };

describe('code beside the CDN file', () => {
  let page: Page;
  let uncaught: string[] = [];

  const open = async (script: string): Promise<void> => {
    page = await openPage();
    uncaught = [];
    page.window.addEventListener('error', ({ message }) => uncaught.push(message));
    page.window.addEventListener('unhandledrejection', ({ reason }) =>
      uncaught.push(String(reason)),
    );
    await runModule(page, script);
  };
  afterEach(() => {
    expect(uncaught).to.deep.equal([]);
    page.close();
  });

  const add = <Type extends HTMLElement>(tag: string, attributes: object = {}): Type => {
    const element = page.document.createElement(tag) as Type;
    for (const [name, value] of Object.entries(attributes))
      element.setAttribute(name, String(value));
    page.document.body.append(element);
    return element;
  };
  const card = (): Promise<WidgetElement> =>
    settled(add<WidgetElement>('force-gap-card', { force: 'kent', src: '/data/published/v1/' }));
  const press = (element: WidgetElement): void =>
    element.renderRoot.querySelector<HTMLElement>('[data-action=share]')!.click();
  const items = (element: WidgetElement): number =>
    element.renderRoot.querySelectorAll('[role=menuitem]').length;
  const alert = (element: WidgetElement): string =>
    words(element.renderRoot.querySelector('[role=alert]'));
  /** What the page has fetched whose address fits. */
  const fetched = (address: RegExp): string[] =>
    page.window.performance
      .getEntriesByType('resource')
      .map(({ name }) => name)
      .filter((name) => address.test(name));

  it('is not asked for to draw a widget, and comes once when a reader wants it', async () => {
    await open(`/${script}`);
    const options = { force: 'kent', entry: 'kent', src: '/data/published/v1/' };
    const tags = [...(await elements()).keys()].filter((tag) => tag !== 'gep-doctor');
    for (const tag of tags) await settled(add<WidgetElement>(tag, options));
    expect(fetched(/\/parts\//)).to.deep.equal([]);

    const asked: number[] = [];
    for (let opened = 0; opened < 2; opened++) {
      const element = await card();
      press(element);
      await until(() => items(element) > 0);
      asked.push(fetched(/\/parts\/menu/).length);
    }
    // WebKit asks its cache a second time, after the digest was compared.
    expect(asked).to.deep.equal(isWebKit ? [2, 2] : [1, 1]);
  });

  it('comes under a strict policy with trusted types', async () => {
    page = await openPage('/test/checks/strict-policy.html');
    const violations: string[] = [];
    page.document.addEventListener(
      'securitypolicyviolation',
      ({ effectiveDirective, blockedURI }) =>
        violations.push(`${effectiveDirective}: ${blockedURI}`),
    );
    const element = await card();
    press(element);
    await until(() => items(element) > 0);
    const grid = add<WidgetElement>('representation-grid', {
      years: '',
      src: '/data/published/v1/',
    });
    await settled(grid);
    await until(() => Boolean(grid.renderRoot.querySelector('[type=range]')));
    expect(violations).to.deep.equal([]);
  });

  it('works with a second address of the script, without a second copy of it', async () => {
    await open(`/${script}?ver=1`);
    const element = await card();
    press(element);
    await until(() => items(element) > 0);
    expect(fetched(/\/gender-equality-in-policing\.js/)).to.have.length(1);
  });

  it('that somebody changed is refused, and the reader is told', async () => {
    await open(`/changed/${script}`);
    const element = await card();
    press(element);
    await until(() => Boolean(alert(element)));
    expect(alert(element)).to.match(/menu could not be loaded/);
    expect(items(element)).to.equal(0);
    const doctor = add<Doctor>('gep-doctor');
    expect(await doctor.ready).to.deep.equal(['The check could not be loaded.']);
    expect(doctor.shadowRoot!.textContent).to.equal('The check could not be loaded.');
    expect(fetched(/\/changed\/.*\/parts\//)).to.have.length(2);
    expect(page.window).not.to.have.property('wasChanged');
    expect(element.status).to.equal('ready');
  });

  it('that does not come leaves an error told in short, in the language of the widget', async () => {
    await open(`/changed/${script}`);
    const options = { force: 'lost', src: '/data/published/v1/' };
    for (const [lang, expected] of [
      ['en', 'The figures could not be loaded. Try again'],
      ['cy', 'Nid oedd modd llwytho’r ffigurau. Ceisio eto'],
    ]) {
      const lost = await settled(add<WidgetElement>('force-gap-card', { ...options, lang }));
      expect(lost.status).to.equal('error');
      expect(words(lost.renderRoot.querySelector('.base'))).to.equal(expected);
    }
  });

  it('is asked for again when it did not come', async () => {
    await open(`/refusing/${crypto.randomUUID()}/${script}`);
    const element = await card();
    press(element);
    await until(() => Boolean(alert(element)));
    press(element);
    await until(() => items(element) > 0);
    expect(alert(element)).to.equal('');

    const doctor = add<Doctor>('gep-doctor', { for: 'nothing' });
    expect(await doctor.ready).to.deep.equal(['The check could not be loaded.']);
    doctor.refresh();
    expect((await doctor.ready).join()).to.contain('has the id “nothing”');
    expect(doctor.shadowRoot!.textContent).to.contain('has the id “nothing”');
  });
});
