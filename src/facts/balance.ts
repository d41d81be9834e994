import type { Figure, LevelFigures } from './figures.js';

/** Women and all officers of a group, as whole numbers. */
export interface Group {
  readonly women: number;
  readonly all: number;
}

/**
 * How many more women a part of a force would need, in place of men, so that women's share of it is
 * at least women's share of the whole force. The totals and the share of the whole stay as they
 * are. Whole officers: the smallest number that is enough, 0 where the share is already as high.
 *
 * Products of whole numbers are compared, so that no binary fraction decides at a tie.
 *
 * @param part the officers of one level
 * @param whole all officers of the same force, at least one
 */
export const womenForBalance = (part: Group, whole: Group): number => {
  const lacking = whole.women * part.all - part.women * whole.all;
  if (lacking <= 0) return 0;
  const rest = lacking % whole.all;
  return (lacking - rest) / whole.all + (rest ? 1 : 0);
};

const groupOf = ({ women, all }: LevelFigures): Group | null =>
  women && all && all.value > 0 ? { women: women.value, all: all.value } : null;

/** The same from what is known of a level and of its force: null where a number is not known. */
export const balanceOf = (level: LevelFigures, force: LevelFigures): Figure | null => {
  const part = groupOf(level);
  const whole = groupOf(force);
  return part && whole
    ? { value: womenForBalance(part, whole), basis: 'computed', markers: [] }
    : null;
};
