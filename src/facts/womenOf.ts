import { common } from '../language/english/common.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';
import { countCell } from './cells.js';
import type { LevelFigures } from './figures.js';

/** "21 women of 47", or empty where they are not counted. */
export const womenOf = (
  language: Language,
  { women, all }: Pick<LevelFigures, 'women' | 'all'>,
): string =>
  women && all
    ? speaker(language, common)('common.womenOf', {
        count: women.value,
        women: countCell(language, women).text,
        total: countCell(language, all).text,
      })
    : '';
