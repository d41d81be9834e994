import { revised as english } from '../english/revised.js';
import { translation } from '../translation.js';

export const revised = translation(english, {
  'revised.note': '[r] 已修订：{where}，{level}，{measure}，{date} 之前为 {was}。',
  'revised.together': '全部 {count} 个警队合计',
  'revised.women': '女性人数',
  'revised.men': '男性人数',
  'revised.notStated': '未注明性别人数',
  'revised.all': '警员人数',
  'revised.previous': '上一年女性人数',
  'revised.share': '女性占比',
  'revised.difference': '百分点差距',
  'revised.change': '女性人数变化',
});
