// Only in Chromium: the medium is set by its own protocol.
import { expect } from '@open-wc/testing';
import { withMedia } from '../support/media.js';
import { text } from '../support/widget.js';
import { farBelow } from './farBelow.js';

describe('printing', () => {
  it('loads a lazy widget when only the medium tells it, and shows source, date and address', async () => {
    const card = await farBelow();
    await withMedia({ media: 'print' }, async () => {
      await card.ready;
      await card.updateComplete;
      expect(text(card, 'sentence')).to.contain('34.62%');
      expect(text(card, 'source')).to.contain('Home Office').and.to.contain('31 March 2023');
      const link = card.renderRoot.querySelector('[part=source] a')!;
      expect(getComputedStyle(link, '::after').content).to.contain('https://www.gov.uk/');
      const actions = card.renderRoot.querySelector('.actions')!;
      expect(getComputedStyle(actions).display).to.equal('none');
    });
  });
});
