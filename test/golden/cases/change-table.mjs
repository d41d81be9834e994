import { changeTable } from '../../../build/facts/changeTable.js';
import { changeBars } from '../../../build/marks/changeBars.js';

export const widget = changeTable;
export const marks = changeBars;
export const cases = {
  latest: {},
  'from-zero': { year: '2008', sort: '-senior-leadership', highlight: 'dorset no-such-force' },
};
