import { staff } from '../language/english/staff.js';
import type { Language, Part } from '../language/language.js';
import { percent, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';

/** A group of people by the name that it has inside a sentence, and women's share of it. */
interface Shared {
  readonly name: string;
  readonly women: number;
}

/** The highest share against the lowest; groups with the same share are named together. */
export const sharesOf = (
  language: Language,
  groups: readonly Shared[],
  year: number,
  decimals: number,
): readonly Part[] => {
  const say = speaker(language, staff);
  if (!groups.length) return say.parts('staff.nothing', { year: yearText(language, year) });
  const share = (value: number): Part => ({
    text: percent(language, value, decimals),
    mark: 'women',
  });
  const shares = groups.map(({ women }) => women);
  const most = Math.max(...shares);
  const least = Math.min(...shares);
  const having = (value: number): string =>
    language.join(groups.filter(({ women }) => women === value).map(({ name }) => name));
  return say.parts(most === least ? 'staff.same' : 'staff.but', {
    most: share(most),
    groups: having(most),
    least: share(least),
    others: having(least),
  });
};
