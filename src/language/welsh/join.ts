/** Before these "and" is "ac", though they do not start with a vowel. */
const words = /^(?:mae|roedd|wedi|wrth|fel|felly|hefyd|nid|na|ni)(?![\p{L}])/u;

/** A vowel that is heard as one: "York" and "West" begin like English words. Accents stand apart. */
const vowel = /^(?:[aeiouwyAEIOU]|[WY](?=[^\W\d_aeiouwyAEIOUWY]))/u;

/** Numbers whose first word is "un" or "wyth": 1, 8, 11 to 19, 8.33, 80, 1,1 but not 100 or 1,000. */
const number = /^(?:8|1\d?(?!\d*,?\d{3})(?!\d)(?<!10))/;

/** "c", "p" and "t" become "ch", "ph" and "th" after "a"; names and figures stay as they are. */
const mutated = (word: string): string => word.replace(/^[cpt](?!h)/, '$&h');

/** Writes "a, b a c", with "ac" before vowels and the mutation that "a" brings. */
export const join = (items: readonly string[]): string => {
  if (items.length < 2) return items[0] ?? '';
  const last = items[items.length - 1]!;
  const and = [words, vowel, number].some((rule) => rule.test(last.normalize('NFD'))) ? 'ac' : 'a';
  return `${items.slice(0, -1).join(', ')} ${and} ${mutated(last)}`;
};
