import { english } from './language.js';
import type { Language } from './language.js';

/** Languages besides English. Each is a small file of its own, fetched when a widget asks for it. */
const others: Readonly<Record<string, () => Promise<Language>>> = {};

/** What a widget speaks, and what it was asked for when that is not the same. */
export interface Spoken {
  readonly language: Language;
  /** The code that was asked for and is not spoken, or null. */
  readonly missing: string | null;
}

/**
 * The language for a BCP 47 tag, by its first part: `cy-GB` is Welsh. One that is not spoken, or
 * whose file does not come, is answered in English, and said so.
 */
export const speak = async (tag: string | undefined): Promise<Spoken> => {
  const code = tag?.trim().toLowerCase().split(/[-_]/)[0] || 'en';
  if (code === 'en') return { language: english, missing: null };
  try {
    const language = Object.hasOwn(others, code) ? await others[code]!() : null;
    if (language) return { language, missing: null };
  } catch {
    // The file of the language did not come; English is better than a blank.
  }
  return { language: english, missing: code };
};
