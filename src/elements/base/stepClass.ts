/**
 * The class of a step's colour in `box.styles.ts`.
 *
 * @param edge of the section, negative on the lower side; anything else than a number is not known
 */
export const stepClass = (edge: unknown): string => {
  if (typeof edge !== 'number') return 'unknown';
  return edge === 0 ? 'step-equal' : `step-${edge < 0 ? 'lower' : 'higher'}-${Math.abs(edge)}`;
};
