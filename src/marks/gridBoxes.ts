import type { Facts, Row } from '../facts/facts.js';
import { sections } from '../facts/sections.js';
import type { Section } from '../facts/sections.js';

/** One force in its section. */
export interface GridBox {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly tip: readonly string[];
  readonly difference: string;
  readonly highlighted?: boolean | undefined;
}

/** One section with its forces in the order of their short names. */
export interface GridSection {
  readonly edge: Section;
  readonly boxes: readonly GridBox[];
  /** How many forces stood here in the compared year; null without a comparison. */
  readonly earlier: number | null;
}

export interface GridBoxes {
  readonly sections: readonly GridSection[];
  /** What the counts of the compared year are called; absent without a comparison. */
  readonly earlier?: string | undefined;
  /** Forces without a figure, apart. */
  readonly missing: readonly GridBox[];
}

const lettersOf = ({ short, label }: Row): string => (short ?? label).toUpperCase();

/**
 * By the signs of English short names. Asking the browser how a language sorts takes 5 ms the first time,
 * and gives the same order, which a test compares.
 */
const byShortName = (one: Row, other: Row): number => {
  const [a, b] = [lettersOf(one), lettersOf(other)];
  return Number(a > b) - Number(a < b);
};

const boxOf = (row: Row): GridBox => ({
  id: row.id,
  label: row.label,
  short: row.short ?? row.label,
  tip: row.tip ?? [row.label],
  difference: row.cells['difference']?.text ?? '',
  highlighted: row.highlighted,
});

/**
 * The boxes of the grid by section.
 *
 * @param facts with the columns `difference` and `section`, and `earlier` in a comparison
 */
export const gridBoxes = (facts: Facts): GridBoxes => {
  const compared = facts.columns.find(({ id }) => id === 'earlier');
  const inOrder = [...facts.rows].sort(byShortName);
  return {
    earlier: compared?.short,
    sections: sections.map((edge) => ({
      edge,
      boxes: inOrder.filter((row) => row.cells['section']?.value === edge).map(boxOf),
      earlier: compared
        ? facts.rows.filter((row) => row.cells['earlier']?.value === edge).length
        : null,
    })),
    missing: inOrder.filter((row) => row.cells['section']?.value === null).map(boxOf),
  };
};
