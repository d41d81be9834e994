import { practice } from '../language/english/practice.js';
import type { Language } from '../language/language.js';
import { sayKnown } from '../language/say.js';
import { nameFromId } from './nameFromId.js';

/** The name of a theme of good practice: "Culture and misogyny". */
export const themeName = (language: Language, theme: string): string =>
  sayKnown(language, practice, `practice.theme.${theme}`, nameFromId(theme));
