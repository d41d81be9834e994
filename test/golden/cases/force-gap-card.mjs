import { forceGapCard } from '../../../build/facts/forceGapCard.js';
import { shareBars } from '../../../build/marks/shareBars.js';

export const widget = forceGapCard;
export const marks = shareBars;
export const cases = {
  published: { force: 'north-wales', year: '2024' },
  computed: { force: 'sussex', year: '2023' },
  'first-year': { force: 'city-of-london', year: '2007' },
  recovered: { force: 'devon-and-cornwall', year: '2024' },
  'change-only': { force: 'police-scotland', year: '2024' },
  'not-covered': { force: 'police-scotland', year: '2023' },
  nothing: { force: 'national-crime-agency' },
};
