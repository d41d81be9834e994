/** The modules of the package as they are, without a bundler. */
import { expect, fixture, html } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { settled, text } from '../support/widget.js';

const registration = '/modules/elements/commitment-tracker/define.js';

it('show the figures of the package, and styles, when a page imports one registration', async () => {
  await import(registration);
  const element = await settled(
    await fixture<WidgetElement>(html`<commitment-tracker></commitment-tracker>`),
  );
  expect(element.facts?.address).to.equal(`${location.origin}/dist/data/v1/national.json`);
  expect(text(element, 'sentence')).to.contain('28%');
  expect(getComputedStyle(element.renderRoot.querySelector('ol')!).listStyleType).to.equal('none');
  expect(customElements.get('force-gap-card')).to.equal(undefined);
});

it('speak another language from files of their own', async () => {
  await import(registration);
  const element = await settled(
    await fixture<WidgetElement>(html`<commitment-tracker lang="cy"></commitment-tracker>`),
  );
  expect(element.facts?.language).to.equal('cy');
  expect(text(element, 'heading')).to.contain('ymrwymiad HeForShe');
});
