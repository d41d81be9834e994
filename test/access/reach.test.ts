/** Every force by keyboard: one stop, few keys, and a way out. */
import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { WidgetElement } from '../../src/elements/base/WidgetElement.js';
import { pressWith, typeAsOne } from '../support/keys.js';
import { all, find, focused, shown, toggled } from './example.js';

/** The most keys that a reader who is among the marks presses to come to any of them. */
const mostKeys = 8;

interface View {
  readonly tag: string;
  readonly view: 'chart' | 'table';
  readonly marks: string;
  readonly forces: number;
}

/** Every drawing and every table in which forces are reached one by one. */
const views: readonly View[] = [
  { tag: 'representation-grid', view: 'chart', marks: 'button[data-force]', forces: 46 },
  { tag: 'representation-grid', view: 'table', marks: 'th[data-row]', forces: 46 },
  { tag: 'force-map', view: 'chart', marks: 'button[data-force]', forces: 46 },
  { tag: 'force-map', view: 'table', marks: 'th[data-row]', forces: 46 },
  { tag: 'change-table', view: 'chart', marks: '.force', forces: 46 },
  { tag: 'change-table', view: 'table', marks: 'th[data-row]', forces: 46 },
];

const open = async ({ tag, view }: View): Promise<WidgetElement> => {
  const element = await shown(tag);
  if (view === 'table') await toggled(element, 'th[tabindex="0"]');
  return element;
};

const nameOf = (mark: HTMLElement): string => mark.dataset['name'] ?? mark.textContent!.trim();
const idOf = ({ dataset }: HTMLElement): string => (dataset['row'] ?? dataset['force'])!;

/** Presses a key on what has the focus, at once, so that letters are surely one name. */
const press = (element: WidgetElement, key: string): boolean =>
  focused(element)!.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
  );

/** How many letters of its name bring the focus from the first mark to this one; 0 for none. */
const lettersTo = async (element: WidgetElement, mark: HTMLElement): Promise<number> => {
  const letters = nameOf(mark).replace(/[^\p{L}]/gu, '');
  for (const [index, key] of [...letters].slice(0, mostKeys).entries()) {
    press(element, key);
    await element.updateComplete;
    if (focused(element) === mark) return index + 1;
  }
  return 0;
};

for (const view of views)
  describe(`${view.tag}, the ${view.view}, by keyboard`, () => {
    it('is one tab stop, and Tab leaves it on both sides, from any mark', async () => {
      const element = await open(view);
      const marks = all(element, view.marks).filter((mark) => mark.offsetParent);
      expect(marks.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
      for (const mark of [marks[0]!, marks[Math.floor(marks.length / 2)]!, marks.at(-1)!])
        for (const back of [false, true]) {
          mark.focus();
          await element.updateComplete;
          expect(marks.filter(({ tabIndex }) => tabIndex === 0)).to.deep.equal([mark]);
          if (back) await pressWith('Shift', 'Tab');
          else await sendKeys({ press: 'Tab' });
          expect(marks).not.to.include(focused(element));
        }
    });

    it(`has every force at ${mostKeys} keys or fewer`, async () => {
      const element = await open(view);
      const marks = all(element, view.marks);
      expect(marks).to.have.length(view.forces);
      const keys: Record<string, number> = {};
      for (const mark of marks) {
        // Put in again each time, so that no letter of the name before counts.
        element.parentElement!.append(element);
        marks[0]!.focus();
        expect(focused(element)).to.equal(marks[0]);
        const id = idOf(mark);
        keys[id] = mark === marks[0] ? 0 : await lettersTo(element, mark);
        if (mark !== marks[0]) expect(keys[id], id).to.be.at.least(1);
      }
      expect(Math.max(...Object.values(keys))).to.be.at.most(mostKeys);
    });

    it('is left by Escape for the action under it, after what is shown is closed', async () => {
      const element = await open(view);
      const marks = all(element, view.marks).filter((mark) => mark.offsetParent);
      for (const mark of [marks[0]!, marks.at(-1)!]) {
        mark.focus();
        await element.updateComplete;
        const isShown = Boolean(find(element, '.tip'));
        expect(isShown).to.equal(view.view === 'chart');
        if (isShown) {
          await sendKeys({ press: 'Escape' });
          await element.updateComplete;
          expect(find(element, '.tip')).to.equal(null);
          expect(focused(element)).to.equal(mark);
        }
        await sendKeys({ press: 'Escape' });
        expect(focused(element)).to.equal(find(element, '[data-action=table]'));
        // Shift and Tab go back to where the reader was, past what shows all rows, where that is.
        await pressWith('Shift', 'Tab');
        if (focused(element)!.matches('.action')) await pressWith('Shift', 'Tab');
        expect(focused(element)).to.equal(mark);
      }
    });

    it('is typed to by real keys, and Escape and Tab still leave', async () => {
      const element = await open(view);
      all(element, view.marks)[0]!.focus();
      await typeAsOne('northy');
      await element.updateComplete;
      expect(idOf(focused(element)!)).to.equal('north-yorkshire');
      await sendKeys({ press: 'Escape' });
      await element.updateComplete;
      expect(find(element, '.tip')).to.equal(null);
      await sendKeys({ press: 'Tab' });
      expect(all(element, view.marks)).not.to.include(focused(element));
    });

    it('moves by arrow keys, and keeps every key that is not its own', async () => {
      const element = await open(view);
      const marks = all(element, view.marks);
      marks[0]!.focus();
      for (const key of ['ArrowDown', 'ArrowUp', 'Home', 'End'])
        expect(press(element, key), key).to.equal(false);
      for (const key of ['Tab', 'Escape', 'PageDown', 'F5'])
        expect(press(element, key), key).to.equal(true);
    });
  });
