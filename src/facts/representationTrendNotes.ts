import { trend } from '../language/english/trend.js';
import type { Language } from '../language/language.js';
import { percent, signedPercent, year as yearText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import { levels } from './facts.js';
import { atYear, figuresAt } from './figures.js';
import type { Figure } from './figures.js';
import { levelInside, levelName } from './levelNames.js';
import type { TrendFigures } from './representationTrendFigures.js';
import { findSource } from './source.js';

/** Below this number one officer more or less moves the share by over a percentage point. */
const smallTeam = 100;

/** Years of the range for which `has` finds something among the shares of the three levels. */
const yearsWith = (
  { years, shown }: TrendFigures,
  has: (shares: readonly (Figure | null)[]) => boolean,
): number[] => years.filter((year) => has(levels.map((level) => shown.at(level, year).share)));

/** Years without a share at some level, and years whose share is printed, not computed. */
const yearNotes = (language: Language, figures: TrendFigures, told: number): string[] => {
  const say = speaker(language, trend);
  const said = (key: 'trend.note.missing' | 'trend.note.point', years: number[]): string[] =>
    years.length
      ? [say(key, { years: language.join(years.map((year) => yearText(language, year))) })]
      : [];
  return [
    ...said(
      'trend.note.missing',
      yearsWith(figures, (shares) => !shares.every(Boolean)).filter((year) => year !== told),
    ),
    ...said(
      'trend.note.point',
      yearsWith(figures, (shares) => shares.some((share) => share?.basis === 'published')),
    ),
  ];
};

/** Whole per cents that the report prints for all forces, of a year that the lines do not reach. */
interface Whole {
  readonly year: number;
  readonly note: string;
}

const wholeOf = (language: Language, { national, shown }: TrendFigures): Whole | null => {
  const say = speaker(language, trend);
  const printed = national.headlines.filter(
    ({ measure, level, year }) =>
      measure === 'share' && levels.includes(level) && !shown.at(level, year).share,
  );
  const [first] = printed;
  return first
    ? {
        year: first.year,
        note: say('trend.note.whole', {
          year: yearText(language, first.year),
          publisher: findSource(national, first.source).publisher,
          shares: language.join(
            printed.map(({ value, level }) =>
              say('trend.shareOf', {
                share: percent(language, value, 0),
                level: levelInside(language, level),
              }),
            ),
          ),
        }),
      }
    : null;
};

/** Levels of so few people that one appointment moves the line. */
const smallNotes = (language: Language, { years, shown, force }: TrendFigures): string[] => {
  return levels.flatMap((level) => {
    const year = [...years].reverse().find((each) => shown.at(level, each).all);
    const all = year && shown.at(level, year).all!.value;
    return all && all < smallTeam
      ? [
          speaker(language, trend)('trend.note.small', {
            level: levelName(language, level),
            force,
            count: all,
            year: yearText(language, year),
          }),
        ]
      : [];
  });
};

/** Why a force has no share in any year, and the one figure that there is instead. */
const nothingNotes = (language: Language, { document }: TrendFigures): string[] => {
  const say = speaker(language, trend);
  const changes = (document?.series ?? []).flatMap((series) =>
    series.years.flatMap((year) => {
      const { change } = figuresAt([series], atYear(year), 'all-officers');
      return change
        ? [
            say('trend.note.change', {
              year: yearText(language, year),
              change: signedPercent(language, change.value),
            }),
          ]
        : [];
    }),
  );
  return [sentences(language, [say('trend.note.coverage'), ...changes])];
};

/** The notes of the trend, the one that a reader needs now first. */
export const trendNotes = (language: Language, figures: TrendFigures): string[] => {
  const say = speaker(language, trend);
  const { document, years, shown, beside } = figures;
  const known = yearsWith(figures, (shares) => shares.some(Boolean)).length > 0;
  const notStated = years.flatMap((year) => {
    const count = shown.at('all-officers', year).notStated;
    return count ? [say('trend.note.notStated', { year: yearText(language, year), count })] : [];
  });
  const always = [say('trend.note.levels'), ...notStated];
  if (document)
    return [
      ...(known ? yearNotes(language, figures, 0) : nothingNotes(language, figures)),
      ...smallNotes(language, figures),
      ...(known ? [say('trend.note.together', { count: beside.forces })] : []),
      ...always,
    ];
  const whole = wholeOf(language, figures);
  const notes = [
    ...(known ? yearNotes(language, figures, whole?.year ?? 0) : []),
    say('trend.note.forces', { count: shown.forces }),
    say('trend.note.without', { count: beside.forces }),
  ];
  if (whole && years.includes(whole.year)) notes.unshift(whole.note);
  else if (whole) notes.push(whole.note);
  return [...notes, ...always];
};
