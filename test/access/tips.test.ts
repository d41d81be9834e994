/**
 * What hover shows, focus and touch show too; it can be dismissed, pointed at, and stays
 * (WCAG 2.2, 1.4.13).
 */
import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import { executeServerCommand, resetMouse, sendKeys, sendMouse } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
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

const middleOf = (mark: HTMLElement): [x: number, y: number] => {
  mark.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = mark.getBoundingClientRect();
  // Of the trend the last year, which is where its focus starts.
  const along = mark.localName === 'input' ? width - 2 : width / 2;
  return [Math.round(left + along), Math.round(top + height / 2)];
};

/** A page that was scrolled a moment ago may have another mark there: then the pointer moves again. */
const point = (mark: HTMLElement): Promise<void> => {
  let tries = 0;
  return waitUntil(async () => {
    const [x, y] = middleOf(mark);
    await sendMouse({ type: 'move', position: [x + (tries++ % 2), y] });
    return mark.matches(':hover');
  }, 'the pointer is there');
};
const away = (): Promise<void> => sendMouse({ type: 'move', position: [0, 0] });
const tap = (mark: HTMLElement): Promise<unknown> => {
  const [x, y] = middleOf(mark);
  return executeServerCommand('touch-tap', { x, y });
};

for (const [tag, selector] of Object.entries(marks))
  describe(`the tip of ${tag}`, () => {
    afterEach(() => resetMouse());

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
      await point(find(element, '.tip'));
      await aTimeout(400);
      expect(tip(element)).to.equal(said);
      await away();
      await waitUntil(() => !tip(element), 'the tip goes');
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
