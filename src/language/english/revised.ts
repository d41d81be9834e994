import type { Catalogue } from '../language.js';

/** What is said about figures that were published otherwise before. */
export const revised = {
  'revised.note': '[r] revised: {where}, {level}, {measure}, was {was} until {date}.',
  'revised.together': 'all {count} forces together',
  'revised.women': 'number of women',
  'revised.men': 'number of men',
  'revised.notStated': 'number not stated',
  'revised.all': 'number of officers',
  'revised.previous': 'number of women the year before',
  'revised.share': 'share of women',
  'revised.difference': 'difference in percentage points',
  'revised.change': 'change in the number of women',
} as const satisfies Catalogue;
