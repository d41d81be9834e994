import { representationGrid } from '../../../build/facts/representationGrid.js';
import { gridBoxes } from '../../../build/marks/gridBoxes.js';

export const widget = representationGrid;
export const marks = gridBoxes;
export const cases = {
  latest: {},
  senior: { level: 'senior-leadership', year: '2023' },
  compared: { level: 'senior-leadership', year: '2023', compare: '2013' },
  'six-shares': { year: '2024', highlight: 'dorset no-such-force' },
};
