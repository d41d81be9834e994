import { menu as english } from '../english/menu.js';
import { translation } from '../translation.js';

export const menu = translation(english, {
  'menu.download': '下载',
  'menu.figures': '数据',
  'menu.data': '供程序使用的数据',
  'menu.picture': '带文字的图片',
  'menu.drawing': '矢量图',
  'menu.about': '关于',
  'menu.notes': '数据如何得出',
  'menu.copySentence': '复制这句话',
  'menu.copyCitation': '复制引文',
  'menu.copyCode': '复制网页代码',
  'menu.copied': '已复制',
  'menu.notCopied': '无法复制',
  'menu.noPicture': '此处没有图片：请用矢量图',
  'menu.failed': '无法加载',
});
