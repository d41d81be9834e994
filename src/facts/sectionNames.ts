import { grid } from '../language/english/grid.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';
import type { Section } from './sections.js';

/** The section in words: "10 to under 15 points lower". */
export const sectionName = (language: Language, section: Section): string =>
  speaker(language, grid)(`grid.section.${section}`);

/** The same without the side, for a place that names the side: "10 to under 15". */
export const sectionRange = (language: Language, section: Section): string =>
  speaker(language, grid)(`grid.range.${Math.abs(section) as 0 | 1 | 5 | 10 | 15}`);
