import type { FactsSource } from '../facts/facts.js';

/** The addresses of all sources that a source line names, the principal one first. */
export const addressesOf = ({ parts }: FactsSource): string[] =>
  parts.flatMap(({ url }) => url ?? []);
