import type { Headline } from '../contracts/documents.js';
import { headlines } from '../language/english/headlines.js';
import type { Language } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import { levelInside, levelName } from './levelNames.js';

/** What a headline counts, in a sentence or two. */
export const definitionOf = (
  language: Language,
  { measure, level, reference }: Headline,
): string => {
  const say = speaker(language, headlines);
  return sentences(language, [
    measure === 'share'
      ? say(`headlines.definition.${level}`)
      : say('headlines.definition.growth', {
          level: levelInside(language, level),
        }),
    ...(reference
      ? [say('headlines.definition.reference', { year: yearText(language, reference.year) })]
      : []),
  ]);
};

/**
 * The notes, the one about the averages first: a reader would take them for national growth. The
 * definitions stand here too, for readers of the table and of the page without script.
 */
export const headlineNotes = (
  language: Language,
  shown: readonly Headline[],
  decimals: number,
): string[] => {
  const say = speaker(language, headlines);
  const growth = shown.some(({ measure }) => measure === 'average-change');
  return [
    ...(growth ? [say('headlines.note.mean')] : []),
    ...shown
      .filter(({ measure }) => measure === 'share')
      .map(
        (headline) => `${levelName(language, headline.level)}: ${definitionOf(language, headline)}`,
      ),
    ...(growth ? [say('headlines.note.growth')] : []),
    ...(decimals ? [] : [say('headlines.note.whole')]),
    ...(shown[0]?.basis === 'computed'
      ? [say('headlines.note.computed', { year: yearText(language, shown[0].year) })]
      : [say('headlines.note.coverage'), say('headlines.note.earlier')]),
  ];
};
