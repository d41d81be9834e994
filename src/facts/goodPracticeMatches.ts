import type { GoodPracticeIndexEntry } from '../contracts/documents.js';
import { folded } from '../language/folded.js';

/** What a list of examples is narrowed to; an empty text narrows nothing. */
export interface Wanted {
  /** Id of a theme. */
  readonly theme: string;
  /** Id of an organisation. */
  readonly organisation: string;
  /** What a reader typed. */
  readonly search: string;
}

/** Words without accents and signs. "women-only" is two, so that it finds "women only" as well. */
export const searchWords = (search: string): string[] =>
  search
    .split(/[\s\p{Pd}/]+/u)
    .map(folded)
    .filter(Boolean);

/** All that the search looks in; words stay apart, so that none is found across two. */
const searchable = ({ title, summary, programmes, organisation }: GoodPracticeIndexEntry): string =>
  [
    title,
    summary,
    ...programmes,
    organisation.label,
    organisation.name,
    ...Object.values(organisation.names ?? {}).flatMap(({ name, label }) => [name, label]),
  ]
    .join(' ')
    .split(/\s+/)
    .map(folded)
    .join(' ');

/** The entries with the theme, of the organisation and with every word, in their order. */
export const matches = (
  entries: readonly GoodPracticeIndexEntry[],
  { theme, organisation, search }: Wanted,
): GoodPracticeIndexEntry[] => {
  const words = searchWords(search);
  return entries.filter((entry) => {
    if (theme && !(entry.themes as readonly string[]).includes(theme)) return false;
    if (organisation && entry.organisation.id !== organisation) return false;
    if (!words.length) return true;
    const text = searchable(entry);
    return words.every((word) => text.includes(word));
  });
};
