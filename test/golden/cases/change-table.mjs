import { changeTable } from '../../../build/facts/changeTable.js';
import { changeBars } from '../../../build/marks/changeBars.js';

export const widget = changeTable;
export const marks = changeBars;
export const cases = {
  latest: {},
  'by-senior-leadership': { sort: '-senior-leadership' },
  computed: { year: '2015', sort: 'all-officers' },
  'from-zero': { year: '2008' },
  'host-mistakes': { sort: 'women', highlight: 'dorset no-such-force' },
};
