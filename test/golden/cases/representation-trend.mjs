import { representationTrend } from '../../../build/facts/representationTrend.js';
import { trendLines } from '../../../build/marks/trendLines.js';

export const widget = representationTrend;
export const marks = trendLines;
export const cases = {
  national: {},
  'national-to-2024': { from: '2015', to: '2024' },
  'one-year': { from: '2023', to: '2023' },
  force: { force: 'sussex' },
  'force-to-2024': { force: 'sussex', from: '2019', to: '2024' },
  'printed-point': { force: 'north-wales' },
  'small-and-zero': { force: 'dyfed-powys', to: '2011' },
  'not-covered': { force: 'police-scotland' },
  nothing: { force: 'national-crime-agency' },
};
