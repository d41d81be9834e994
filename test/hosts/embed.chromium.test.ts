// Only in Chromium: the medium is set by its own protocol.
import { expect } from '@open-wc/testing';
import { withMedia } from '../support/media.js';
import { hosted, place } from './hosted.js';
import { until } from './servers.js';

describe('the hosted page', () => {
  before(() => document.body.append(place));
  after(() => place.remove());

  it('prints whole, with source, date and address, however low its box', async () => {
    const page = await hosted('widget=force-gap-card&force=kent&year=2023', 400, 150);
    await until(() => page.document.documentElement.dataset['mode'] === 'compact');
    await withMedia({ media: 'print' }, () => {
      const { window, document: inside } = page;
      const frame = inside.querySelector('#frame')!;
      expect(window.getComputedStyle(frame).visibility).to.equal('visible');
      expect(frame.clientHeight).to.be.greaterThan(300);
      expect(window.getComputedStyle(inside.querySelector('#compact')!).display).to.equal('none');
      const source = inside.querySelector('#widget')!.shadowRoot!.querySelector('[part=source]')!;
      expect(source.textContent).to.contain('31 March 2023');
      const { content } = window.getComputedStyle(source.querySelector('a')!, '::after');
      expect(content).to.contain('https://www.gov.uk/');
    });
  });
});
