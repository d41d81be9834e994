/** What axe finds wrong, in the colours that are shown and in those of the other theme. */
import 'axe-core/axe.min.js';
import type { LitElement } from 'lit';
import { isChromium } from './engine.js';

declare const axe: typeof import('axe-core');

/**
 * The rules whose answer hangs on colours. A theme changes nothing but colours, so what all other
 * rules find in light they find in dark.
 */
const ofColours = ['color-contrast', 'link-in-text-block'];

const read = async (root: Element, rules?: string[]): Promise<string[]> => {
  const { violations } = await axe.run(root, {
    resultTypes: ['violations'],
    // Sheets and sounds are read beforehand only for rules on turned screens and played sounds.
    preload: false,
    ...(rules && { runOnly: rules }),
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]!.html}`);
};

/** Dark for what is light, and light for what is dark; the other words of the list's theme stay. */
const otherTheme = (element: Element): string => {
  const [, scheme = 'light', rest = ''] =
    /^(dark|light|auto)?\s*(.*)$/.exec(element.getAttribute('theme') ?? '') ?? [];
  return `${scheme === 'dark' ? 'light' : 'dark'} ${rest}`.trim();
};

/** Shows widgets in the other theme. */
export const changeTheme = async (widgets: readonly LitElement[]): Promise<void> => {
  for (const widget of widgets) widget.setAttribute('theme', otherTheme(widget));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
};

/** What axe finds in a widget, and in Chromium also in whatever `change` shows in the other theme. */
export const violations = async (
  root: Element,
  change = () => changeTheme([root as LitElement]),
): Promise<string[]> => {
  const found = await read(root);
  // The colours of both themes are the same in every engine, and how they are mixed is seen in one.
  if (!isChromium) return found;
  await change();
  const inOther = await read(root, ofColours);
  return [...found, ...inOther.map((one) => `in the other theme: ${one}`)];
};

/** Boxes that scroll because their words do not fit, and that no key reaches. */
export const scrolledUnreached = (root: Element): Promise<string[]> =>
  read(root, ['scrollable-region-focusable']);
