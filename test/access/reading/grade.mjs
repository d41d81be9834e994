import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';

/** A sentence ends at its point or at the end of a line; a point inside a figure ends nothing. */
const endOfSentence = /[.?!]+(?=[\s”’)]|$)|\n/;

/** A word, a figure, or an address or code that is read as one word. */
const words = /[\p{L}\p{N}][^\s(){}“”,;:]*/gu;

/**
 * The school grade at which a text is read with ease, by Flesch and Kincaid (1975).
 *
 * A figure counts as one short word: Flesch's own rule leaves the syllables of figures out, since
 * nobody reads "30.66%" aloud letter by letter. So do the words that `isFamiliar` knows.
 *
 * @param {string} text
 * @param {(word: string) => boolean} isFamiliar takes a word in small letters
 * @returns {{ grade: number, length: number }} the grade and the number of words
 */
export function gradeOf(text, isFamiliar) {
  const sentences = text.split(endOfSentence).filter((part) => /[\p{L}\p{N}]/u.test(part));
  const found = text.match(words) ?? [];
  const syllables = found.reduce((sum, written) => {
    const word = written.toLowerCase().replace(/’s?\b|'s?\b|[^\p{L}\p{N}-]/gu, '');
    return sum + (/\d/.test(word) || isFamiliar(word) ? 1 : syllable(word));
  }, 0);
  return {
    grade: fleschKincaid({
      sentence: sentences.length,
      word: found.length,
      syllable: syllables,
    }),
    length: found.length,
  };
}
