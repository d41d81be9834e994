import { list as english } from '../english/list.js';
import { translation } from '../translation.js';

export const list = translation(english, {
  'list.title': {
    one: 'Хорошая практика: {count} служба или организация',
    few: 'Хорошая практика: {count} службы и организации',
    other: 'Хорошая практика: {count} служб и организаций',
  },
  'list.sentence': {
    one: '{count} пример{about}{from}{with}',
    few: '{count} примера{about}{from}{with}',
    other: '{count} примеров{about}{from}{with}',
  },
  'list.sentence.all': {
    one: '{count} пример хорошей практики',
    few: '{count} примера хорошей практики',
    other: '{count} примеров хорошей практики',
  },
  'list.sentence.none': 'Ни один пример не подходит',
  'list.sentence.empty': 'Примеров не опубликовано',
  'list.about': ' на тему «{theme}»',
  'list.from': ', {organisation}',
  'list.with': ' с «{search}»',
  'list.line': '{organisation}. {themes}',
  'list.line.news': '{organisation}, новость. {themes}',
  'list.search': {
    one: 'Искать в {count} примере',
    other: 'Искать в {count} примерах',
  },
  'list.themes': 'Темы',
  'list.theme': '{theme} {count}',
  'list.moreThemes': {
    one: 'ещё {count} тема',
    few: 'ещё {count} темы',
    other: 'ещё {count} тем',
  },
  'list.fewerThemes': 'Меньше тем',
  'list.organisation': 'Организация',
  'list.allOrganisations': 'Все организации',
  'list.showing': 'Показано {shown} из {count}.',
  'list.showAll': 'Показать все',
  'list.clear': 'Очистить поиск',
  'list.close': 'Закрыть',
  'list.closeOf': 'Закрыть: {title}',
  'list.column.organisation': 'Организация',
  'list.column.title': 'Пример',
  'list.column.themes': 'Темы',
  'list.column.summary': 'Изложение',
  'list.caption': 'Примеры хорошей практики по организациям',
  'list.note.words': 'Изложения написаны нашими словами, темы выбраны нами.',
  'list.note.proof': 'Опубликованный пример не доказывает действия.',
  'list.note.news': {
    one: '{count} запись – страница новостей; остальные из доклада.',
    few: '{count} записи – страницы новостей; остальные из доклада.',
    other: '{count} записей – страницы новостей; остальные из доклада.',
  },
  'list.note.search': 'Поиск идёт по заголовкам, изложениям, программам и именам организаций.',
});
