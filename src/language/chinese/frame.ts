import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': '表格',
  'frame.chart': '图表',
  'frame.notes': '说明',
  'frame.share': '分享',
  'frame.shareAndDownload': '分享和下载',
  'frame.loading': '正在加载数据',
  'frame.tryAgain': '重试',
  'frame.notLoaded': '无法加载数据。',
  'frame.menuMissing': '无法加载此菜单。请检查网络连接并重新加载页面。',
  'frame.keys': '键盘：Tab 进入图表或表格，方向键在其中移动，输入字母查找名称，Escape 关闭并离开。',
  'frame.chartOf': '图表：{title}',
});
