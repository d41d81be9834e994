import { joinWith } from '../language.js';
import type { Language } from '../language.js';
import * as translations from './first.js';

export { messages } from '../messages.js';

export const language = {
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
  join: joinWith('、', '、'),
  translations,
} satisfies Language;
