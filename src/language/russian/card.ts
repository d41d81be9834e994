import { card as english } from '../english/card.js';
import { translation } from '../translation.js';

export const card = translation(english, {
  'card.title': '{force}, {date}',
  'card.but':
    'Женщины составляют {all} всех полицейских, но {middle} в среднем звене и {senior} в высшем руководстве',
  'card.and':
    'Женщины составляют {all} всех полицейских, {middle} в среднем звене и {senior} в высшем руководстве',
  'card.butMiddle':
    'Женщины составляют {all} всех полицейских и {senior} в высшем руководстве, но {middle} в среднем звене',
  'card.butSenior':
    'Женщины составляют {all} всех полицейских и {middle} в среднем звене, но {senior} в высшем руководстве',
  'card.some': 'Доля женщин: {shares}',
  'card.someShare': '{share} ({level})',
  'card.countsOnly': 'Женщин среди полицейских: {count}; их доля за {year} не опубликована',
  'card.changeOnly.rose': 'Число женщин среди полицейских за год выросло на {change}',
  'card.changeOnly.fell': 'Число женщин среди полицейских за год упало на {change}',
  'card.changeOnly.same': 'Число женщин среди полицейских за год не изменилось',
  'card.nothing': 'Нет данных: {force}, {year}',
  'card.detail': 'По сравнению со всеми полицейскими ({force}) доля женщин {differences}.',
  'card.detail.lower': 'ниже на {points} процентного пункта ({level})',
  'card.detail.higher': 'выше на {points} процентного пункта ({level})',
  'card.detail.equal': 'такая же ({level})',
  'card.label.count': '{women} из {total}',
  'card.label.womenCount': {
    one: '{count} женщина',
    few: '{count} женщины',
    other: '{count} женщин',
  },
  'card.label.shareMissing': 'доля недоступна [x]',
  'card.label.shareMissingShort': 'доля [x]',
  'card.label.points': '{points} п. п.',
  'card.stop': '{level}: женщины {women}, мужчины {men}{difference}{count}.',
  'card.stop.difference.lower': ', на {points} процентного пункта ниже, чем среди всех полицейских',
  'card.stop.difference.higher':
    ', на {points} процентного пункта выше, чем среди всех полицейских',
  'card.stop.difference.equal': ', как среди всех полицейских',
  'card.stop.count': ', {counts}',
  'card.stop.missing': '{level}: {count}доля недоступна.',
  'card.stop.missing.count': '{women}, ',
  'card.change': 'Число женщин с {year} года',
  'card.change.base': 'с {from} до {to}',
  'card.balance': 'Женщин вместо мужчин до доли всех полицейских',
  'card.balance.more': 'ещё {count}',
  'card.balance.none': 'уже не ниже',
  'card.column.level': 'Уровень',
  'card.column.women': 'Женщины',
  'card.column.men': 'Мужчины',
  'card.column.difference': 'Разница',
  'card.column.women-count': 'Число женщин',
  'card.column.total': 'Женщины и мужчины',
  'card.column.change': 'Изменение числа женщин',
  'card.column.women-before': 'Число женщин, {year}',
  'card.caption':
    'Женщины и мужчины среди полицейских по уровням, в процентах и процентных пунктах',
  'card.note.line':
    'Линия – доля женщин среди всех полицейских службы. Разница в процентных пунктах.',
  'card.note.levels':
    'Среднее звено: сержанты и инспекторы. Высшее руководство: старшие инспекторы (chief inspector) и выше, включая начальников полиции.',
  'card.note.small':
    '{level}, человек: {count}. Одно назначение меняет долю больше чем на 1 процентный пункт.',
  'card.note.recovered':
    '[x] недоступно: доклад не даёт итога по службе. Число женщин восстановлено по опубликованному изменению с {previous} года.',
  'card.note.lastComplete': 'Последний полный год: {year}; {shares}.',
  'card.note.noCounts': '[x] недоступно: число полицейских этой службы не опубликовано.',
  'card.note.coverage': 'Таблица Home Office охватывает Англию, Уэльс и British Transport Police.',
  'card.note.coverage.change': 'Доклад за {year} год даёт только изменение числа женщин: {change}.',
  'card.note.headcount': 'Полицейские посчитаны по людям на 31 марта.',
  'card.note.notStated': 'В итог входят и те, чей пол не указан: {count}.',
  'card.note.computed': 'Доли и разницы рассчитаны по числу полицейских, разницы до округления.',
  'card.note.published': 'Доли и разницы напечатаны в докладе.',
  'card.note.publishedDifference':
    'Доклад берёт разницы до округления: они могут отличаться от долей на 0,01.',
  'card.note.change': 'Изменилось число женщин, а не их доля.',
  'card.note.smallBase': 'Малое число в начале даёт большой процент: с {from} до {to} ({level}).',
});
