import { common } from '../language/english/common.js';
import type { Language } from '../language/language.js';
import { sentence, sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import type { Facts } from './facts.js';

/** What the markers used in a table mean, in words; empty when none is used. */
export const markerWords = (facts: Facts, language: Language): string => {
  const used = new Set(
    facts.rows.flatMap((row) => facts.columns.flatMap(({ id }) => row.cells[id]?.markers ?? [])),
  );
  const say = speaker(language, common);
  return sentences(
    language,
    [...used]
      .map((marker) => `common.marker.${marker}`)
      .filter((key): key is 'common.marker.x' => key in common)
      .map((key) => sentence(language, say(key))),
  );
};
