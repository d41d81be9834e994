import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'Таблица',
  'frame.chart': 'График',
  'frame.notes': 'Пояснения',
  'frame.share': 'Поделиться',
  'frame.shareAndDownload': 'Поделиться и скачать',
  'frame.loading': 'Данные загружаются',
  'frame.tryAgain': 'Попробовать снова',
  'frame.notLoaded': 'Не удалось загрузить данные.',
  'frame.menuMissing': 'Меню не загрузилось. Проверьте соединение и загрузите страницу снова.',
  'frame.keys':
    'Клавиатура: Tab – к графику или таблице, стрелки – внутри, буквы – найти имя, Escape – закрыть и выйти.',
  'frame.chartOf': 'График: {title}',
});
