import type { Language, Part } from '../language/language.js';
import { plain } from '../language/language.js';
import { sentence, sentences } from '../language/punctuation.js';
import type { Facts } from './facts.js';

/** What the facts of every widget say alike: the takeaway in its three forms, and its language. */
export const said = (
  language: Language,
  headline: readonly Part[],
  detail: string,
): Pick<Facts, 'sentence' | 'headline' | 'detail' | 'language' | 'direction'> => ({
  sentence: sentences(language, [sentence(language, plain(headline)), detail]),
  headline,
  detail,
  language: language.code,
  direction: language.direction,
});
