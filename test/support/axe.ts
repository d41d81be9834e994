/** What axe finds wrong, in the colours that are shown and in those of the other theme. */
import 'axe-core/axe.min.js';
import type { DrawnElement } from '../../src/elements/base/DrawnElement.js';
import { isChromium } from './engine.js';

declare const axe: typeof import('axe-core');

/**
 * The rules whose answer hangs on colours. A theme changes nothing but colours, so what all other
 * rules find in light they find in dark.
 */
const ofColours = ['color-contrast', 'link-in-text-block'];

/**
 * The rules whose answer hangs on the engine and on the length of texts: a box scrolls, and must then be
 * reached by the keyboard, only where its words do not fit. All others read names, roles and order,
 * which every engine has from the same code, or colours, which are the same in every language.
 */
const ofLengths = ['scrollable-region-focusable'];

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
export const changeTheme = async (widgets: readonly DrawnElement[]): Promise<void> => {
  for (const widget of widgets) widget.setAttribute('theme', otherTheme(widget));
  await Promise.all(widgets.map(({ updateComplete }) => updateComplete));
};

/** What axe finds in a widget, or in whatever `change` shows in the other theme. */
export const violations = async (
  root: Element,
  change = () => changeTheme([root as DrawnElement]),
): Promise<string[]> => {
  const found = await read(root);
  await change();
  const inOther = await read(root, ofColours);
  return [...found, ...inOther.map((one) => `in the other theme: ${one}`)];
};

/** Boxes that scroll because their words do not fit, and that no key reaches. */
export const scrolledUnreached = (root: Element): Promise<string[]> => read(root, ofLengths);

/**
 * What axe finds in stories in another language than English: by all rules and in both themes in Chromium,
 * elsewhere by the rules that can find there what they find neither in Chromium nor in English, which
 * every engine reads as a whole.
 */
export const violationsInLanguage = async (
  root: Element,
  change: () => Promise<void>,
): Promise<string[]> => (isChromium ? violations(root, change) : scrolledUnreached(root));
