import { headlines as english } from '../english/headlines.js';
import { translation } from '../translation.js';

export const headlines = translation(english, {
  'headlines.title': 'Женщины в полиции Великобритании, {date}',
  'headlines.shares': 'Доля женщин {movements}',
  'headlines.moved.rose': 'выросла до {share} ({level})',
  'headlines.moved.fell': 'упала до {share} ({level})',
  'headlines.moved.same': 'осталась {share} ({level})',
  'headlines.growths': 'Средний рост числа женщин по службам: {growths}',
  'headlines.nothing': 'Нет главных чисел за {year}',
  'headlines.growthOf': '{growth} ({level})',
  'headlines.detail.share': 'Прежде: {earlier} ({level}).',
  'headlines.detail.growth': 'За {year}: {earlier}.',
  'headlines.in': '{value}, {year}',
  'headlines.yearBefore': '{value} годом раньше',
  'headlines.points': '{points} п. п.',
  'headlines.noChange': 'Без изменения',
  'headlines.since': 'с {year}',
  'headlines.growth': 'Средний рост числа женщин по службам',
  'headlines.row.share': '{level}, доля женщин',
  'headlines.row.average-change': '{level}, средний рост',
  'headlines.define': '{name}: определение',
  'headlines.column.headline': 'Главное число',
  'headlines.column.change': 'Изменение, п. п.',
  'headlines.caption':
    'Доля женщин среди полицейских и средний рост числа женщин по службам, в процентах',
  'headlines.definition.middle-management': 'Женщины в процентах от всех сержантов и инспекторов.',
  'headlines.definition.senior-leadership':
    'Женщины в процентах от всех старших инспекторов и выше, включая начальников полиции.',
  'headlines.definition.all-officers': 'Женщины в процентах от всех полицейских.',
  'headlines.definition.reference': 'Доклад сравнивает также с {year} годом.',
  'headlines.definition.growth':
    'Изменение числа женщин ({level}) за год в каждой службе, в процентах; затем простое среднее по службам. Не изменение их доли.',
  'headlines.note.mean':
    'Средний рост – простое среднее по службам, малые значат столько же, сколько большие.',
  'headlines.note.growth': 'Растёт число женщин, а не их доля.',
  'headlines.note.whole':
    'Доли – целые проценты, как опубликованы. Их изменение, в процентных пунктах, может быть неточным на 1 пункт.',
  'headlines.note.coverage':
    'Англию, Уэльс и British Transport Police доклад берёт у Home Office. Другие службы дали данные сами.',
  'headlines.note.computed':
    'В докладах ещё нет данных за {year}: доли рассчитаны по таблице Home Office для Англии, Уэльса и British Transport Police.',
  'headlines.note.earlier': 'Данные прежних лет он берёт из прежних докладов.',
});
