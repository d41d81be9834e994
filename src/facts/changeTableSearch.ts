import { folded } from '../language/folded.js';
import type { Row } from './facts.js';

/** A row of the table with all that a reader may type to find its force. */
export interface ChangeRow extends Row {
  readonly words: readonly string[];
}

/** The rows that have what a reader typed in one of their names, or in that of their nation. */
export const found = (rows: readonly ChangeRow[], typed: string): readonly ChangeRow[] => {
  const wanted = folded(typed);
  return wanted
    ? rows.filter(({ words }) => words.some((word) => folded(word).includes(wanted)))
    : rows;
};
