import { common } from '../language/english/common.js';
import type { Language } from '../language/language.js';
import { sentence, sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import type { Facts } from './facts.js';

/** The markers used in a table, each once. */
export const markersOf = ({ rows, columns }: Facts): string[] => [
  ...new Set(rows.flatMap(({ cells }) => columns.flatMap(({ id }) => cells[id]?.markers ?? []))),
];

/** What the markers used in a table mean, in words; empty when none is used. */
export const markerWords = (facts: Facts, language: Language): string => {
  const say = speaker(language, common);
  return sentences(
    language,
    markersOf(facts)
      .map((marker) => `common.marker.${marker}`)
      .filter((key): key is 'common.marker.x' => key in common)
      .map((key) => sentence(language, say(key))),
  );
};
