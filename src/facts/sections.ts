import { grid } from '../language/english/grid.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';

/**
 * The nine sections of the grid, by their edge nearest to zero. Negative: women's share at the
 * level is lower than among all officers of the force. The edges are our reading of the report's
 * labels as lower edges: equal is under 1 percentage point either way.
 */
export const sections = [-15, -10, -5, -1, 0, 1, 5, 10, 15] as const;
export type Section = (typeof sections)[number];

const edges = [15, 10, 5, 1] as const;

/** The section of a difference in percentage points, not rounded. */
export const sectionOf = (difference: number): Section => {
  const edge = edges.find((lower) => Math.abs(difference) >= lower) ?? 0;
  return (difference < 0 && edge ? -edge : edge) as Section;
};

/** The section in words: "10 to under 15 points lower". */
export const sectionName = (language: Language, section: Section): string =>
  speaker(language, grid)(`grid.section.${section}`);

/** The same without the side, for a place that names the side: "10 to under 15". */
export const sectionRange = (language: Language, section: Section): string =>
  speaker(language, grid)(`grid.range.${Math.abs(section) as 0 | 1 | 5 | 10 | 15}`);
