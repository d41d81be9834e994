/** Everything that can be pressed is big enough, or has enough room: WCAG 2.2, 2.5.8. */
import { expect } from '@open-wc/testing';
import { resize } from '../support/keys.js';
import { shown } from './example.js';
import { examples } from './examples.mjs';

/** CSS pixels on each side. */
const least = 24;

const focusable =
  'a[href], button, input, select, textarea, summary, [tabindex], [role=option], [role=menuitem]';

interface Target {
  readonly name: string;
  readonly box: DOMRect;
  /** A link in a sentence is as high as its line. */
  readonly isInline: boolean;
}

const isThere = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true }) &&
  element.getBoundingClientRect().width > 1;

const targetsIn = (root: ShadowRoot): Target[] =>
  [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(focusable) && isThere(element)
      ? [
          {
            name: `${element.localName} ${element.className} ${element.textContent!.trim().slice(0, 30)}`,
            box: element.getBoundingClientRect(),
            isInline:
              getComputedStyle(element).display === 'inline' &&
              Boolean(
                element.closest('p, li')?.textContent!.trim() !== element.textContent!.trim(),
              ),
          },
        ]
      : []),
    ...(element.shadowRoot ? targetsIn(element.shadowRoot) : []),
  ]);

/** Whether a circle of 24 pixels on the middle of a target touches a box. */
const touches = ({ box }: Target, other: DOMRect): boolean => {
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const nearestX = Math.min(Math.max(x, other.left), other.right);
  const nearestY = Math.min(Math.max(y, other.top), other.bottom);
  return Math.hypot(x - nearestX, y - nearestY) < least / 2;
};

const distance = (one: DOMRect, other: DOMRect): number =>
  Math.hypot(
    one.left + one.width / 2 - other.left - other.width / 2,
    one.top + one.height / 2 - other.top - other.height / 2,
  );

/** Half a pixel is how a browser rounds an em. */
const isSmall = ({ box }: Target): boolean => Math.min(box.width, box.height) < least - 0.5;

/** Small targets whose circle touches another target, or the circle of another small one. */
const crowded = (targets: readonly Target[]): string[] =>
  targets
    .filter((target) => isSmall(target) && !target.isInline)
    .flatMap((target) => {
      const near = targets.filter(
        (other) =>
          other !== target &&
          (isSmall(other) ? distance(target.box, other.box) < least : touches(target, other.box)),
      );
      const { width, height } = target.box;
      return near.length
        ? [`${target.name}: ${width.toFixed(1)} by ${height.toFixed(1)}, near ${near[0]!.name}`]
        : [];
    });

describe('targets', () => {
  it('that are small and stand close are found, and those with room are not', () => {
    const target = (left: number, size: number): Target => ({
      name: String(left),
      box: new DOMRect(left, 0, size, size),
      isInline: false,
    });
    expect(crowded([target(0, 20), target(21, 20)])).to.have.length(2);
    expect(crowded([target(0, 20), target(24, 20)])).to.have.length(0);
    expect(crowded([target(0, 20), target(21, 40)])).to.have.length(1);
    expect(crowded([target(0, 24), target(24, 24)])).to.have.length(0);
  });

  for (const width of [280, 600, 1200])
    for (const tag of Object.keys(examples))
      it(`of ${tag} are 24 pixels or have room around them, ${width} wide`, async () => {
        await resize(width + 40, 800);
        const element = await shown(tag, width);
        expect(element.getBoundingClientRect().width).to.be.closeTo(width, 2);
        // The menu, the list of the picker and the table have targets of their own.
        for (const action of [
          '',
          '[data-action=share]',
          '[role=combobox]',
          '[data-action=table]',
        ]) {
          if (action) element.shadowRoot!.querySelector<HTMLElement>(action)?.click();
          await new Promise((resolve) => setTimeout(resolve, action ? 100 : 0));
          const targets = targetsIn(element.shadowRoot!);
          expect(targets, tag).not.to.deep.equal([]);
          expect(crowded(targets), action).to.deep.equal([]);
          if (action === '[data-action=share]')
            document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
        }
      });
});
