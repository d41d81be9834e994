import { grid } from '../language/english/grid.js';
import type { Language, Part } from '../language/language.js';
import { number, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { levelInside } from './levelNames.js';
import { unknownDetail } from './representationCoverage.js';
import type { GridForce, GridLevel } from './representationGridForces.js';

const count = (forces: readonly GridForce[], test: (section: number) => boolean): number =>
  forces.filter(({ section }) => section !== null && test(section)).length;

/** How the forces stand in one year. */
const standing = (
  language: Language,
  level: string,
  year: number,
  known: readonly GridForce[],
): Part[] => {
  const say = speaker(language, grid);
  const lower = count(known, (section) => section < 0);
  const higher = count(known, (section) => section > 0);
  const values = {
    level,
    count: known.length,
    lower: number(language, lower),
    equal: number(language, known.length - lower - higher),
    higher: number(language, higher),
    year: yearText(language, year),
  };
  if (!known.length) return say.parts('grid.sentence.none', values);
  if (lower === known.length) return say.parts('grid.sentence.allLower', values);
  if (higher === known.length) return say.parts('grid.sentence.allHigher', values);
  return say.parts('grid.sentence.mixed', values);
};

/**
 * The takeaway of the grid: how many stand where, or who moved between two years. That is said from
 * the first to the second of them, whichever the boxes show.
 */
export const gridSentence = (
  language: Language,
  gridLevel: GridLevel,
  year: number,
  compared: number | undefined,
  span: { readonly earlier: string; readonly year: string },
  forces: readonly GridForce[],
): { readonly headline: readonly Part[]; readonly detail: string } => {
  const say = speaker(language, grid);
  const level = levelInside(language, gridLevel);
  const known = forces.filter(({ section }) => section !== null);
  const moved = known.filter((force) => force.earlier !== null);
  if (compared !== undefined && moved.length) {
    const direction = Math.sign(year - compared);
    const steps = moved.map(
      (force) => direction * (Math.abs(force.section!) - Math.abs(force.earlier!)),
    );
    const same = steps.filter((step) => step === 0).length;
    return {
      headline: say.parts('grid.sentence.moved', {
        ...span,
        count: moved.length,
        closer: number(language, steps.filter((step) => step < 0).length),
        further: number(language, steps.filter((step) => step > 0).length),
      }),
      detail: same ? say('grid.detail.same', { count: same }) : '',
    };
  }
  const unknown = forces.filter(({ section }) => section === null).map((force) => force.label);
  return {
    headline: standing(language, level, year, known),
    detail: unknownDetail(language, year, unknown),
  };
};
