import { menu as english } from '../english/menu.js';
import { translation } from '../translation.js';

export const menu = translation(english, {
  'menu.download': 'Скачать',
  'menu.figures': 'Данные',
  'menu.data': 'Данные для программ',
  'menu.picture': 'Картинка с текстом',
  'menu.drawing': 'Рисунок',
  'menu.about': 'О данных',
  'menu.notes': 'Как получены данные',
  'menu.copySentence': 'Копировать эту фразу',
  'menu.copyCitation': 'Копировать ссылку на источник',
  'menu.copyCode': 'Копировать код для веб-страницы',
  'menu.copied': 'Скопировано',
  'menu.notCopied': 'Не удалось скопировать',
  'menu.noPicture': 'Картинки здесь нет: возьмите рисунок',
  'menu.failed': 'Не удалось загрузить',
});
