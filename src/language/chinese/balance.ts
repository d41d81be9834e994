import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': '达到全体警员占比需增加的女性人数',
  'balance.note':
    '“达到”指该级别的女性占比不低于该警队全体警员中的女性占比。按整数人计算，以女性替换男性，总数不变。',
});
