import type {
  FirstCatalogues,
  MoreCatalogues,
  PageCatalogues,
  TranslationsOf,
} from './catalogues.js';
import { codeOf, english } from './language.js';
import type { Language } from './language.js';
import { messages } from './messages.js';

/** What a file of a language holds: catalogues, and of which English messages they are. */
type Catalogues<Group> = TranslationsOf<Group> & { readonly messages: string };

/** The files of a language. Each is small and comes when it is asked for. */
interface Files {
  /** The language, with what every widget says and the three that most pages show. */
  readonly first: () => Promise<{
    readonly language: Language & { readonly translations: TranslationsOf<FirstCatalogues> };
    readonly messages: string;
  }>;
  /** What the other widgets say besides. */
  readonly more: () => Promise<Catalogues<MoreCatalogues>>;
  /** What is said beside the widgets. */
  readonly pages: () => Promise<Catalogues<PageCatalogues>>;
}

/** Languages besides English, by the code that pages write. */
const others: Readonly<Record<string, Files>> = {
  ar: {
    first: () => import('./arabic/index.js'),
    more: () => import('./arabic/more.js'),
    pages: () => import('./arabic/pages.js'),
  },
  cy: {
    first: () => import('./welsh/index.js'),
    more: () => import('./welsh/more.js'),
    pages: () => import('./welsh/pages.js'),
  },
  es: {
    first: () => import('./spanish/index.js'),
    more: () => import('./spanish/more.js'),
    pages: () => import('./spanish/pages.js'),
  },
  fr: {
    first: () => import('./french/index.js'),
    more: () => import('./french/more.js'),
    pages: () => import('./french/pages.js'),
  },
  ru: {
    first: () => import('./russian/index.js'),
    more: () => import('./russian/more.js'),
    pages: () => import('./russian/pages.js'),
  },
  zh: {
    first: () => import('./chinese/index.js'),
    more: () => import('./chinese/more.js'),
    pages: () => import('./chinese/pages.js'),
  },
};

/** The codes of all languages, English first. */
export const codes: readonly string[] = ['en', ...Object.keys(others)];

/** What a widget speaks, and what it was asked for when that is not the same. */
export interface Spoken {
  readonly language: Language;
  /** The code that was asked for and is not spoken, or null. */
  readonly missing: string | null;
}

const translated = async ({ first, ...files }: Files, part?: 'more' | 'pages') => {
  const [{ language, messages: own }, further] = await Promise.all([
    first(),
    part && files[part](),
  ]);
  if (own !== messages) return null;
  if (!further) return language;
  const { messages: of, ...translations } = further;
  return of === messages
    ? { ...language, translations: { ...language.translations, ...translations } }
    : null;
};

/**
 * The language for a BCP 47 tag, by its first part: `cy-GB` is Welsh. One that is not spoken,
 * whose files do not come, or whose files are of another version than this script, is answered in
 * English, and said so.
 *
 * @param part what is to be said besides the messages of all widgets
 */
export const speak = async (tag: string | undefined, part?: 'more' | 'pages'): Promise<Spoken> => {
  const code = codeOf(tag);
  if (code === 'en') return { language: english, missing: null };
  try {
    const language = Object.hasOwn(others, code) ? await translated(others[code]!, part) : null;
    if (language) return { language, missing: null };
  } catch {
    // A file of the language did not come; English is better than a blank.
  }
  return { language: english, missing: code };
};
