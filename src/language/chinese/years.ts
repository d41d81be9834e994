import { years as english } from '../english/years.js';
import { translation } from '../translation.js';

export const years = translation(english, {
  'years.year': '年份',
  'years.play': '播放',
  'years.stop': '停止',
  'years.playAll': '播放 {first} 至 {last} 年',
});
