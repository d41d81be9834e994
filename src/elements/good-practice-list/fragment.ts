/** What a reader chose, as it stands in the page's address. */
export interface Shared {
  readonly theme: string;
  readonly organisation: string;
  readonly search: string;
  /** Id of the opened example. */
  readonly entry: string;
}

const names = ['theme', 'organisation', 'search', 'entry'] as const;

/** The page may keep other things in its fragment. */
const prefix = 'practice-';

const isOurs = (part: string): boolean =>
  names.some((name) => part.startsWith(`${prefix}${name}=`));

const partsOf = (fragment: string): string[] => fragment.replace(/^#/, '').split('&');

/** What a fragment says of the list; null when it says nothing. */
export const readFragment = (fragment: string): Shared | null => {
  const ours = partsOf(fragment).filter(isOurs);
  const values = new URLSearchParams(ours.join('&'));
  const value = (name: string): string => values.get(prefix + name) ?? '';
  return ours.length
    ? {
        theme: value('theme'),
        organisation: value('organisation'),
        search: value('search'),
        entry: value('entry'),
      }
    : null;
};

/** The fragment with the choices in it, every other part as it was. */
export const writeFragment = (fragment: string, shared: Shared): string =>
  [
    ...partsOf(fragment).filter((part) => part && !isOurs(part)),
    ...names
      .filter((name) => shared[name])
      .map((name) => `${prefix}${name}=${encodeURIComponent(shared[name])}`),
  ].join('&');
