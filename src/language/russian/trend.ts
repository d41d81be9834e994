import { trend as english } from '../english/trend.js';
import { translation } from '../translation.js';

export const trend = translation(english, {
  'trend.title': 'Женщины среди полицейских, {years}',
  'trend.title.force': 'Женщины среди полицейских, {force}, {years}',
  'trend.years': '{from}–{to}',
  'trend.at': '{level}, {force}',
  'trend.shareOf': '{share} ({level})',
  'trend.inYear': '{share} ({year})',
  'trend.rose': 'Доля женщин ({what}) выросла: {from} – {to}{then}',
  'trend.fell': 'Доля женщин ({what}) упала: {from} – {to}{then}',
  'trend.same': 'Доля женщин ({what}) была {share} и в {from}, и в {to}{then}',
  'trend.one': 'Доля женщин ({what}) была {share} в {to}{then}',
  'trend.overtook': '; обогнала {level} в {year}',
  'trend.above': '; выше {share}, доли {count} служб вместе',
  'trend.below': '; ниже {share}, доли {count} служб вместе',
  'trend.equal': '; как у {count} служб вместе',
  'trend.detail': '{level}: с {from} до {to}.',
  'trend.detail.one': '{level}: {share}.',
  'trend.nothing': 'Доля женщин среди полицейских неизвестна, {years}',
  'trend.nothing.force': 'Доля женщин среди полицейских неизвестна: {force}, {years}',
  'trend.year': 'Год',
  'trend.level.middle-management': 'Среднее',
  'trend.level.senior-leadership': 'Высшее',
  'trend.forces': {
    one: '{count} служба',
    few: '{count} службы',
    other: '{count} служб',
  },
  'trend.beside': '{level}, служб {count}',
  'trend.tip': '{level}: {share}',
  'trend.tip.force': '{level}: {share}; службы вместе ({count}): {forces}',
  'trend.labelIn': '{year}',
  'trend.labelMissing': '{year} [x]',
  'trend.caption':
    'Доля женщин среди полицейских по уровням и годам, службы вместе ({count}), в процентах',
  'trend.caption.force': 'Доля женщин среди полицейских по уровням и годам, {force}, в процентах',
  'trend.note.forces':
    'Служб: {count}, Англия и Уэльс и British Transport Police. На 31 марта, по числу полицейских.',
  'trend.note.without':
    'В таблице есть и службы Англии и Уэльса без British Transport Police, их {count}.',
  'trend.note.together':
    'Тонкая линия – службы вместе, их {count}: Англия и Уэльс и British Transport Police.',
  'trend.note.small': '{level}, {force}, человек: {count}, {year}; линии малых групп скачут.',
  'trend.note.point':
    'Открытая точка за {years} – доля из доклада. Линии рассчитаны по числу полицейских на 31 марта.',
  'trend.note.missing': '[x] Доля за {years} неизвестна: линии там прерваны.',
  'trend.note.whole':
    'За {year} доклад {publisher} печатает только целые проценты: {shares}. В рассчитанных линиях их нет.',
  'trend.note.levels':
    'Среднее звено: сержанты и инспекторы. Высшее руководство: старшие инспекторы (chief inspector) и выше, включая начальников полиции.',
  'trend.note.notStated': 'За {year} в итог входят и те, чей пол не указан: {count}.',
  'trend.note.coverage':
    '[x] недоступно: таблица Home Office охватывает Англию, Уэльс и British Transport Police.',
  'trend.note.change':
    'Доклад за {year} год даёт только изменение числа женщин среди полицейских: {change}.',
});
