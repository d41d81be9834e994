import type { Facts } from '../facts/facts.js';
import { find, make, setAttributes } from './page.js';

interface Widget extends HTMLElement {
  data: unknown;
  readonly ready: Promise<Facts>;
  readonly updateComplete: Promise<boolean>;
}

/** What would act beyond the preview: on the address of this page, or by waiting to be scrolled to. */
const left = ['loading', 'share-state', 'heading-level', 'for'];

/** An element that drives others is shown with one to drive. */
const drivenId = 'preview-driven';

const fresh = (tag: string): Widget => {
  const element = document.createElement(tag) as Widget;
  const { observedAttributes } = element.constructor as { observedAttributes?: readonly string[] };
  const drives = observedAttributes?.includes('for') ?? false;
  if (drives) element.setAttribute('for', drivenId);
  find('#preview').replaceChildren(
    element,
    ...(drives ? [make('force-gap-card' as 'div', { id: drivenId, force: 'north-wales' })] : []),
  );
  return element;
};

let shown: Widget | null = null;

/**
 * Shows a widget with these attributes.
 *
 * @param data a document of the page's own in place of a published one
 * @returns what it then says
 * @throws what the widget itself tells, when it cannot show that
 */
export const preview = async (
  tag: string,
  attributes: Readonly<Record<string, string>>,
  data?: unknown,
): Promise<Facts> => {
  if (shown?.localName !== tag) shown = fresh(tag);
  const gone = shown.getAttributeNames().filter((name) => !(name in attributes));
  const wanted = Object.entries({
    ...Object.fromEntries(gone.map((name) => [name, null])),
    ...attributes,
  });
  setAttributes(shown, Object.fromEntries(wanted.filter(([name]) => !left.includes(name))));
  shown.data = data;
  // Attributes are read in the next update; only then does the promise belong to them.
  await shown.updateComplete;
  return shown.ready;
};
