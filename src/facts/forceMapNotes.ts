import type { RepresentationDocument } from '../contracts/documents.js';
import { map } from '../language/english/map.js';
import type { Language } from '../language/language.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import type { Level } from './facts.js';
import type { MapForce, MapMeasure } from './forceMapForce.js';
import { extremes } from './forceMapSentence.js';
import { womenOf } from './womenOf.js';
import { coverageNotes } from './representationCoverage.js';

/** In a smaller team one appointment changes the share by more than 1 percentage point. */
const smallTeam = 100;

/** An extreme that is a small team, told as an example. */
const smallNote = (language: Language, measure: MapMeasure, known: readonly MapForce[]): string => {
  const { highest, lowest } = extremes(measure, known);
  const example = [...lowest, ...highest].find(
    ({ figures: { all, women } }) => women && all && all.value < smallTeam,
  );
  return example
    ? speaker(language, map)('map.note.small', {
        force: example.label,
        women: womenOf(language, example.figures),
      })
    : '';
};

/** The notes of the map, the one that every reader needs first. */
export const mapNotes = (
  language: Language,
  document: RepresentationDocument,
  { level, measure }: { level: Level; measure: MapMeasure },
  known: readonly MapForce[],
  unknown: readonly string[],
): string[] => {
  const say = speaker(language, map);
  const [coverage, ...further] = coverageNotes(language, document, unknown);
  const small = level === 'senior-leadership' ? smallNote(language, measure, known) : '';
  const tile = sentences(language, [say('map.note.tile'), small]);
  return [
    // Why so many tiles are empty is what a reader asks first.
    ...(document.complete ? [tile, coverage!] : [coverage!, tile]),
    say(measure === 'share' ? 'map.note.steps' : 'map.note.difference'),
    ...further,
  ];
};
