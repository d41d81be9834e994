import type { Catalogues, Code, TranslationsOf } from './catalogues.js';
import { codeOf, english, whole } from './language.js';
import type { Language, OtherLanguage } from './language.js';
import { messages } from './messages.js';
import { unpack } from './packed.js';

/** A language whose texts may be packed, as they are in dist/, and of which English messages they are. */
interface File {
  readonly language: Omit<OtherLanguage, 'translations'> & {
    readonly translations: TranslationsOf<Catalogues> | string;
  };
  readonly messages: string;
}

const opened = ({ language: { translations, ...language } }: File): Language =>
  whole({
    ...language,
    translations: typeof translations === 'string' ? unpack(translations) : translations,
  });

/** Languages besides English, by the code that pages write. Each is one small file. */
const others: Readonly<Record<Code, () => Promise<File>>> = {
  ar: () => import('./arabic/index.js'),
  cy: () => import('./welsh/index.js'),
  es: () => import('./spanish/index.js'),
  fr: () => import('./french/index.js'),
  ru: () => import('./russian/index.js'),
  zh: () => import('./chinese/index.js'),
};

/** Languages that have been spoken: what is kept for a language is found by it. */
const spoken: Record<string, Language> = {};

/** The codes of all languages, English first. */
export const codes: readonly string[] = ['en'].concat(Object.keys(others));

/** What a widget speaks, and what it was asked for when that is not the same. */
export interface Spoken {
  readonly language: Language;
  /** The code that was asked for and is not spoken, or null. */
  readonly missing: string | null;
}

/**
 * The language for a BCP 47 tag, by its first part: `cy-GB` is Welsh. One that is not spoken,
 * whose file does not come, or whose file is of another version than this script, is answered in
 * English, and said so.
 */
export const speak = async (tag?: string): Promise<Spoken> => {
  const code = codeOf(tag);
  if (code === 'en') return { language: english, missing: null };
  try {
    const file = Object.hasOwn(others, code) ? await others[code as Code]() : null;
    if (file?.messages === messages)
      return { language: (spoken[code] ??= opened(file)), missing: null };
  } catch {
    // The file of the language did not come; English is better than a blank.
  }
  return { language: english, missing: code };
};
