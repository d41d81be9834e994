import type { Facts } from '../../facts/facts.js';

const made = new WeakMap<Facts, Facts>();

/**
 * The facts without the numbers of women, so that all forces fit on short lines. The same facts give
 * the same value, for which the rows of the table are made once.
 */
export const plainFacts = (facts: Facts): Facts => {
  const plain = made.get(facts) ?? {
    ...facts,
    columns: facts.columns.filter(({ unit }) => unit !== 'people'),
  };
  made.set(facts, plain);
  return plain;
};
