import { commitments as english } from '../english/commitments.js';
import { translation } from '../translation.js';

export const commitments = translation(english, {
  'commitments.title': 'Los tres compromisos HeForShe de la policía británica, renovados en 2021',
  'commitments.moved.rose':
    'La proporción de mujeres en los mandos intermedios aumentó {points} {time}, hasta el {share}',
  'commitments.moved.fell':
    'La proporción de mujeres en los mandos intermedios bajó {points} {time}, hasta el {share}',
  'commitments.moved.same':
    'La proporción de mujeres en los mandos intermedios no cambió {time}: es el {share}',
  'commitments.only': 'La proporción de mujeres en los mandos intermedios es el {share}',
  'commitments.unknown':
    'La proporción de mujeres en los mandos intermedios no está disponible para {year}',
  'commitments.points': {
    one: '{points} punto porcentual',
    other: '{points} puntos porcentuales',
  },
  'commitments.time': { one: 'en un año', other: 'en {count} años' },
  'commitments.detail': '{examples} de {total} ejemplos publicados tratan de cultura y misoginia.',
  'commitments.promise.middle-management-balance':
    'Equilibrio entre mujeres y hombres en los mandos intermedios',
  'commitments.promise.sexism-and-misogyny': 'Combatir el sexismo y la misoginia',
  'commitments.promise.annual-report': 'Informar cada año',
  'commitments.measure.middle-management-balance': 'Mujeres entre sargentos e inspectores',
  'commitments.measure.sexism-and-misogyny': 'Ejemplos publicados sobre cultura y misoginia',
  'commitments.measure.annual-report': 'Informes anuales publicados',
  'commitments.report': 'informe de {year}',
  'commitments.of': '{count} de {total}',
  'commitments.examples': {
    one: '{count} de {total} ejemplos publicados se refiere a él',
    other: '{count} de {total} ejemplos publicados se refieren a él',
  },
  'commitments.now': 'Ahora',
  'commitments.before': 'Antes',
  'commitments.beforeMissing': 'antes: no disponible',
  'commitments.nowMissing': 'no disponible',
  'commitments.column.commitment': 'Compromiso',
  'commitments.column.measure': 'Medida',
  'commitments.column.now': 'Ahora, {year}',
  'commitments.column.before': 'Antes, {year}',
  'commitments.column.examples': 'Ejemplos publicados que se refieren a él',
  'commitments.caption': 'Los tres compromisos, cada uno con su medida ahora y antes',
  'commitments.note.proof':
    'Un ejemplo publicado no es prueba de efecto. No se ha publicado ninguna fecha meta para el primer compromiso.',
  'commitments.note.themes':
    'Los ejemplos se refieren al primer compromiso cuando tratan de {themes}. La elección es nuestra.',
  'commitments.note.whole':
    'Las proporciones son las que imprime el informe, en porcentajes enteros. Los ejemplos los contamos nosotros.',
  'commitments.note.levels': 'Mandos intermedios: sargentos e inspectores.',
  'commitments.note.year': 'El informe no da nada de los años anteriores a {year}.',
});
