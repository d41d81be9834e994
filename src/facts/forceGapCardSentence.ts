import { card } from '../language/english/card.js';
import type { Language, Part } from '../language/language.js';
import { number, percent, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import type { CardFigures } from './forceGapCardFigures.js';
import { levels } from './facts.js';
import type { Level } from './facts.js';
import { levelInside } from './levelNames.js';

/** What the card says in words. */
export interface CardSentence {
  readonly headline: readonly Part[];
  readonly detail: string;
  readonly empty: boolean;
}

const womenShare = (language: Language, value: number): Part => ({
  text: percent(language, value),
  mark: 'women',
});

/** Which message fits depends on where women's share is lower than among all officers. */
const shares = (language: Language, { levels: figures }: CardFigures): Part[] => {
  const middle = (figures['middle-management'].difference?.value ?? 0) < 0;
  const senior = (figures['senior-leadership'].difference?.value ?? 0) < 0;
  const key = middle && senior ? 'card.but' : middle ? 'card.butMiddle' : 'card.butSenior';
  return speaker(language, card).parts(middle || senior ? key : 'card.and', {
    all: womenShare(language, figures['all-officers'].share!.value),
    middle: womenShare(language, figures['middle-management'].share!.value),
    senior: womenShare(language, figures['senior-leadership'].share!.value),
  });
};

/** Some levels have a share and others do not: only those are said. */
const someShares = (language: Language, figures: CardFigures, known: readonly Level[]): Part[] => {
  const say = speaker(language, card);
  return say.parts('card.some', {
    shares: language.join(
      known.map((level) =>
        say('card.someShare', {
          share: percent(language, figures.levels[level].share!.value),
          level: levelInside(language, level),
        }),
      ),
    ),
  });
};

const changeOnly = (language: Language, change: number): Part[] =>
  speaker(language, card).parts(
    `card.changeOnly.${change > 0 ? 'rose' : change < 0 ? 'fell' : 'same'}`,
    { change: { text: percent(language, Math.abs(change)), mark: 'women' } },
  );

const headline = (language: Language, figures: CardFigures): Part[] | null => {
  const known = levels.filter((level) => figures.levels[level].share);
  if (known.length === levels.length) return shares(language, figures);
  if (known.length) return someShares(language, figures, known);
  const { women, change } = figures.levels['all-officers'];
  if (women)
    return speaker(language, card).parts('card.countsOnly', {
      count: women.value,
      year: yearText(language, figures.year),
    });
  return change ? changeOnly(language, change.value) : null;
};

/** The differences in words, for the levels where one is known. */
const detail = (language: Language, figures: CardFigures): string => {
  const say = speaker(language, card);
  const differences = levels.flatMap((level) => {
    const difference = figures.levels[level].difference?.value;
    if (difference === undefined) return [];
    const direction = difference < 0 ? 'lower' : difference > 0 ? 'higher' : 'equal';
    return [
      say(`card.detail.${direction}`, {
        points: number(language, Math.abs(difference), 2),
        level: levelInside(language, level),
      }),
    ];
  });
  return differences.length
    ? say('card.detail', { force: figures.force, differences: language.join(differences) })
    : '';
};

/** The takeaway of one force in one year, true for these very figures. */
export const cardSentence = (language: Language, figures: CardFigures): CardSentence => {
  const said = headline(language, figures);
  return {
    headline:
      said ??
      speaker(language, card).parts('card.nothing', {
        force: figures.force,
        year: yearText(language, figures.year),
      }),
    detail: detail(language, figures),
    empty: !said,
  };
};
