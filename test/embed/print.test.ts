import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import type { ForceGapCard } from '../../src/elements/force-gap-card/force-gap-card.js';
import { withMedia } from '../support/media.js';
import { text } from '../support/widget.js';

/** A lazy card far below what a reader has seen. */
const farBelow = async (): Promise<ForceGapCard> => {
  const page = await fixture(
    html`<div>
      <svg width="1" height="9000"></svg>
      <force-gap-card force="kent" year="2023" loading="lazy"></force-gap-card>
    </div>`,
  );
  const card = page.querySelector('force-gap-card')!;
  await card.updateComplete;
  await new Promise((resolve) => setTimeout(resolve, 100));
  expect(card.status).to.equal('idle');
  return card;
};

describe('printing', () => {
  it('loads a lazy widget that nobody scrolled to, when the page is about to be printed', async () => {
    const card = await farBelow();
    dispatchEvent(new Event('beforeprint'));
    await card.ready;
    await card.updateComplete;
    expect(text(card, 'heading')).to.equal('Kent Police, 31 March 2023');
  });

  it('does so too when only the medium tells it, and shows source, date and address', async () => {
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
