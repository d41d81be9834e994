import { embed as english } from '../english/embed.js';
import { translation } from '../translation.js';

export const embed = translation(english, {
  'embed.none.title': 'Виджет не выбран',
  'embed.none.advice': 'Впишите его в адрес как «widget=…». Есть: {names}.',
  'embed.unknown.title': 'Нет виджета «{given}»',
  'embed.unknown.advice': 'Проверьте «widget=…» в адресе. Ближайшие: {nearest}.',
  'embed.long.title': 'Этот адрес слишком длинный',
  'embed.long.advice': 'После «?» может быть знаков: {most}; здесь их {given}.',
  'embed.markup.title': 'Значение «{given}» не годится',
  'embed.markup.advice': 'В нём знаки программного кода, которые здесь никогда не нужны.',
  'embed.foreign.title': 'Данные не могут прийти оттуда',
  'embed.foreign.advice': 'Эта страница читает данные только своего сайта. Уберите «src».',
  'embed.blocked.title': 'Не удалось загрузить виджет',
  'embed.blocked.advice': 'Загрузите страницу снова. Если не поможет, сообщите её издателю.',
  'embed.whole': 'Открыть целиком',
  'embed.check': 'Проверка этого адреса',
  'embed.check.fine': 'Все параметры известны: {widget}.',
  'embed.check.unknown':
    '«{given}» – не параметр {widget} и ни на что не влияет. Ближайшие: {nearest}.',
  'embed.check.repeated': '«{given}» стоит в адресе не один раз; считается первый.',
});
