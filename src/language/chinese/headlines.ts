import { headlines as english } from '../english/headlines.js';
import { translation } from '../translation.js';

export const headlines = translation(english, {
  'headlines.title': '英国警务中的女警，{date}',
  'headlines.shares': '女性占比{movements}',
  'headlines.moved.rose': '在{level}中升至 {share}',
  'headlines.moved.fell': '在{level}中降至 {share}',
  'headlines.moved.same': '在{level}中保持 {share}',
  'headlines.growths': '各警队女性人数平均增长：{growths}',
  'headlines.nothing': '没有 {year} 年的主要数据',
  'headlines.growthOf': '{level} {growth}',
  'headlines.detail.share': '{level}此前为 {earlier}。',
  'headlines.detail.growth': '{year} 年为 {earlier}。',
  'headlines.in': '{year} 年 {value}',
  'headlines.yearBefore': '上一年 {value}',
  'headlines.points': '{points} 个百分点',
  'headlines.noChange': '没有变化',
  'headlines.since': '自 {year} 年以来',
  'headlines.growth': '各警队女性人数平均增长',
  'headlines.row.share': '{level}，女性占比',
  'headlines.row.average-change': '{level}，平均增长',
  'headlines.define': '{name}：定义',
  'headlines.column.headline': '主要数据',
  'headlines.column.change': '变化，百分点',
  'headlines.caption': '警员中的女性占比和各警队女性人数平均增长，百分比',
  'headlines.definition.middle-management': '女性占全体警长和督察的百分比。',
  'headlines.definition.senior-leadership': '女性占全体总督察及以上职级的百分比，包括警队首长。',
  'headlines.definition.all-officers': '女性占全体警员的百分比。',
  'headlines.definition.reference': '报告还与 {year} 年比较。',
  'headlines.definition.growth':
    '各警队{level}女性人数一年内的变化，以百分比计；再取全部警队的简单平均。并非其占比的变化。',
  'headlines.note.mean': '平均增长为全部警队的简单平均；小警队与大警队同等计算。',
  'headlines.note.growth': '增长的是女性人数，不是其占比。',
  'headlines.note.whole': '占比为公布的整数百分比。其间以百分点计的变化可能有 1 个百分点的出入。',
  'headlines.note.coverage':
    '报告中英格兰、威尔士和 British Transport Police 取自 Home Office。其他警队提供了自己的数据。',
  'headlines.note.computed':
    '尚无报告刊载 {year} 年的数据：这些占比由 Home Office 表格计算，涵盖英格兰、威尔士和 British Transport Police。',
  'headlines.note.earlier': '往年数据取自往年报告。',
});
