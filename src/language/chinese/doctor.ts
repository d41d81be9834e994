import { doctor as english } from '../english/doctor.js';
import { translation } from '../translation.js';

export const doctor = translation(english, {
  'doctor.title': '检查此页面',
  'doctor.busy': '正在检查',
  'doctor.again': '再次检查',
  'doctor.nothing': '此页面上没有我们的组件。编辑器可能删除了其标签。',
  'doctor.fine': '{what} 显示“{title}”。无需修正。',
  'doctor.noTarget': '此页面上没有 id 为“{given}”的元素。',
  'doctor.noTarget.nearest': '此页面上没有 id 为“{given}”的元素。最接近的：{nearest}。',
  'doctor.unknownTag': '没有组件 {what}。最接近的：{nearest}。',
  'doctor.script.none':
    '{what} 未启动：此页面上没有我们的脚本。许多编辑器在保存页面时删除脚本。请改用框架中的托管页面，或 HTML 表格。',
  'doctor.script.module': '{what} 未启动：{address} 的 script 标签需要 type="module"。',
  'doctor.script.policy':
    '{what} 未启动：此页面的安全策略阻止了脚本。其管理员须允许“script-src {origin}”。',
  'doctor.script.missing': '{what} 未启动：{address} 没有脚本。请检查地址及其版本。',
  'doctor.script.integrity':
    '{what} 未启动：script 标签中的 integrity 与 {address} 不符。请从同一版本复制两者。',
  'doctor.script.silent':
    '{what} 未启动：{address} 的脚本没有到达。可能被防火墙阻止，或服务器不允许其他网站使用。',
  'doctor.script.broken': '{what} 的脚本已到达但未启动。此页面上的其他脚本可能干扰了它。',
  'doctor.attribute': '{what} 没有属性“{given}”。最接近的：{nearest}。',
  'doctor.version': '{what} 的版本为 {other}，它先到达；此脚本的版本为 {own}。请只加载一个版本。',
  'doctor.says': '{what} 无法显示数据。其提示：{message}',
  'doctor.data.policy': '此页面的安全策略阻止了数据。其管理员须允许“connect-src {origin}”。',
  'doctor.data.missing': '{address} 没有文件。',
  'doctor.data.closed':
    '{origin} 不允许其他网站读取其文件。它须发送“Access-Control-Allow-Origin: *”。',
  'doctor.data.silent': '{origin} 没有响应。可能被防火墙阻止。',
  'doctor.lazy': '{what} 因 loading="lazy" 等待读者滚动到该处。',
  'doctor.slow': '{what} 仍在加载数据。',
  'doctor.hidden': '{what} 在此，但页面将其隐藏或未给它宽度。',
  'doctor.framed':
    '此页面位于没有自身网站的沙盒框架中。组件可在其中工作；链接和下载需要框架有“allow-popups allow-downloads”。',
  'doctor.frame.other': '框架没有显示托管页面：其地址为“{address}”。',
  'doctor.frame.sandbox': '框架为沙盒且没有“allow-scripts”，因此其页面无法启动。',
  'doctor.frame.policy': '此页面的安全策略阻止了框架。其管理员须允许“frame-src {origin}”。',
  'doctor.frame.silent': '框架中的页面没有响应。请检查其地址，以及 {origin} 是否可以显示在框架中。',
  'doctor.frame.title': '框架需要 title 属性，供看不到它的读者使用。',
  'doctor.frame.fine': '框架显示其页面，需要 {height} 像素的高度。',
});
