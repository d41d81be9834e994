import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': 'Доля неизвестна: {names}, {date}.',
  'representation.detail.unknownMany': 'Доля неизвестна, служб: {count}, {date}.',
  'representation.note.unknown': '[x] Доля не опубликована: {names}.',
  'representation.note.unknownHighlight': 'Нет службы «{given}». Ближайшие: {nearest}.',
  'representation.note.coverage':
    'Таблица Home Office охватывает Англию, Уэльс и British Transport Police. Police Scotland и PSNI в неё не входят.',
  'representation.note.published':
    'За {year} доклад печатает доли лишь немногих служб: {count}. Остальные – со следующей таблицей Home Office.',
});
