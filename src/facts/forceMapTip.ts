import { common } from '../language/english/common.js';
import { map } from '../language/english/map.js';
import type { Language } from '../language/language.js';
import { isolate, number, rounded } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { notAvailable, percentCell } from './cells.js';
import type { Level } from './facts.js';
import { roundedShare } from './forceMapForce.js';
import type { MapForce, MapMeasure } from './forceMapForce.js';
import { levelInside } from './levelNames.js';
import { womenOf } from './womenOf.js';

/** `+7.1`, `−15.9`, and `0.0` without a sign. */
const signed = (language: Language, value: number): string =>
  value > 0 ? isolate(language, `+${number(language, value, 1)}`) : number(language, value, 1);

/** What stands in the tile of a force. */
export const tileText = (
  language: Language,
  measure: MapMeasure,
  { figures }: MapForce,
): string => {
  const share = roundedShare(figures, 1);
  if (measure === 'share') return share === null ? notAvailable.text : number(language, share, 1);
  return figures.exactDifference === null
    ? notAvailable.text
    : signed(language, rounded(figures.exactDifference, 1));
};

/** What a tile says when a reader points at it or moves to it. */
export const mapTip = (
  language: Language,
  level: Level,
  measure: MapMeasure,
  { label, figures, overall }: MapForce,
): string[] => {
  const say = speaker(language, map);
  const words = speaker(language, common);
  const { share, difference } = figures;
  if (!share || (measure === 'difference' && !difference))
    return [label, words('common.notAvailable')];
  const values = {
    level: levelInside(language, level),
    share: percentCell(language, share).text,
    all: percentCell(language, overall.share).text,
  };
  const lines =
    measure === 'share'
      ? [say('map.tip.share', values)]
      : [
          say('map.tip.shares', values),
          difference!.value
            ? words(
                difference!.value < 0 ? 'common.difference.lower' : 'common.difference.higher',
                {
                  points: number(language, Math.abs(difference!.value), 2),
                },
              )
            : words('common.difference.equal'),
        ];
  return [label, ...lines, womenOf(language, figures)].filter(Boolean);
};
