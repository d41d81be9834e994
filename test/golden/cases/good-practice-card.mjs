import { goodPracticeCard } from '../../../build/facts/goodPracticeCard.js';

export const widget = goodPracticeCard;
export const cases = {
  figures: { entry: 'merseyside' },
  'word-for-a-figure': { entry: 'essex' },
  'no-figures': { entry: 'dyfed-powys' },
  news: { entry: 'hertfordshire-police-federation' },
};
