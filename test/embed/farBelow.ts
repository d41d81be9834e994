import { expect, fixture, html } from '@open-wc/testing';
import '../../src/elements/force-gap-card/define.js';
import type { ForceGapCard } from '../../src/elements/force-gap-card/force-gap-card.js';

/** A lazy card far below what a reader has seen. */
export const farBelow = async (): Promise<ForceGapCard> => {
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
