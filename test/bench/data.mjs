/**
 * The same figures for every contender, from the published data: the grid of middle management in each
 * year, and the card of one force.
 */
import { loadFacts } from '../../dist/index.js';

export const FORCE = 'kent';
export const LEVEL = 'middle-management';
export const FIRST = 2007;
export const LAST = 2023;

const plain = ({ title, sentence }) => ({ title, sentence });

/** Boxes in the sections of a grid: `column` is the section's place, `row` counts up in it. */
function boxesOf(facts, sections) {
  const heights = new Map();
  return facts.rows
    .filter(({ cells }) => cells.section.value !== null)
    .map(({ label, cells: { section } }) => {
      const row = heights.get(section.value) ?? 0;
      heights.set(section.value, row + 1);
      const column = sections.indexOf(section.value);
      return { force: label, code: label.slice(0, 3), section: section.value, column, row };
    });
}

/**
 * @param {string} src address of a data folder
 * @returns {Promise<Record<number, object>>} by year
 */
export async function grids(src) {
  const sections = [-15, -10, -5, -1, 0, 1, 5, 10, 15];
  const years = {};
  for (let year = FIRST; year <= LAST; year += 1) {
    const facts = await loadFacts('representation-grid', { src, level: LEVEL, year: String(year) });
    years[year] = { ...plain(facts), sections, boxes: boxesOf(facts, sections) };
  }
  return years;
}

/**
 * @param {string} src address of a data folder
 * @returns {Promise<Record<number, object>>} the last year and the one before
 */
export async function cards(src) {
  const years = {};
  for (const year of [LAST - 1, LAST]) {
    const facts = await loadFacts('force-gap-card', { src, force: FORCE, year: String(year) });
    const bars = facts.rows.map(({ label, cells }) => ({
      label,
      women: cells.women.value,
      men: cells.men.value,
    }));
    years[year] = { ...plain(facts), bars };
  }
  return years;
}
