import type { RepresentationDocument } from '../contracts/documents.js';
import { asAt } from '../language/dates.js';
import { representation } from '../language/english/representation.js';
import type { Language } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';

/** More names than these are counted in the sentence and named in a note. */
const mostNames = 3;

/**
 * The rest of the sentence: which forces have no share in this year.
 *
 * @param unknown their names
 */
export const unknownDetail = (
  language: Language,
  year: number,
  unknown: readonly string[],
): string =>
  unknown.length
    ? speaker(language, representation)(
        unknown.length > mostNames
          ? 'representation.detail.unknownMany'
          : 'representation.detail.unknown',
        { count: unknown.length, names: language.join(unknown), date: asAt(language, year) },
      )
    : '';

/**
 * Notes on whom the document of a year covers.
 *
 * @param unknown names of the forces without a share
 */
export const coverageNotes = (
  language: Language,
  document: RepresentationDocument,
  unknown: readonly string[],
): string[] => {
  const say = speaker(language, representation);
  const { year, complete, organisations } = document;
  const count = organisations.length - unknown.length;
  const coverage = complete
    ? say('representation.note.coverage')
    : say('representation.note.published', { year: yearText(language, year), count });
  return [
    // Of no force nothing more is to be said than that none is known.
    ...(complete || count ? [coverage] : []),
    ...(unknown.length
      ? [
          say('representation.note.unknown', {
            count: unknown.length,
            names: language.join(unknown),
          }),
        ]
      : []),
  ];
};
