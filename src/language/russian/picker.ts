import { picker as english } from '../english/picker.js';
import { translation } from '../translation.js';

export const picker = translation(english, {
  'picker.title': 'Выберите полицейскую службу',
  'picker.sentence': 'На выбор служб и других организаций: {count}',
  'picker.column.force': 'Служба или организация',
  'picker.caption': 'Полицейские службы и другие организации в данных',
  'picker.nation.England': 'Англия',
  'picker.nation.Wales': 'Уэльс',
  'picker.nation.Scotland': 'Шотландия',
  'picker.nation.Northern Ireland': 'Северная Ирландия',
  'picker.nation.England and Wales': 'Англия и Уэльс',
  'picker.nation.Great Britain': 'Великобритания',
  'picker.nation.United Kingdom': 'Соединённое Королевство',
  'picker.nation.Crown Dependency': 'Коронное владение',
  'picker.nation.British Overseas Territories': 'Заморские территории',
  'picker.hint': '{nation}, {hint}',
  'picker.hint.change': 'нет доли',
  'picker.hint.none': 'нет данных',
  'picker.found': 'Найдено: {count}.',
  'picker.keys': 'Стрелки вверх и вниз – движение, Enter – выбор, Escape – закрыть.',
  'picker.none': 'Нет такой службы. Ближайшие: {names}.',
  'picker.chosen': 'Выбрано: {force}.',
  'picker.clear': 'Очистить',
});
