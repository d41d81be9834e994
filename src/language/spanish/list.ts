import { list as english } from '../english/list.js';
import { translation } from '../translation.js';

export const list = translation(english, {
  'list.title': {
    one: 'Buenas prácticas de {count} cuerpo u organización',
    other: 'Buenas prácticas de {count} cuerpos y organizaciones',
  },
  'list.sentence': {
    one: '{count} ejemplo{about}{from}{with}',
    other: '{count} ejemplos{about}{from}{with}',
  },
  'list.sentence.all': {
    one: '{count} ejemplo de buenas prácticas',
    other: '{count} ejemplos de buenas prácticas',
  },
  'list.sentence.none': 'Ningún ejemplo coincide',
  'list.sentence.empty': 'No se ha publicado ningún ejemplo',
  'list.about': ' sobre «{theme}»',
  'list.from': ' de {organisation}',
  'list.with': ' con «{search}»',
  'list.line': '{organisation}. {themes}',
  'list.line.news': '{organisation}, noticia. {themes}',
  'list.search': {
    one: 'Buscar en {count} ejemplo',
    other: 'Buscar en {count} ejemplos',
  },
  'list.themes': 'Temas',
  'list.theme': '{theme} {count}',
  'list.moreThemes': { one: '{count} tema más', other: '{count} temas más' },
  'list.fewerThemes': 'Menos temas',
  'list.organisation': 'Organización',
  'list.allOrganisations': 'Todas las organizaciones',
  'list.showing': 'Se muestran {shown} de {count}.',
  'list.showAll': 'Mostrar todo',
  'list.clear': 'Borrar la búsqueda',
  'list.close': 'Cerrar',
  'list.closeOf': 'Cerrar: {title}',
  'list.column.organisation': 'Organización',
  'list.column.title': 'Ejemplo',
  'list.column.themes': 'Temas',
  'list.column.summary': 'Resumen',
  'list.caption': 'Ejemplos de buenas prácticas por organización',
  'list.note.words':
    'Los resúmenes están escritos con nuestras palabras y los temas son elección nuestra.',
  'list.note.proof': 'Un ejemplo publicado no es prueba de efecto.',
  'list.note.news': {
    one: '{count} entrada es una página de noticias; las demás vienen del informe.',
    other: '{count} entradas son páginas de noticias; las demás vienen del informe.',
  },
  'list.note.search':
    'La búsqueda mira en títulos, resúmenes, programas y nombres de organizaciones.',
});
