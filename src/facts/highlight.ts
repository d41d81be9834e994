/** Ids of `highlight`, separated by commas or spaces. */
export const highlightsOf = (given: string | undefined): string[] =>
  (given ?? '')
    .toLowerCase()
    .split(/[\s,]+/)
    .filter(Boolean);
