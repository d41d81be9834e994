import type { Language } from '../language/language.js';
import { order } from '../language/order.js';
import type { ChangeForce } from './changeTableForces.js';
import { isSmall } from './changeTableForces.js';
import type { Level } from './facts.js';
import { levels } from './facts.js';

/** What the table can be sorted by: the name of the force, or the change at a level. */
export const sortColumns = ['force', ...levels] as const;

export interface Sort {
  readonly column: 'force' | Level;
  readonly descending: boolean;
}

/**
 * The order that a host or a reader asks for; null when there is no such column.
 *
 * @param given a column of `sortColumns`, with a minus before it for descending; absent: by name
 */
export const sortOf = (given: string | undefined): Sort | null => {
  const text = given?.trim().toLowerCase() || 'force';
  const descending = text.startsWith('-');
  const column = sortColumns.find((known) => known === text.slice(Number(descending)));
  return column ? { column, descending } : null;
};

/**
 * The forces in an order. By change, those that start from few women come after the others, and
 * those without a percentage last, whichever way it runs: percentages of few people are not ranked.
 */
export const inOrder = (
  forces: readonly ChangeForce[],
  { column, descending }: Sort,
  language: Language,
): ChangeForce[] => {
  const sign = descending ? -1 : 1;
  const compare = order(language);
  const byName = (a: ChangeForce, b: ChangeForce): number => compare(a.label, b.label);
  if (column === 'force') return [...forces].sort((a, b) => sign * byName(a, b));
  const group = ({ levels: { [column]: figures } }: ChangeForce): number =>
    !figures.change ? 2 : isSmall(figures) ? 1 : 0;
  const value = (force: ChangeForce): number => force.levels[column].change?.value ?? 0;
  return [...forces].sort(
    (a, b) => group(a) - group(b) || sign * (value(a) - value(b)) || byName(a, b),
  );
};
