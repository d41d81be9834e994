import { common } from '../language/english/common.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';
import type { Level } from './facts.js';

/** The name of a level by itself: "Middle management". */
export const levelName = (language: Language, level: Level): string =>
  speaker(language, common)(`common.level.${level}`);

/** The same in the course of a sentence: "middle management". */
export const levelInside = (language: Language, level: Level): string =>
  speaker(language, common)(`common.inside.${level}`);

/** The ranks of a level: "sergeants and inspectors"; empty for all officers. */
export const levelRanks = (language: Language, level: Level): string =>
  speaker(language, common)(`common.ranks.${level}`);
