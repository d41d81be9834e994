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
