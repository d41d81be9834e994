import { picker as english } from '../english/picker.js';
import { translation } from '../translation.js';

export const picker = translation(english, {
  'picker.title': '选择警队',
  'picker.sentence': '可选 {count} 个警队和其他组织',
  'picker.column.force': '警队或组织',
  'picker.caption': '数据中的警队和其他组织',
  'picker.nation.England': '英格兰',
  'picker.nation.Wales': '威尔士',
  'picker.nation.Scotland': '苏格兰',
  'picker.nation.Northern Ireland': '北爱尔兰',
  'picker.nation.England and Wales': '英格兰和威尔士',
  'picker.nation.Great Britain': '大不列颠',
  'picker.nation.United Kingdom': '英国',
  'picker.nation.Crown Dependency': '王室属地',
  'picker.nation.British Overseas Territories': '海外领土',
  'picker.hint': '{nation}，{hint}',
  'picker.hint.change': '无占比',
  'picker.hint.none': '无数据',
  'picker.found': '找到 {count} 个。',
  'picker.keys': '上下方向键移动，Enter 选择，Escape 关闭。',
  'picker.none': '没有这个名称的警队。最接近的：{names}。',
  'picker.chosen': '已选择 {force}。',
  'picker.clear': '清除',
});
