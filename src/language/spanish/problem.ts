import { problem as english } from '../english/problem.js';
import { translation } from '../translation.js';

export const problem = translation(english, {
  'problem.show': 'Mostrar {name}',
  'problem.kept':
    'Estas cifras se cargaron el {date} a las {time}. No se pudo cargar una versión más nueva.',
  'error.unknown-force.title': 'No conocemos «{given}»',
  'error.unknown-force.advice':
    'Revise el atributo {attribute} de este componente. Los más cercanos: {nearest}.',
  'error.no-force.title': 'No se ha elegido ningún cuerpo',
  'error.no-force.advice':
    'Ponga el nombre de un cuerpo en el atributo {attribute} de este componente.',
  'error.unknown-year.title': 'No hay año «{given}»',
  'error.unknown-year.advice':
    'Revise el atributo {attribute} de este componente. Admite un año de {first} a {last}.',
  'error.unknown-level.title': 'No hay nivel «{given}»',
  'error.unknown-level.advice':
    'Revise el atributo {attribute} de este componente. Admite: {nearest}.',
  'error.unknown-theme.title': 'No hay tema «{given}»',
  'error.unknown-theme.advice':
    'Revise el atributo {attribute} de este componente. Los más cercanos: {nearest}.',
  'error.unknown-choice.title': '{attribute}: no hay «{given}»',
  'error.unknown-choice.advice':
    'Revise el atributo {attribute} de este componente. Admite: {nearest}.',
  'error.unknown-edition.title': 'No hay edición «{given}»',
  'error.unknown-edition.advice':
    'Revise el atributo {attribute} de este componente. Admite: {nearest}.',
  'error.not-found.title': 'Las cifras no están ahí',
  'error.not-found.advice':
    'No se encontró el archivo de datos. Revise el atributo src de este componente.',
  'error.no-answer.title': 'No se pudieron cargar las cifras',
  'error.no-answer.advice': 'El archivo de datos no respondió. Inténtelo de nuevo en un momento.',
  'error.server-error.title': 'No se pudieron cargar las cifras',
  'error.server-error.advice':
    'El servidor de datos tiene un problema. Inténtelo de nuevo en un momento.',
  'error.not-json.title': 'No se pudieron leer las cifras',
  'error.not-json.advice':
    'El archivo de datos está cortado o no es JSON. Quien lo publica debería revisarlo.',
  'error.wrong-shape.title': 'No se pudieron leer las cifras',
  'error.wrong-shape.advice':
    'El archivo de datos no tiene la forma que necesita este componente. Quien lo publica debería revisarlo.',
  'error.wrong-version.title': 'Las cifras son de otra versión',
  'error.wrong-version.advice':
    'El archivo de datos tiene la versión {given}; este componente lee la versión {expected}. Actualice el componente.',
  'error.wrong-hash.title': 'Las cifras no son como se publicaron',
  'error.wrong-hash.advice':
    'El archivo de datos no es el que indica el índice de su carpeta. Inténtelo de nuevo en unos minutos.',
  'error.too-large.title': 'No se pudieron leer las cifras',
  'error.too-large.advice':
    'El archivo de datos pasa de 5 megabytes, y ninguno publicado es tan grande. Quien lo publica debería revisarlo.',
  'error.unexpected.title': 'No se pudieron mostrar las cifras',
  'error.unexpected.advice': 'Pasó algo que no habíamos previsto. Por favor, avísenos.',
});
