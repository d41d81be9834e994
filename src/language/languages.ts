import { english } from './language.js';
import type { Language } from './language.js';
import { messages } from './messages.js';

/**
 * Languages besides English, by the code that pages write. Each is a small file of its own,
 * fetched when a widget asks for it.
 */
const others: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {};

/** The codes of all languages, English first. */
export const codes: readonly string[] = ['en', ...Object.keys(others)];

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
export const speak = async (tag: string | undefined): Promise<Spoken> => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0] || 'en';
  if (code === 'en') return { language: english, missing: null };
  try {
    const file = Object.hasOwn(others, code) ? await others[code]!() : null;
    if (file?.language.messages === messages) return { language: file.language, missing: null };
  } catch {
    // The file of the language did not come; English is better than a blank.
  }
  return { language: english, missing: code };
};
