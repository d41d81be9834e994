import type { ChangeDocument } from '../contracts/documents.js';
import { change } from '../language/english/change.js';
import type { Language, Part } from '../language/language.js';
import { number, signedPercent, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import type { ChangeForce } from './changeTableForces.js';

/** The takeaway: in how many forces the number of women among all officers rose or fell. */
const headlineOf = (
  language: Language,
  year: number,
  forces: readonly ChangeForce[],
): readonly Part[] => {
  const say = speaker(language, change);
  const changes = forces.flatMap((force) => force.levels['all-officers'].change?.value ?? []);
  const count = changes.length;
  const rose = changes.filter((value) => value > 0).length;
  const fell = changes.filter((value) => value < 0).length;
  const values = { count, some: number(language, Math.max(rose, fell)) };
  if (!count) return say.parts('change.sentence.none', { year: yearText(language, year) });
  if (!rose && !fell) return say.parts('change.sentence.same', values);
  if (rose === fell) return say.parts('change.sentence.even', values);
  const way = rose > fell ? 'rose' : 'fell';
  return values.count > 1 && Math.max(rose, fell) === count
    ? say.parts(`change.sentence.${way}All`, values)
    : say.parts(`change.sentence.${way}`, values);
};

/** The averages of this year and of the year before, where the report prints both. */
const detailOf = (language: Language, { averages }: ChangeDocument): string => {
  if (!averages) return '';
  const text = (value: number): string => signedPercent(language, value);
  const {
    'all-officers': all,
    'middle-management': middle,
    'senior-leadership': senior,
  } = averages;
  return speaker(language, change)('change.detail', {
    all: text(all.value),
    allBefore: text(all.previous),
    middle: text(middle.value),
    middleBefore: text(middle.previous),
    senior: text(senior.value),
    seniorBefore: text(senior.previous),
  });
};

/** The headline, and the averages as the rest of the sentence. */
export const changeSentence = (
  language: Language,
  document: ChangeDocument,
  forces: readonly ChangeForce[],
): { readonly headline: readonly Part[]; readonly detail: string } => ({
  headline: headlineOf(language, document.year, forces),
  detail: detailOf(language, document),
});
