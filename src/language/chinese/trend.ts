import { trend as english } from '../english/trend.js';
import { translation } from '../translation.js';

export const trend = translation(english, {
  'trend.title': '警员中的女性，{years}',
  'trend.title.force': '警员中的女性，{force}，{years}',
  'trend.years': '{from} 至 {to}',
  'trend.at': '{force} {level}',
  'trend.shareOf': '{level} {share}',
  'trend.inYear': '{year} 年 {share}',
  'trend.rose': '{what}女性占比从 {from} 升至 {to}{then}',
  'trend.fell': '{what}女性占比从 {from} 降至 {to}{then}',
  'trend.same': '{what}女性占比在 {from} 和 {to} 年均为 {share}{then}',
  'trend.one': '{to} 年女性占{what}的 {share}{then}',
  'trend.overtook': '，于 {year} 年超过{level}',
  'trend.above': '，高于 {count} 个警队合计的 {share}',
  'trend.below': '，低于 {count} 个警队合计的 {share}',
  'trend.equal': '，与 {count} 个警队合计相同',
  'trend.detail': '{level}：从 {from} 到 {to}。',
  'trend.detail.one': '{level}：{share}。',
  'trend.nothing': '女警占比未知，{years}',
  'trend.nothing.force': '{force} 的女警占比未知，{years}',
  'trend.year': '年份',
  'trend.level.middle-management': '中层',
  'trend.level.senior-leadership': '高层',
  'trend.forces': '{count} 个警队',
  'trend.beside': '{level}，{count} 个警队',
  'trend.tip': '{level}：{share}',
  'trend.tip.force': '{level}：{share}；{count} 个警队：{forces}',
  'trend.labelIn': '{year} 年',
  'trend.labelMissing': '{year} [x]',
  'trend.caption': '按级别和年份的警员女性占比，{count} 个警队合计，百分比',
  'trend.caption.force': '按级别和年份的警员女性占比，{force}，百分比',
  'trend.note.forces':
    '{count} 个警队：英格兰和威尔士以及 British Transport Police。每年 3月31日，按警员人数。',
  'trend.note.without': '表格还有英格兰和威尔士的 {count} 个警队，不含 British Transport Police。',
  'trend.note.together':
    '较细的线为 {count} 个警队合计：英格兰和威尔士以及 British Transport Police。',
  'trend.note.small': '{force} {level}在 {year} 年为 {count} 人：小群体的线会跳动。',
  'trend.note.point': '{years} 的空心点为报告所载占比。线由 3月31日的警员人数计算。',
  'trend.note.missing': '[x] {years} 的占比未知：线在该处断开。',
  'trend.note.whole':
    '{year} 年 {publisher} 报告只载整数百分比：{shares}。它们不混入计算所得的线。',
  'trend.note.levels':
    '中层管理指警长（sergeant）和督察（inspector）。高层领导指总督察（chief inspector）及以上，包括警队首长。',
  'trend.note.notStated': '{year} 年总数包括 {count} 名未注明性别的警员。',
  'trend.note.coverage':
    '[x] 不可用：Home Office 的表格涵盖英格兰、威尔士和 British Transport Police。',
  'trend.note.change': '{year} 年报告只给出女警人数的变化：{change}。',
});
