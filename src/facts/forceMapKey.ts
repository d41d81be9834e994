import { map } from '../language/english/map.js';
import type { Language } from '../language/language.js';
import { number, percent } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import type { Level } from './facts.js';
import type { MapForce, MapMeasure } from './forceMapForce.js';
import { sectionOf, sections } from './sections.js';
import type { Section } from './sections.js';

/** What the colours stand for. */
export interface MapKey {
  readonly steps: readonly {
    /** The step of the colour: the sections of the grid; shares use those of its higher side. */
    readonly step: Section;
    /** The range; for a difference the edge nearest to zero, empty for equal. */
    readonly label: string;
  }[];
  /** For a difference the words under both ends and the middle, else none. */
  readonly sides: readonly string[];
}

/** Shares have the steps of the higher side, from light to dark. */
const shareSteps = [1, 5, 10, 15] as const;

/**
 * Where a step of the share ends and the next begins, in per cent. They are ours, and the same in
 * every year, so that a colour says the same when the year changes.
 */
const edgesOf = (level: Level): readonly [number, number, number] =>
  level === 'all-officers' ? [30, 35, 40] : [25, 30, 35];

/** The step of a force's colour, or null where its value is not known. */
export const stepOf = (level: Level, measure: MapMeasure, force: MapForce): Section | null => {
  const { share, exactDifference } = force.figures;
  if (measure === 'difference') return exactDifference === null ? null : sectionOf(exactDifference);
  return share && shareSteps[edgesOf(level).filter((edge) => share.value >= edge).length]!;
};

export const mapKey = (language: Language, level: Level, measure: MapMeasure): MapKey => {
  const say = speaker(language, map);
  if (measure === 'difference')
    return {
      steps: sections.map((step) => ({ step, label: step ? number(language, step) : '' })),
      sides: [say('map.key.lower'), say('map.key.equal'), say('map.key.higher')],
    };
  const [low, middle, high] = edgesOf(level);
  const range = (from: number, to: number): string =>
    say('map.step.range', { from: number(language, from), to: number(language, to) });
  const labels = [
    say('map.step.under', { edge: percent(language, low, 0) }),
    range(low, middle),
    range(middle, high),
    say('map.step.over', { edge: number(language, high) }),
  ];
  return { steps: shareSteps.map((step, index) => ({ step, label: labels[index]! })), sides: [] };
};
