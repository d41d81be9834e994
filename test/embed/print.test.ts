import { expect } from '@open-wc/testing';
import { text } from '../support/widget.js';
import { farBelow } from './farBelow.js';

describe('printing', () => {
  it('loads a lazy widget that nobody scrolled to, when the page is about to be printed', async () => {
    const card = await farBelow();
    dispatchEvent(new Event('beforeprint'));
    await card.ready;
    await card.updateComplete;
    expect(text(card, 'heading')).to.equal('Kent Police, 31 March 2023');
  });
});
