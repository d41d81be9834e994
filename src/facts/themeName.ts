import { practice } from '../language/english/practice.js';
import type { Language } from '../language/language.js';
import { sayKnown } from '../language/say.js';

/** A name for what came after this library, from its id: `body-worn-video` as "Body worn video". */
export const nameFromId = (id: string): string =>
  (id.charAt(0).toUpperCase() + id.slice(1)).replaceAll('-', ' ');

/** The name of a theme of good practice: "Culture and misogyny". */
export const themeName = (language: Language, theme: string): string =>
  sayKnown(language, practice, `practice.theme.${theme}`, nameFromId(theme));
