import { common } from '../language/english/common.js';
import { map } from '../language/english/map.js';
import type { Language, Part } from '../language/language.js';
import { number, percent, year as yearText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import type { Level } from './facts.js';
import { roundedShare } from './forceMapForce.js';
import type { MapForce, MapMeasure } from './forceMapForce.js';
import { levelInside } from './levelNames.js';
import { unknownDetail } from './representationCoverage.js';

/** More names than these are counted. */
const mostNames = 3;

const valueOf = (measure: MapMeasure, { figures }: MapForce): number => figures[measure]!.value;

const named = (language: Language, forces: readonly MapForce[]): string =>
  forces.length > mostNames
    ? speaker(language, map)('map.forces', { count: forces.length })
    : language.join(forces.map(({ label }) => label));

/** The forces with the highest and those with the lowest value, as it is shown. */
export const extremes = (
  measure: MapMeasure,
  known: readonly MapForce[],
): { readonly highest: readonly MapForce[]; readonly lowest: readonly MapForce[] } => {
  const values = known.map((force) => valueOf(measure, force));
  const at = (value: number) => known.filter((force) => valueOf(measure, force) === value);
  return { highest: at(Math.max(...values)), lowest: at(Math.min(...values)) };
};

/** Shares in whole per cent; exact where that would hide a difference or make a few people none. */
const shareTexts = (language: Language, forces: readonly MapForce[]): Part[] => {
  const whole = forces.map(({ figures }) => roundedShare(figures, 0)!);
  const exact =
    new Set(whole).size < forces.length ||
    forces.some(
      ({ figures }, index) => [0, 100].includes(whole[index]!) && figures.share!.value % 100,
    );
  return forces.map(({ figures }, index) => ({
    text: exact ? percent(language, figures.share!.value) : percent(language, whole[index]!, 0),
    mark: 'women',
  }));
};

const sayShare = (
  language: Language,
  level: Level,
  highest: readonly MapForce[],
  lowest: readonly MapForce[],
  same: boolean,
): Part[] => {
  const say = speaker(language, map);
  const [high, low] = shareTexts(language, same ? [highest[0]!] : [highest[0]!, lowest[0]!]);
  const first = say.parts(`map.share.${level}`, { share: high!, forces: named(language, highest) });
  return low
    ? say.parts('map.share.other', { first, share: low, forces: named(language, lowest) })
    : first;
};

const sayDifference = (
  language: Language,
  level: Level,
  highest: readonly MapForce[],
  lowest: readonly MapForce[],
  same: boolean,
): Part[] => {
  const say = speaker(language, map);
  const words = speaker(language, common);
  const of = (forces: readonly MapForce[]): number => valueOf('difference', forces[0]!);
  // The force that is further from its own share of all officers comes first.
  const [far, near] =
    Math.abs(of(highest)) > Math.abs(of(lowest)) ? [highest, lowest] : [lowest, highest];
  const points = (
    forces: readonly MapForce[],
    lower: 'common.difference.lower' | 'common.pointsLower',
  ) => {
    const value = of(forces);
    const key =
      value < 0
        ? lower
        : lower === 'common.difference.lower'
          ? 'common.difference.higher'
          : 'common.pointsHigher';
    return value
      ? words(key, { points: number(language, Math.abs(value), 2) })
      : say('map.difference.same');
  };
  const first = say.parts(of(far) ? 'map.difference' : 'map.difference.equal', {
    level: levelInside(language, level),
    points: points(far, 'common.pointsLower'),
    forces: named(language, far),
  });
  return same
    ? first
    : say.parts('map.difference.other', {
        first,
        points: points(near, 'common.difference.lower'),
        forces: named(language, near),
      });
};

/**
 * The takeaway of the map: its two extremes.
 *
 * @param known forces with a value of the measure
 * @param unknown names of the others
 */
export const mapSentence = (
  language: Language,
  { level, measure, year }: { level: Level; measure: MapMeasure; year: number },
  known: readonly MapForce[],
  unknown: readonly string[],
): { readonly headline: readonly Part[]; readonly detail: string } => {
  const say = speaker(language, map);
  const missing = unknownDetail(language, year, unknown);
  if (!known.length)
    return {
      headline: say.parts('map.none', {
        level: levelInside(language, level),
        year: yearText(language, year),
      }),
      detail: missing,
    };
  const { highest, lowest } = extremes(measure, known);
  const same = highest.length === known.length;
  const only = known.length === 1 ? say('map.detail.only') : '';
  return {
    headline: (measure === 'share' ? sayShare : sayDifference)(
      language,
      level,
      highest,
      lowest,
      same,
    ),
    detail: sentences(language, [
      same ? only : say('map.detail', { count: known.length }),
      missing,
    ]),
  };
};
