// Only in Chromium: the wish for less motion is set by its own protocol.
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import '../../src/elements/force-map/define.js';
import '../../src/elements/representation-grid/define.js';
import { withMedia } from '../support/media.js';
import { waitUntil } from '../support/wait.js';

/** How many marks fade when the year is changed. */
const fading = async (template: ReturnType<typeof html>): Promise<number> => {
  const element = await fixture<WidgetElement>(template);
  await element.ready;
  const slider = (): HTMLInputElement | null => element.renderRoot.querySelector('[type=range]');
  await waitUntil(slider, 'the control comes');
  const ready = oneEvent(element, 'gep-ready');
  slider()!.value = '2016';
  slider()!.dispatchEvent(new Event('input'));
  await ready;
  const marks = element.renderRoot.querySelectorAll('.around [data-force]');
  expect(marks).to.have.length.above(40);
  return [...marks].flatMap((mark) => mark.getAnimations()).length;
};

describe('the control for the year under reduced motion', () => {
  for (const template of [
    html`<force-map level="senior-leadership" years></force-map>`,
    html`<representation-grid level="senior-leadership" years></representation-grid>`,
  ])
    it(`fades nothing: ${template.strings[0]}`, async () => {
      expect(await fading(template)).to.be.greaterThan(0);
      await withMedia({ 'prefers-reduced-motion': 'reduce' }, async () => {
        expect(await fading(template)).to.equal(0);
      });
    });
});
