import { forceMap } from '../../../build/facts/forceMap.js';
import { mapTiles } from '../../../build/marks/mapTiles.js';

export const widget = forceMap;
export const marks = mapTiles;
export const cases = {
  latest: {},
  senior: { level: 'senior-leadership', year: '2023', highlight: 'north-yorkshire nowhere' },
  'all-officers': { level: 'all-officers', year: '2023' },
  difference: { level: 'senior-leadership', year: '2023', measure: 'difference' },
  'six-shares': { level: 'senior-leadership', year: '2024' },
  'first-year': { level: 'senior-leadership', year: '2007' },
};
