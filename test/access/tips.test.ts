/**
 * What hover shows, focus and touch show too; it can be dismissed, pointed at, and stays
 * (WCAG 2.2, 1.4.13).
 */
import { aTimeout, expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { away, middleOf, point } from '../support/pointer.js';
import { waitUntil } from '../support/wait.js';
import { words } from '../support/widget.js';
import { find, shown } from './example.js';

/** One mark of every drawing that has tips. */
const marks: Readonly<Record<string, string>> = {
  'force-gap-card': '[data-row=senior-leadership]',
  'representation-grid': '[data-force=north-wales].box:not(.pinned *)',
  'force-map': 'button[data-force=kent]',
  'change-table': '.force[data-row=bedfordshire]',
  'police-staff-chart': '[data-row=special-constables]',
  'representation-trend': 'input',
};

const tip = (element: WidgetElement): string => words(find(element, '.tip'));
const shownTip = async (element: WidgetElement): Promise<string> => {
  await waitUntil(() => tip(element), 'a tip comes');
  return tip(element);
};

const tap = (mark: HTMLElement): Promise<unknown> => {
  const [x, y] = middleOf(mark);
  return executeServerCommand('touch-tap', { x, y });
};

for (const [tag, selector] of Object.entries(marks))
  describe(`the tip of ${tag}`, () => {
    afterEach(away);

    it('says the same by hover, by focus and by touch', async () => {
      const element = await shown(tag);
      const mark = find(element, selector);
      await point(mark);
      const hovered = await shownTip(element);
      expect(hovered.length).to.be.above(8);
      await away();
      await waitUntil(() => !tip(element), 'the tip goes');

      mark.focus();
      expect(await shownTip(element)).to.equal(hovered);
      mark.blur();
      await waitUntil(() => !tip(element), 'the tip goes');

      await tap(mark);
      expect(await shownTip(element)).to.equal(hovered);
    });

    it('stays after a tap, until a tap elsewhere', async () => {
      const element = await shown(tag);
      await tap(find(element, selector));
      await shownTip(element);
      await aTimeout(400);
      expect(tip(element)).not.to.equal('');
      await executeServerCommand('touch-tap', { x: 2, y: 2 });
      await waitUntil(() => !tip(element), 'the tip goes');
    });

    it('can be pointed at, stays there, and goes with the pointer', async () => {
      const element = await shown(tag);
      await point(find(element, selector));
      const said = await shownTip(element);
      // Without a turn of the page, which would take both from under the pointer.
      await point(find(element, '.tip'), 'nearest');
      await aTimeout(400);
      expect(tip(element)).to.equal(said);
      await away();
      await waitUntil(() => !tip(element), 'the tip goes');
    });

    it('stays within its widget when that becomes narrower', async () => {
      const element = await shown(tag, 1100);
      // The mark that is furthest to the end.
      const all = [
        ...element.renderRoot.querySelectorAll<HTMLElement>(
          '.drawing .box, .force, .bar[tabindex], input[type=range]',
        ),
      ].filter((mark) => mark.checkVisibility());
      const end = (mark: HTMLElement): number => mark.getBoundingClientRect().right;
      all.reduce((one, other) => (end(other) > end(one) ? other : one)).focus();
      await shownTip(element);
      for (const width of [1100, 600, 280]) {
        element.parentElement!.style.inlineSize = `${width}px`;
        const { left, right } = find(element, '.tip').getBoundingClientRect();
        const card = element.getBoundingClientRect();
        expect(left, `${width} pixels`).to.be.at.least(card.left);
        expect(right, `${width} pixels`).to.be.at.most(card.right);
      }
    });

    it('is dismissed by Escape, without moving pointer or focus', async () => {
      const element = await shown(tag);
      const mark = find(element, selector);
      await point(mark);
      await shownTip(element);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !tip(element), 'the tip goes');
      expect(mark.matches(':hover')).to.equal(true);

      mark.focus();
      await shownTip(element);
      await sendKeys({ press: 'Escape' });
      await waitUntil(() => !tip(element), 'the tip goes');
      expect(element.shadowRoot!.activeElement).to.equal(mark);
    });
  });
