import { balance } from './balance.js';
import { card } from './card.js';
import { change } from './change.js';
import { commitments } from './commitments.js';
import { common } from './common.js';
import { frame } from './frame.js';
import { grid } from './grid.js';
import { headlines } from './headlines.js';
import { list } from './list.js';
import { map } from './map.js';
import { picker } from './picker.js';
import { practice } from './practice.js';
import { representation } from './representation.js';
import { revised } from './revised.js';
import { staff } from './staff.js';
import { trend } from './trend.js';
import type { Catalogues, TranslationsOf } from '../catalogues.js';

/** What widgets say in this language as they are drawn. */
export const translations: TranslationsOf<Catalogues> = {
  balance,
  card,
  change,
  commitments,
  common,
  frame,
  grid,
  headlines,
  list,
  map,
  picker,
  practice,
  representation,
  revised,
  staff,
  trend,
};
