import { problem as english } from '../english/problem.js';
import { translation } from '../translation.js';

export const problem = translation(english, {
  'problem.show': 'Показать: {name}',
  'problem.kept': 'Эти данные загружены {date} в {time}. Более новую версию загрузить не удалось.',
  'error.unknown-force.title': 'Мы не знаем «{given}»',
  'error.unknown-force.advice':
    'Проверьте атрибут {attribute} этого виджета. Ближайшие: {nearest}.',
  'error.no-force.title': 'Служба не выбрана',
  'error.no-force.advice': 'Впишите имя службы в атрибут {attribute} этого виджета.',
  'error.unknown-year.title': 'Нет года «{given}»',
  'error.unknown-year.advice':
    'Проверьте атрибут {attribute} этого виджета. Годится год с {first} по {last}.',
  'error.unknown-level.title': 'Нет уровня «{given}»',
  'error.unknown-level.advice': 'Проверьте атрибут {attribute} этого виджета. Годятся: {nearest}.',
  'error.unknown-theme.title': 'Нет темы «{given}»',
  'error.unknown-theme.advice':
    'Проверьте атрибут {attribute} этого виджета. Ближайшие: {nearest}.',
  'error.unknown-choice.title': '{attribute}: нет «{given}»',
  'error.unknown-choice.advice': 'Проверьте атрибут {attribute} этого виджета. Годятся: {nearest}.',
  'error.unknown-edition.title': 'Нет выпуска «{given}»',
  'error.unknown-edition.advice':
    'Проверьте атрибут {attribute} этого виджета. Годятся: {nearest}.',
  'error.not-found.title': 'Данных там нет',
  'error.not-found.advice': 'Файл данных не найден. Проверьте атрибут src этого виджета.',
  'error.no-answer.title': 'Не удалось загрузить данные',
  'error.no-answer.advice': 'Файл данных не ответил. Попробуйте через минуту.',
  'error.server-error.title': 'Не удалось загрузить данные',
  'error.server-error.advice': 'На сервере данных неполадка. Попробуйте через минуту.',
  'error.not-json.title': 'Не удалось прочитать данные',
  'error.not-json.advice':
    'Файл данных обрезан или это не JSON. Его издателю следует его проверить.',
  'error.wrong-shape.title': 'Не удалось прочитать данные',
  'error.wrong-shape.advice':
    'Файл данных не той формы, которая нужна виджету. Его издателю следует его проверить.',
  'error.wrong-version.title': 'Данные другой версии',
  'error.wrong-version.advice':
    'У файла данных версия {given}; этот виджет читает версию {expected}. Обновите виджет.',
  'error.wrong-hash.title': 'Данные не те, что были опубликованы',
  'error.wrong-hash.advice':
    'Файл данных не тот, что назван в указателе его папки. Попробуйте через несколько минут.',
  'error.too-large.title': 'Не удалось прочитать данные',
  'error.too-large.advice':
    'Файл данных больше 5 мегабайт, а таких опубликованных файлов нет. Его издателю следует его проверить.',
  'error.unexpected.title': 'Не удалось показать данные',
  'error.unexpected.advice': 'Случилось то, чего мы не предвидели. Пожалуйста, сообщите нам.',
});
