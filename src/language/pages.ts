import type { Language } from './language.js';
import { speak } from './languages.js';
import { messages } from './messages.js';

/**
 * The language for a tag with what is said beside the widgets: for the doctor and the page for
 * frames. When that does not come, it is said in English.
 */
export const speakOnPages = async (tag: string | undefined): Promise<Language> => {
  const { language } = await speak(tag);
  try {
    const file = await language.pages?.();
    if (file?.messages === messages)
      return { ...language, translations: { ...language.translations, ...file.pages } };
  } catch {
    // Its file did not come; the widgets still speak the language.
  }
  return language;
};
