import { change as english } from '../english/change.js';
import { translation } from '../translation.js';

export const change = translation(english, {
  'change.title': 'Изменение числа женщин среди полицейских, с {from} по {to}',
  'change.sentence.rose': {
    one: 'Число женщин среди полицейских выросло в {some} из {count} службы',
    other: 'Число женщин среди полицейских выросло в {some} из {count} служб',
  },
  'change.sentence.fell': {
    one: 'Число женщин среди полицейских упало в {some} из {count} службы',
    other: 'Число женщин среди полицейских упало в {some} из {count} служб',
  },
  'change.sentence.roseAll': 'Число женщин среди полицейских выросло во всех {count} службах',
  'change.sentence.fellAll': 'Число женщин среди полицейских упало во всех {count} службах',
  'change.sentence.even':
    'Число женщин среди полицейских выросло в {some} из {count} служб и упало в стольких же',
  'change.sentence.same': {
    one: 'Число женщин среди полицейских не изменилось в {count} службе',
    other: 'Число женщин среди полицейских не изменилось ни в одной из {count} служб',
  },
  'change.sentence.none': 'Изменение числа женщин среди полицейских за {year} неизвестно',
  'change.detail':
    'Среднее изменение по службам: все полицейские {all} (годом раньше {allBefore}), среднее звено {middle} ({middleBefore}), высшее руководство {senior} ({seniorBefore}).',
  'change.column.force': 'Служба',
  'change.column.nation': 'Часть страны',
  'change.column.count': '{level}: женщин, {year}',
  'change.caption':
    'Изменение числа женщин по службам с 31 марта {from} по 31 марта {to}, в процентах',
  'change.nation.England': 'Англия',
  'change.nation.Wales': 'Уэльс',
  'change.nation.Scotland': 'Шотландия',
  'change.nation.Northern Ireland': 'Северная Ирландия',
  'change.nation.Great Britain': 'Великобритания',
  'change.base': 'с {from} до {to}',
  'change.baseWomen': 'женщин с {from} до {to}',
  'change.small': 'меньше {most} женщин, {year}',
  'change.tip': '{level}: {change}',
  'change.tip.base': ', женщин с {from} до {to}',
  'change.pinned': '{all} все полицейские, {middle} среднее звено, {senior} высшее руководство',
  'change.search': 'Служба или часть страны',
  'change.level': 'Уровень',
  'change.segment.all-officers': 'Все',
  'change.segment.middle-management': 'Среднее',
  'change.segment.senior-leadership': 'Высшее',
  'change.showing': {
    one: 'Показано {shown} из {count} службы.',
    other: 'Показано {shown} из {count} служб.',
  },
  'change.showAll': 'Показать все {found}',
  'change.showFewer': 'Показать меньше',
  'change.none': 'Ничего не найдено: «{given}».',
  'change.clear': 'Очистить поиск',
  'change.sorted': 'Порядок: {column}, {order}.',
  'change.order.name': 'от А до Я',
  'change.order.-name': 'от Я до А',
  'change.order.change': 'сначала наименьшие',
  'change.order.-change': 'сначала наибольшие',
  'change.smallLast': 'Пустые полосы стоят последними.',
  'change.basis.published': 'Изменения как опубликованы; число женщин за {year} восстановлено.',
  'change.basis.computed': 'Изменения рассчитаны.',
  'change.note.small':
    'Пустая полоса: меньше {most} женщин, {year}; несколько человек дают большой процент. Изменилось число женщин, а не их доля.',
  'change.note.share': 'Изменилось число женщин, а не их доля.',
  'change.note.unknownSort': 'Нет порядка «{given}». Есть: {nearest}.',
  'change.note.unknown': '[x] недоступно: число женщин не опубликовано: {names}.',
  'change.note.fromZero': '[z] неприменимо: у изменения от 0 нет процента.',
  'change.note.recovered':
    'Числа женщин за {to} восстановлены: только это целое число даёт опубликованное изменение с {from}.',
  'change.note.average':
    'Среднее – из доклада: простое среднее по службам, малые значат столько же, сколько большие.',
  'change.note.levels':
    'Среднее звено: сержанты и инспекторы. Высшее руководство: старшие инспекторы (chief inspector) и выше, включая начальников полиции.',
  'change.note.headcount': 'Полицейские посчитаны по людям на 31 марта.',
  'change.note.order':
    'В порядке по изменению службы с пустой полосой идут после других, без данных – последними.',
});
