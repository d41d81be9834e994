import { embed as english } from '../english/embed.js';
import { translation } from '../translation.js';

export const embed = translation(english, {
  'embed.none.title': '未选择组件',
  'embed.none.advice': '请在地址中写“widget=…”。可用：{names}。',
  'embed.unknown.title': '没有组件“{given}”',
  'embed.unknown.advice': '请检查地址中的“widget=…”。最接近的：{nearest}。',
  'embed.long.title': '此地址过长',
  'embed.long.advice': '“?”之后最多 {most} 个字符；此处有 {given} 个。',
  'embed.markup.title': '“{given}”的值无效',
  'embed.markup.advice': '其中含有程序代码的符号，此处从不需要。',
  'embed.foreign.title': '数据不能来自该处',
  'embed.foreign.advice': '此页面只读取自身网站的数据。请去掉“src”。',
  'embed.blocked.title': '无法加载组件',
  'embed.blocked.advice': '请重新加载页面。如无效，请告知其发布者。',
  'embed.whole': '打开完整图表',
  'embed.check': '检查此地址',
  'embed.check.fine': '{widget} 认识所有参数。',
  'embed.check.unknown': '“{given}”不是 {widget} 的参数，没有作用。最接近的：{nearest}。',
  'embed.check.repeated': '“{given}”在地址中出现不止一次；以第一个为准。',
});
