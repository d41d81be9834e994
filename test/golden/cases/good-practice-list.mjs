import { goodPracticeList } from '../../../build/facts/goodPracticeList.js';

export const widget = goodPracticeList;
export const cases = {
  all: {},
  theme: { theme: 'dark specialist-roles' },
  organisation: { organisation: 'merseyside' },
  'search-and-theme': { theme: 'womens-health', search: ' Menopause  café ' },
  none: { search: 'no such words' },
};
