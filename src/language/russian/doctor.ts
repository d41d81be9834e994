import { doctor as english } from '../english/doctor.js';
import { translation } from '../translation.js';

export const doctor = translation(english, {
  'doctor.title': 'Проверка этой страницы',
  'doctor.busy': 'Идёт проверка',
  'doctor.again': 'Проверить снова',
  'doctor.nothing': 'На этой странице нет наших виджетов. Возможно, редактор убрал тег.',
  'doctor.fine': '{what} показывает «{title}». Исправлять нечего.',
  'doctor.noTarget': 'Ни у чего на этой странице нет id «{given}».',
  'doctor.noTarget.nearest': 'Ни у чего на этой странице нет id «{given}». Ближайшие: {nearest}.',
  'doctor.unknownTag': 'Нет виджета {what}. Ближайшие: {nearest}.',
  'doctor.script.none':
    '{what} не запустился: на этой странице нет нашего скрипта. Многие редакторы убирают скрипты при сохранении. Возьмите готовую страницу во фрейме или таблицу в HTML.',
  'doctor.script.module': '{what} не запустился: тегу script для {address} нужен type="module".',
  'doctor.script.policy':
    '{what} не запустился: политика безопасности этой страницы блокирует скрипт. Её администратор должен разрешить «script-src {origin}».',
  'doctor.script.missing':
    '{what} не запустился: по адресу {address} нет скрипта. Проверьте адрес и его версию.',
  'doctor.script.integrity':
    '{what} не запустился: integrity в теге script не подходит к {address}. Скопируйте то и другое из одной версии.',
  'doctor.script.silent':
    '{what} не запустился: скрипт {address} не пришёл. Возможно, его блокирует межсетевой экран или сервер не даёт его другим сайтам.',
  'doctor.script.broken':
    '{what} не запустился, хотя скрипт пришёл. Возможно, мешает другой скрипт на этой странице.',
  'doctor.attribute': 'У {what} нет атрибута «{given}». Ближайшие: {nearest}.',
  'doctor.version':
    '{what} версии {other}, она пришла первой; этот скрипт версии {own}. Загружайте одну версию.',
  'doctor.says': '{what} не может показать данные. Сообщение: {message}',
  'doctor.data.policy':
    'Политика безопасности этой страницы блокирует данные. Её администратор должен разрешить «connect-src {origin}».',
  'doctor.data.missing': 'По адресу {address} нет файла.',
  'doctor.data.closed':
    '{origin} не даёт другим сайтам читать свои файлы. Он должен посылать «Access-Control-Allow-Origin: *».',
  'doctor.data.silent': '{origin} не отвечает. Возможно, его блокирует межсетевой экран.',
  'doctor.lazy': '{what} ждёт, пока читатель до него долистает, из-за loading="lazy".',
  'doctor.slow': '{what} ещё загружает данные.',
  'doctor.hidden': '{what} есть, но страница его прячет или не даёт ему ширины.',
  'doctor.framed':
    'Эта страница стоит в изолированном фрейме (sandbox) без своего сайта. Виджеты в нём работают; ссылкам и загрузкам нужно «allow-popups allow-downloads» на фрейме.',
  'doctor.frame.other': 'Фрейм показывает не нашу страницу: его адрес «{address}».',
  'doctor.frame.sandbox':
    'Фрейм изолирован (sandbox) без «allow-scripts», поэтому его страница не может запуститься.',
  'doctor.frame.policy':
    'Политика безопасности этой страницы блокирует фрейм. Её администратор должен разрешить «frame-src {origin}».',
  'doctor.frame.silent':
    'Страница во фрейме не отвечает. Проверьте её адрес и можно ли показывать {origin} во фрейме.',
  'doctor.frame.title': 'Фрейму нужен атрибут title для тех, кто его не видит.',
  'doctor.frame.fine': 'Фрейм показывает свою страницу; ей нужна высота {height} пикселей.',
});
