import { nationalHeadlines } from '../../../build/facts/nationalHeadlines.js';
import { headlineBars } from '../../../build/marks/headlineBars.js';

export const widget = nationalHeadlines;
export const marks = headlineBars;
export const cases = {
  latest: {},
};
