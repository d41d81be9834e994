import type { ForceDocument } from '../contracts/documents.js';
import { balance } from '../language/english/balance.js';
import { card } from '../language/english/card.js';
import type { Language } from '../language/language.js';
import { number, percent, signedPercent, year as yearText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import { balanceOf } from './balance.js';
import { levels } from './facts.js';
import type { CardFigures } from './forceGapCardFigures.js';
import { atYear, figuresAt, smallBase, smallTeam } from './figures.js';
import { levelInside, levelName } from './levelNames.js';

/** Small bases are said, not ranked: the smallest level, and a change from few women. */
const smallNotes = (language: Language, figures: CardFigures): string[] => {
  const say = speaker(language, card);
  return levels.flatMap((level) => {
    const { all, women, change, previous } = figures.levels[level];
    const notes: string[] = [];
    if (all && all.value > 0 && all.value < smallTeam)
      notes.push(say('card.note.small', { level: levelName(language, level), count: all.value }));
    if (change && women && previous && previous.value < smallBase && women.value !== previous.value)
      notes.push(
        say('card.note.smallBase', {
          from: number(language, previous.value),
          to: number(language, women.value),
          level: levelInside(language, level),
        }),
      );
    return notes;
  });
};

/** Why shares are missing, and the last year that has them. */
const missingNotes = (
  language: Language,
  figures: CardFigures,
  document: ForceDocument,
): string[] => {
  const say = speaker(language, card);
  const { women, change } = figures.levels['all-officers'];
  const last = document.latestComplete;
  // A level without officers has no share either, though everybody is counted.
  const reason =
    women?.basis === 'recovered'
      ? say('card.note.recovered', { previous: yearText(language, figures.year - 1) })
      : women
        ? ''
        : change
          ? say('card.note.noCounts')
          : say('card.note.coverage');
  const published = document.series.find((series) => series.levels['all-officers']?.change);
  const notes = [reason];
  const shares = last
    ? levels.flatMap((level) => figuresAt(document.series, atYear(last), level).share ?? [])
    : [];
  if (last && shares.length === levels.length)
    notes[0] = sentences(language, [
      reason,
      say('card.note.lastComplete', {
        year: yearText(language, last),
        shares: language.join(shares.map(({ value }) => percent(language, value))),
      }),
    ]);
  else if (!change && published?.years) {
    const year = published.years[published.years.length - 1]!;
    const known = figuresAt(document.series, atYear(year), 'all-officers').change;
    if (known)
      notes.push(
        say('card.note.coverage.change', {
          year: yearText(language, year),
          change: signedPercent(language, known.value),
        }),
      );
  }
  return notes.filter(Boolean);
};

/** The notes of a card, the one that a reader needs now first. */
export const cardNotes = (
  language: Language,
  document: ForceDocument,
  figures: CardFigures,
): string[] => {
  const say = speaker(language, card);
  const all = figures.levels['all-officers'];
  const complete = levels.every((level) => figures.levels[level].share);
  const published = all.share?.basis === 'published';
  const notStated = all.notStated;
  return [
    ...(complete ? [] : missingNotes(language, figures, document)),
    ...smallNotes(language, figures),
    ...(complete ? [say('card.note.line')] : []),
    say('card.note.levels'),
    ...(levels.slice(1).some((level) => balanceOf(figures.levels[level], all))
      ? [speaker(language, balance)('balance.note')]
      : []),
    ...(published ? [say('card.note.published'), say('card.note.publishedDifference')] : []),
    ...(all.share?.basis === 'computed' ? [say('card.note.computed')] : []),
    ...(levels.some((level) => figures.levels[level].change) ? [say('card.note.change')] : []),
    ...(all.women ? [say('card.note.headcount')] : []),
    ...(notStated ? [say('card.note.notStated', { count: notStated })] : []),
  ];
};
