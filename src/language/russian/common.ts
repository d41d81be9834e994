import { common as english } from '../english/common.js';
import { translation } from '../translation.js';

export const common = translation(english, {
  'common.level.all-officers': 'Все полицейские',
  'common.level.middle-management': 'Среднее звено',
  'common.level.senior-leadership': 'Высшее руководство',
  'common.ranks.all-officers': '',
  'common.ranks.middle-management': 'сержанты и инспекторы',
  'common.ranks.senior-leadership': 'старшие инспекторы и выше',
  'common.inside.all-officers': 'все полицейские',
  'common.inside.middle-management': 'среднее звено',
  'common.inside.senior-leadership': 'высшее руководство',
  'common.women': 'Женщины',
  'common.men': 'Мужчины',
  'common.womenOf': {
    one: '{women} женщина из {total}',
    few: '{women} женщины из {total}',
    other: '{women} женщин из {total}',
  },
  'common.source': 'Источник: {source}.',
  'common.source.asAt': '{publisher}, {title}, на {date}',
  'common.source.licence':
    'Содержит государственные данные по лицензии Open Government Licence v3.0.',
  'common.basis.own': 'Данные самой службы, не доклада.',
  'common.basis.published': 'Данные как опубликованы.',
  'common.basis.computed': 'Доли рассчитаны.',
  'common.marker.x': '[x] недоступно',
  'common.marker.z': '[z] неприменимо',
  'common.marker.r': '[r] пересмотрено',
  'common.notAvailable': 'недоступно [x]',
  'common.difference.lower': 'ниже на {points} п. п.',
  'common.difference.higher': 'выше на {points} п. п.',
  'common.difference.equal': 'нет разницы',
  'common.pointsLower': 'ниже на {points} процентного пункта',
  'common.pointsHigher': 'выше на {points} процентного пункта',
  'common.edition': 'Выпуск данных: {edition}',
  'common.unknownLanguage': 'Виджет не говорит на языке «{language}», поэтому он на английском.',
});
