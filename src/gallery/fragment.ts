/** What the fragment of the address says, so that a choice can be sent to a colleague. */
export const readFragment = (): URLSearchParams => new URLSearchParams(location.hash.slice(1));

/**
 * Writes some names into the fragment and leaves the others as they are, without a new step in the
 * history.
 *
 * @param owns names that are the caller's: what is not among `entries` goes
 */
export const writeFragment = (
  owns: (name: string) => boolean,
  entries: readonly (readonly [string, string])[],
): void => {
  const kept = [...readFragment()].filter(([name]) => !owns(name));
  const state = new URLSearchParams([
    ...kept,
    ...entries.filter(([, value]) => value !== '').map(([name, value]) => [name, value]),
  ]);
  // Safari refuses more than a hundred of these in ten seconds, by an error.
  if (String(state) !== location.hash.slice(1)) history.replaceState(null, '', `#${state}`);
};
