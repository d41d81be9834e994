import type { FirstCatalogues, TranslationsOf } from '../catalogues.js';
import { joinWith } from '../language.js';
import type { Language } from '../language.js';
import { balance } from './balance.js';
import { card } from './card.js';
import { common } from './common.js';
import { frame } from './frame.js';
import { grid } from './grid.js';
import { menu } from './menu.js';
import { practice } from './practice.js';
import { problem } from './problem.js';
import { representation } from './representation.js';
import { revised } from './revised.js';
import { years } from './years.js';

export { messages } from '../messages.js';

export const language: Language = {
  stop: '。',
  gap: '',
  comma: '、',
  semicolon: '；',
  code: 'zh',
  locale: 'zh-CN',
  direction: 'ltr',
  percentSign: '%',
  months: Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
  date: (day, month, year) => `${year}年${month}${day ? `${day}日` : ''}`,
  join: joinWith('和', '、'),
  translations: {
    balance,
    card,
    common,
    frame,
    grid,
    menu,
    practice,
    problem,
    representation,
    revised,
    years,
  } satisfies TranslationsOf<FirstCatalogues>,
};
