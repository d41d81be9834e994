import type { Headline } from '../contracts/documents.js';
import { headlines } from '../language/english/headlines.js';
import type { Language, Part } from '../language/language.js';
import { percent, year as yearText } from '../language/numbers.js';
import { sentence, sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import { levelInside } from './levelNames.js';

/** How many decimals the figures of each kind have. */
export type Decimals = Readonly<Record<Headline['measure'], number>>;

const inside = (language: Language, { level }: Headline): string => levelInside(language, level);

/** "rose to 28% in middle management", the figure marked. */
const movement = (language: Language, headline: Headline, decimals: number): readonly Part[] => {
  const { value, previous } = headline;
  const direction = value > previous.value ? 'rose' : value < previous.value ? 'fell' : 'same';
  return speaker(language, headlines).parts(`headlines.moved.${direction}`, {
    share: { text: percent(language, value, decimals), mark: 'women' },
    level: inside(language, headline),
  });
};

/** Joins marked texts as the language joins a list of words: their own words, which may change "and". */
const joined = (language: Language, items: readonly (readonly Part[])[]): Part[] => {
  const marked = items.flat().filter(({ mark }) => mark);
  const texts = items.map((parts) =>
    parts.map(({ mark, text }) => (mark ? '\u0000' : text)).join(''),
  );
  return language
    .join(texts)
    .split('\u0000')
    .flatMap((text, index) => [
      ...(index ? [marked[index - 1]!] : []),
      ...(text ? [{ text }] : []),
    ]);
};

const growth = (
  language: Language,
  shown: readonly Headline[],
  valueOf: (headline: Headline) => number,
  decimals: number,
): string => {
  const say = speaker(language, headlines);
  return language.join(
    shown.map((headline) =>
      say('headlines.growthOf', {
        growth: percent(language, valueOf(headline), decimals),
        level: inside(language, headline),
      }),
    ),
  );
};

/**
 * The takeaway: where the shares went since the year before. The rest says the earlier figures and
 * the growth, which the drawing shows.
 *
 * @param shown the headlines of the year
 */
export const headlinesSentence = (
  language: Language,
  year: number,
  shown: readonly Headline[],
  decimals: Decimals,
): { readonly headline: readonly Part[]; readonly detail: string } => {
  const say = speaker(language, headlines);
  const shares = shown.filter(({ measure }) => measure === 'share');
  const growths = shown.filter(({ measure }) => measure === 'average-change');
  const now = growth(language, growths, ({ value }) => value, decimals['average-change']);
  const earlier = growth(
    language,
    growths,
    ({ previous }) => previous.value,
    decimals['average-change'],
  );
  const before = shares.map((headline) =>
    say('headlines.detail.share', {
      level: inside(language, headline),
      earlier: language.join(
        [headline.previous, ...(headline.reference ? [headline.reference] : [])].map(
          ({ value, year }) =>
            say('headlines.in', {
              value: percent(language, value, decimals.share),
              year: yearText(language, year),
            }),
        ),
      ),
    }),
  );
  return {
    headline: shares.length
      ? say.parts('headlines.shares', {
          movements: joined(
            language,
            shares.map((headline) => movement(language, headline, decimals.share)),
          ),
        })
      : growths.length
        ? say.parts('headlines.growths', { growths: now })
        : say.parts('headlines.nothing', { year: yearText(language, year) }),
    detail: sentences(language, [
      ...before,
      // Without shares the growth is the takeaway already.
      ...(shares.length && growths.length
        ? [sentence(language, say('headlines.growths', { growths: now }))]
        : []),
      ...growths
        .slice(0, 1)
        .map(({ previous }) =>
          say('headlines.detail.growth', { earlier, year: yearText(language, previous.year) }),
        ),
    ]),
  };
};
