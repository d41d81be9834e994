import type { MoreCatalogues, TranslationsOf } from '../catalogues.js';
import { change } from './change.js';
import { commitments } from './commitments.js';
import { headlines } from './headlines.js';
import { list } from './list.js';
import { map } from './map.js';
import { picker } from './picker.js';
import { staff } from './staff.js';
import { trend } from './trend.js';

export { messages } from '../messages.js';

export const translations = {
  change,
  commitments,
  headlines,
  list,
  map,
  picker,
  staff,
  trend,
} satisfies TranslationsOf<MoreCatalogues>;
