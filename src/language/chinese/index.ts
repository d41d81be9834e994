import type { OtherLanguage } from '../language.js';
import * as translations from './drawn.js';

export { messages } from '../messages.js';

export const language = {
  stop: '。',
  gap: '',
  comma: '、',
  semicolon: '；',
  code: 'zh',
  locale: 'zh-CN',
  months: Array.from({ length: 12 }, (_, at) => `${at + 1}月`),
  date: (day, month, year) => `${year}年${month}${day ? `${day}日` : ''}`,
  and: '、',
  translations,
} satisfies OtherLanguage;
