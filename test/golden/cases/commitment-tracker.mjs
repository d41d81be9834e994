import { commitmentTracker } from '../../../build/facts/commitmentTracker.js';

export const widget = commitmentTracker;
export const cases = {
  latest: {},
  'year-before': { year: '2023' },
};
