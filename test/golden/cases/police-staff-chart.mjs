import { policeStaffChart } from '../../../build/facts/policeStaffChart.js';
import { shareBars } from '../../../build/marks/shareBars.js';

export const widget = policeStaffChart;
export const marks = shareBars;
export const cases = {
  latest: {},
};
