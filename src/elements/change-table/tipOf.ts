import type { Facts, Level } from '../../facts/facts.js';
import { levels } from '../../facts/facts.js';

/**
 * What a part of the table says when a reader points at it or moves to it: a bar the figures of its
 * level, a force those of all levels.
 *
 * @returns the mark and its lines, the name first; null for any other part
 */
export const tipOf = (target: Element, facts: Facts): [HTMLElement, readonly string[]] | null => {
  const mark = target.closest<HTMLElement>('.bar, .force');
  const id = mark?.closest('tr')?.dataset['force'];
  const lines = facts.rows.find((row) => row.id === id)?.tip;
  if (!mark || !lines) return null;
  const level = levels.indexOf(mark.dataset['level'] as Level);
  return [mark, level < 0 ? lines : [lines[0]!, lines[level + 1]!]];
};
