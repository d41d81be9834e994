import { grid as english } from '../english/grid.js';
import { translation } from '../translation.js';

export const grid = translation(english, {
  'grid.title': {
    one: 'Женщины, {level}, {count} служба, {date}',
    few: 'Женщины, {level}, {count} службы, {date}',
    other: 'Женщины, {level}, {count} служб, {date}',
  },
  'grid.title.compare': {
    one: 'Женщины, {level}, {count} служба, {earlier} и {year}',
    few: 'Женщины, {level}, {count} службы, {earlier} и {year}',
    other: 'Женщины, {level}, {count} служб, {earlier} и {year}',
  },
  'grid.sentence.allLower':
    'Равенства нет ни в одной службе: во всех {count} доля женщин ({level}) ниже, чем среди всех полицейских',
  'grid.sentence.allHigher':
    'Равенства нет ни в одной службе: во всех {count} доля женщин ({level}) выше, чем среди всех полицейских',
  'grid.sentence.mixed':
    'Доля женщин ({level}), число служб из {count}: ниже в {lower}, равна в {equal}, выше в {higher}',
  'grid.sentence.none': 'Ни у одной службы нет опубликованной доли ({level}) за {year}',
  'grid.sentence.moved':
    'С {earlier} по {year} год ближе к равенству служб: {closer} из {count}, дальше: {further}',
  'grid.detail.same': 'Так же далеко, как прежде, служб: {count}.',
  'grid.how': 'Клетки с именами: {year}. Маленькие квадраты: число служб там, {earlier}.',
  'grid.side.lower': 'Доля женщин ниже, чем среди всех полицейских службы, в процентных пунктах',
  'grid.side.higher': 'Доля женщин выше, в процентных пунктах',
  'grid.equal': 'Равно',
  'grid.equalRow': 'Равно: меньше 1',
  'grid.equalNone': 'Пока нет',
  'grid.inYear': '{year}',
  'grid.tray': 'Нет доли, {year}:',
  'grid.trayMany': 'Нет доли, {year}, служб: {count}, см. «Пояснения».',
  'grid.pinned': '{force}: {points}, {share} против {all}',
  'grid.pinned.unknown': '{force}: нет доли, {year}',
  'grid.range.0': 'меньше 1',
  'grid.range.1': '1 – меньше 5',
  'grid.range.5': '5 – меньше 10',
  'grid.range.10': '10 – меньше 15',
  'grid.range.15': '15 и больше',
  'grid.section.-15': 'ниже на 15 п. п. и больше',
  'grid.section.-10': 'ниже на 10 – меньше 15 п. п.',
  'grid.section.-5': 'ниже на 5 – меньше 10 п. п.',
  'grid.section.-1': 'ниже на 1 – меньше 5 п. п.',
  'grid.section.0': 'равно: меньше 1 п. п.',
  'grid.section.1': 'выше на 1 – меньше 5 п. п.',
  'grid.section.5': 'выше на 5 – меньше 10 п. п.',
  'grid.section.10': 'выше на 10 – меньше 15 п. п.',
  'grid.section.15': 'выше на 15 п. п. и больше',
  'grid.tip.shares': '{share} ({level}), {all} среди всех полицейских',
  'grid.tip.counts': '({counts})',
  'grid.tip.balance':
    'ещё женщин вместо мужчин: {count}, и доля не ниже, чем среди всех полицейских',
  'grid.tip.balanced': 'уже не ниже, чем среди всех полицейских',
  'grid.column.force': 'Служба',
  'grid.column.difference': 'Разница',
  'grid.column.section': 'Раздел',
  'grid.column.women': 'Женщины, {level}',
  'grid.column.all': 'Женщины среди всех полицейских',
  'grid.column.earlier': 'Раздел, {year}',
  'grid.caption':
    'Доля женщин ({level}) по службам, в процентах, и её разница с их долей среди всех полицейских, в процентных пунктах',
  'grid.note.boxes':
    'Клетка – одна служба любого размера. Границы разделов – наше прочтение доклада.',
  'grid.note.difference':
    'Разница – доля женщин на уровне минус их доля среди всех полицейских той же службы, в процентных пунктах, до округления.',
  'grid.note.small':
    'Многие группы руководства малы: одно назначение может перевести службу в соседний раздел.',
});
