import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': '{names} 截至 {date} 的占比未知。',
  'representation.detail.unknownMany': '{count} 个警队截至 {date} 的占比未知。',
  'representation.note.unknown': '[x] {names} 的占比未公布。',
  'representation.note.unknownHighlight': '没有可突出显示的警队“{given}”。最接近的：{nearest}。',
  'representation.note.coverage':
    'Home Office 的表格涵盖英格兰、威尔士和 British Transport Police，不含 Police Scotland 和 PSNI。',
  'representation.note.published':
    '{year} 年报告只载 {count} 个警队的占比。其余将随下一份 Home Office 表格公布。',
});
