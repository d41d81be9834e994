/** A class of the library: it tells its version. */
interface Versioned {
  readonly version?: string;
}

/**
 * Registers a widget under a tag, unless the page already has that tag: from the same version in
 * silence, from another version with one warning that names both.
 */
export const define = (tag: string, widget: Versioned & CustomElementConstructor): void => {
  const known: (Versioned & CustomElementConstructor) | undefined = customElements.get(tag);
  if (!known) customElements.define(tag, widget);
  else if (known.version !== widget.version)
    console.warn(
      `[${tag}] version ${widget.version} was not registered: version ${known.version ?? 'unknown'} is already on this page.`,
    );
};
