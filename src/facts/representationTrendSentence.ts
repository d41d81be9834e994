import { trend } from '../language/english/trend.js';
import type { Language, Part } from '../language/language.js';
import { percent, rounded, year as yearText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import { levels } from './facts.js';
import type { Level } from './facts.js';
import { levelInside, levelName } from './levelNames.js';
import type { TrendFigures } from './representationTrendFigures.js';

/** What the trend says in words. */
export interface TrendSentence {
  readonly headline: readonly Part[];
  readonly detail: string;
  readonly empty: boolean;
}

/** A known share in a year, per cent with two decimals. */
interface Point {
  readonly year: number;
  readonly share: number;
}

/** `2007 to 2023`, or the one year. */
export const spanText = (language: Language, from: number, to: number): string =>
  from === to
    ? yearText(language, to)
    : speaker(language, trend)('trend.years', {
        from: yearText(language, from),
        to: yearText(language, to),
      });

const pointsOf = ({ years, shown }: TrendFigures, level: Level): Point[] =>
  years.flatMap((year) => {
    const share = shown.at(level, year).share;
    return share ? [{ year, share: share.value }] : [];
  });

/** Whole per cent for all forces together, but never so short that two figures become one. */
const decimalsOf = (
  { document }: TrendFigures,
  { share: a }: Point,
  { share: b }: Point,
): number => (document || (a !== b && rounded(a, 0) === rounded(b, 0)) ? 2 : 0);

/**
 * The year from which one level stays above another that it was not above before; null when there
 * is no such year, or they crossed more than once.
 */
const overtaking = (one: readonly Point[], other: readonly Point[]): number | null => {
  const above = one.flatMap(({ year, share }) => {
    const against = other.find((point) => point.year === year);
    return against ? [{ year, above: share > against.share, below: share < against.share }] : [];
  });
  const first = above.findIndex((point) => point.above);
  return first > 0 && above[0]!.below && above.slice(first).every((point) => point.above)
    ? above[first]!.year
    : null;
};

/** What the headline ends with: the level overtaken, or where the 44 forces together stand. */
const ending = (language: Language, figures: TrendFigures, level: Level, last: Point): string => {
  const say = speaker(language, trend);
  if (figures.document) {
    const share = figures.beside.at(level, last.year).share?.value;
    if (share === undefined) return '';
    return say(
      last.share > share ? 'trend.above' : last.share < share ? 'trend.below' : 'trend.equal',
      { share: percent(language, share), count: figures.beside.forces },
    );
  }
  const other = 'middle-management';
  const year = overtaking(pointsOf(figures, level), pointsOf(figures, other));
  return year === null
    ? ''
    : say('trend.overtook', {
        level: levelInside(language, other),
        year: yearText(language, year),
      });
};

const headlineOf = (language: Language, figures: TrendFigures, level: Level): Part[] => {
  const say = speaker(language, trend);
  const inside = levelInside(language, level);
  const { force, years } = figures;
  const points = pointsOf(figures, level);
  const [first, last] = [points[0]!, points[points.length - 1]!];
  const what = force ? say('trend.at', { level: inside, force }) : inside;
  const decimals = decimalsOf(figures, first, last);
  const figure = ({ share }: Point): Part => ({
    text: percent(language, share, decimals),
    mark: 'women',
  });
  // The title names the years: they are said again where the figures do not reach so far.
  const partly = first.year !== years[0] || last.year !== years[years.length - 1];
  const told = (point: Point): readonly Part[] =>
    partly
      ? say.parts('trend.inYear', { share: figure(point), year: yearText(language, point.year) })
      : [figure(point)];
  const [from, to] = [yearText(language, first.year), yearText(language, last.year)];
  const then = ending(language, figures, level, last);
  if (first === last || first.share === last.share)
    return say.parts(first === last ? 'trend.one' : 'trend.same', {
      what,
      share: figure(last),
      from,
      to,
      then: force ? then : '',
    });
  return say.parts(first.share < last.share ? 'trend.rose' : 'trend.fell', {
    what,
    from: told(first),
    to: told(last),
    then: force || first.share < last.share ? then : '',
  });
};

/** The levels that the headline leaves out, first and last figure of each. */
const detailOf = (language: Language, figures: TrendFigures, said: Level): string => {
  const say = speaker(language, trend);
  return sentences(
    language,
    levels.flatMap((level) => {
      const points = pointsOf(figures, level);
      const [first, last] = [points[0], points[points.length - 1]];
      if (level === said || !first || !last) return [];
      const text = ({ share, year }: Point): string =>
        say('trend.inYear', {
          share: percent(language, share, decimalsOf(figures, first, last)),
          year: yearText(language, year),
        });
      return [
        say(first === last ? 'trend.detail.one' : 'trend.detail', {
          level: levelName(language, level),
          share: text(last),
          from: text(first),
          to: text(last),
        }),
      ];
    }),
  );
};

/** The takeaway, true for these very years: which way a share went, from where and to where. */
export const trendSentence = (language: Language, figures: TrendFigures): TrendSentence => {
  const { force, years } = figures;
  // All forces together: the level that moved most. One force: the level of the commitment.
  const order: readonly Level[] = force
    ? ['middle-management', 'senior-leadership', 'all-officers']
    : ['senior-leadership', 'middle-management', 'all-officers'];
  const level = order.find((each) => pointsOf(figures, each).length);
  return {
    headline: level
      ? headlineOf(language, figures, level)
      : speaker(language, trend).parts(force ? 'trend.nothing.force' : 'trend.nothing', {
          force,
          years: spanText(language, years[0]!, years[years.length - 1]!),
        }),
    detail: level ? detailOf(language, figures, level) : '',
    empty: !level,
  };
};
