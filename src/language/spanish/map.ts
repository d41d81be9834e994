import { map as english } from '../english/map.js';
import { translation } from '../translation.js';

export const map = translation(english, {
  'map.title.all-officers': 'Mujeres entre los agentes por cuerpo, {date}',
  'map.title.middle-management': 'Mujeres en los mandos intermedios por cuerpo, {date}',
  'map.title.senior-leadership': 'Mujeres en los mandos superiores por cuerpo, {date}',
  'map.title.difference': 'Mujeres ({level}) frente a todos los agentes, por cuerpo, {date}',
  'map.share.all-officers': 'Las mujeres son el {share} de los agentes en {forces}',
  'map.share.middle-management':
    'Las mujeres ocupan el {share} de los puestos de mando intermedio en {forces}',
  'map.share.senior-leadership':
    'Las mujeres ocupan el {share} de los puestos de mando superior en {forces}',
  'map.share.other': '{first}, pero el {share} en {forces}',
  'map.difference':
    'La proporción de mujeres ({level}), frente a todos los agentes, es de {points} en {forces}',
  'map.difference.equal':
    'La proporción de mujeres ({level}) es la misma que entre todos los agentes en {forces}',
  'map.difference.other': '{first}, pero {points} en {forces}',
  'map.difference.same': 'la misma',
  'map.none': 'Ningún cuerpo tiene una proporción publicada ({level}) para {year}',
  'map.forces': { one: '{count} cuerpo', other: '{count} cuerpos' },
  'map.detail': 'Son la más alta y la más baja de {count} cuerpos.',
  'map.detail.only': 'Es el único cuerpo con una proporción.',
  'map.step.under': 'menos de {edge}',
  'map.step.range': '{from} a {to}',
  'map.step.over': '{edge} o más',
  'map.key.lower': 'puntos menos',
  'map.key.equal': 'igual',
  'map.key.higher': 'puntos más',
  'map.tip.share': '{share} ({level})',
  'map.tip.shares': '{share} ({level}), {all} de los agentes',
  'map.pinned': '{force}: {figures}',
  'map.tray': 'Fuera del mapa:',
  'map.missing': '[x] proporción no disponible',
  'map.column.force': 'Cuerpo',
  'map.column.share': 'Mujeres, {level}',
  'map.column.share.all-officers': 'Mujeres entre los agentes',
  'map.column.difference': 'Diferencia',
  'map.column.all': 'Mujeres entre todos los agentes',
  'map.column.women': 'Número de mujeres',
  'map.column.total': 'Mujeres y hombres',
  'map.caption.share': 'Proporción de mujeres ({level}) por cuerpo, en porcentaje',
  'map.caption.difference':
    'Proporción de mujeres ({level}) por cuerpo, y su diferencia con su proporción entre todos los agentes, en puntos porcentuales',
  'map.note.tile': 'Cada casilla es un cuerpo, puesta más o menos donde está.',
  'map.note.small': 'Muchos equipos directivos son pequeños: {force} tiene {women}.',
  'map.note.steps': 'Los colores tienen los mismos tramos cada año.',
  'map.note.difference':
    'La diferencia es la proporción de mujeres en el nivel menos su proporción entre todos los agentes del mismo cuerpo, en puntos porcentuales, antes de redondear. Sus tramos son nuestra lectura del informe.',
});
