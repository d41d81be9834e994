import type { WidgetElement } from './WidgetElement.js';

/**
 * Registers a widget under a tag, unless the page already has that tag: from the same version in
 * silence, from another version with one warning that names both.
 */
export const define = (tag: string, widget: typeof WidgetElement): void => {
  const known = customElements.get(tag) as typeof WidgetElement | undefined;
  if (!known) customElements.define(tag, widget as unknown as CustomElementConstructor);
  else if (known.version !== widget.version)
    console.warn(
      `[${tag}] version ${widget.version} was not registered: version ${known.version ?? 'unknown'} is already on this page.`,
    );
};
