import { practice } from '../language/english/practice.js';
import { codeOf } from '../language/language.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';
import type { DocumentRequest, Options } from './widget.js';

/** The languages besides English in which the examples are published. */
const published = ['cy'];

/**
 * The document with the examples' texts in the language that is asked for; in English where there
 * is none, or a data folder has none.
 *
 * @param rest of the path, after `good-practice`
 */
export const textsIn = (
  { lang }: Options,
  rest: string,
): Pick<DocumentRequest, 'path' | 'fallback'> => {
  const english = `good-practice${rest}`;
  const code = codeOf(lang);
  return published.includes(code)
    ? { path: `good-practice-${code}${rest}`, fallback: english }
    : { path: english };
};

/** The language of an example's texts where the widget speaks another one. */
export const foreign = (
  { language = 'en' }: { readonly language?: string | undefined },
  { code }: Language,
): string | undefined => (language === code ? undefined : language);

/** Says that texts are only in English, where some are and the widget speaks another language; else nothing. */
export const foreignNote = (
  language: Language,
  entries: readonly { readonly language?: string | undefined }[],
): string =>
  entries.some((entry) => foreign(entry, language) === 'en')
    ? speaker(language, practice)('practice.note.onlyEnglish')
    : '';
