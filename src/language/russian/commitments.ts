import { commitments as english } from '../english/commitments.js';
import { translation } from '../translation.js';

export const commitments = translation(english, {
  'commitments.title':
    'Три обязательства HeForShe полиции Великобритании, подтверждённые в 2021 году',
  'commitments.moved.rose': 'Доля женщин в среднем звене выросла на {points} {time}, до {share}',
  'commitments.moved.fell': 'Доля женщин в среднем звене упала на {points} {time}, до {share}',
  'commitments.moved.same': 'Доля женщин в среднем звене не изменилась {time}: она {share}',
  'commitments.only': 'Доля женщин в среднем звене: {share}',
  'commitments.unknown': 'Доля женщин в среднем звене за {year} недоступна',
  'commitments.points': {
    one: '{points} процентный пункт',
    few: '{points} процентных пункта',
    other: '{points} процентных пунктов',
  },
  'commitments.time': {
    one: 'за год',
    few: 'за {count} года',
    other: 'за {count} лет',
  },
  'commitments.detail':
    'О культуре и женоненавистничестве: {examples} из {total} опубликованных примеров.',
  'commitments.promise.middle-management-balance': 'Гендерный баланс в среднем звене',
  'commitments.promise.sexism-and-misogyny': 'Бороться с сексизмом и женоненавистничеством',
  'commitments.promise.annual-report': 'Отчитываться каждый год',
  'commitments.measure.middle-management-balance': 'Женщины среди сержантов и инспекторов',
  'commitments.measure.sexism-and-misogyny':
    'Опубликованные примеры о культуре и женоненавистничестве',
  'commitments.measure.annual-report': 'Опубликованные годовые доклады',
  'commitments.report': 'доклад за {year}',
  'commitments.of': '{count} из {total}',
  'commitments.examples': 'Опубликованных примеров к нему: {count} из {total}',
  'commitments.now': 'Сейчас',
  'commitments.before': 'Прежде',
  'commitments.beforeMissing': 'прежде: недоступно',
  'commitments.nowMissing': 'недоступно',
  'commitments.column.commitment': 'Обязательство',
  'commitments.column.measure': 'Мера',
  'commitments.column.now': 'Сейчас, {year}',
  'commitments.column.before': 'Прежде, {year}',
  'commitments.column.examples': 'Опубликованные примеры к нему',
  'commitments.caption': 'Три обязательства, мера каждого сейчас и прежде',
  'commitments.note.proof':
    'Опубликованный пример не доказывает действия. Срок первого обязательства не опубликован.',
  'commitments.note.themes':
    'К первому обязательству относятся примеры на темы: {themes}. Выбор наш.',
  'commitments.note.whole': 'Доли – целые проценты из доклада. Примеры посчитали мы.',
  'commitments.note.levels': 'Среднее звено: сержанты и инспекторы.',
  'commitments.note.year': 'Доклад ничего не даёт за годы до {year}.',
});
