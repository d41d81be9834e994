import { representation } from '../language/english/representation.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';
import { highlightsOf } from './highlight.js';
import { nearest } from './nearest.js';
import type { Named } from './organisations.js';

/** Highlighted ids that a drawing does not know are told in a note, and it is still drawn. */
export const unknownHighlights = (
  organisations: readonly Named[],
  given: string | undefined,
  language: Language,
): string[] => {
  const say = speaker(language, representation);
  const known = new Set(organisations.map(({ id }) => id));
  return highlightsOf(given)
    .filter((id) => !known.has(id))
    .map((id) =>
      say('representation.note.unknownHighlight', {
        given: id.slice(0, 60),
        nearest: nearest(organisations, id, language, 1)[0]?.label ?? '',
      }),
    );
};
