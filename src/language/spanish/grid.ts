import { grid as english } from '../english/grid.js';
import { translation } from '../translation.js';

export const grid = translation(english, {
  'grid.title': {
    one: 'Mujeres, {level}, {count} cuerpo, {date}',
    other: 'Mujeres, {level}, {count} cuerpos, {date}',
  },
  'grid.title.compare': {
    one: 'Mujeres, {level}, {count} cuerpo, {earlier} y {year}',
    other: 'Mujeres, {level}, {count} cuerpos, {earlier} y {year}',
  },
  'grid.sentence.allLower':
    'Ningún cuerpo está en la igualdad: en los {count}, la proporción de mujeres ({level}) es menor que su proporción entre los agentes',
  'grid.sentence.allHigher':
    'Ningún cuerpo está en la igualdad: en los {count}, la proporción de mujeres ({level}) es mayor que su proporción entre los agentes',
  'grid.sentence.mixed':
    'La proporción de mujeres ({level}) es menor en {lower} de {count} cuerpos, igual en {equal} y mayor en {higher}',
  'grid.sentence.none': 'Ningún cuerpo tiene una proporción publicada ({level}) para {year}',
  'grid.sentence.moved': {
    one: 'Entre {earlier} y {year}, {closer} de {count} cuerpo se acercó a la igualdad, {further} se alejó',
    other:
      'Entre {earlier} y {year}, {closer} de {count} cuerpos se acercaron a la igualdad, {further} se alejaron',
  },
  'grid.detail.same': {
    one: '{count} cuerpo está tan lejos como antes.',
    other: '{count} cuerpos están tan lejos como antes.',
  },
  'grid.how':
    'Casillas con nombre: {year}. Cuadros pequeños: cuántos cuerpos estaban ahí en {earlier}.',
  'grid.side.lower':
    'Proporción de mujeres menor que entre todos los agentes del cuerpo, en puntos porcentuales',
  'grid.side.higher': 'Proporción de mujeres mayor, en puntos porcentuales',
  'grid.equal': 'Igual',
  'grid.equalRow': 'Igual: menos de 1',
  'grid.equalNone': 'Aún ninguno',
  'grid.inYear': 'en {year}',
  'grid.tray': 'Sin proporción para {year}:',
  'grid.trayMany': {
    one: 'Sin proporción para {year}: {count} cuerpo, nombrado en Notas.',
    other: 'Sin proporción para {year}: {count} cuerpos, nombrados en Notas.',
  },
  'grid.pinned': '{force}: {points}, {share} frente a {all}',
  'grid.pinned.unknown': '{force}: sin proporción para {year}',
  'grid.range.0': 'menos de 1',
  'grid.range.1': '1 a menos de 5',
  'grid.range.5': '5 a menos de 10',
  'grid.range.10': '10 a menos de 15',
  'grid.range.15': '15 o más',
  'grid.section.-15': '15 o más puntos menos',
  'grid.section.-10': 'de 10 a menos de 15 puntos menos',
  'grid.section.-5': 'de 5 a menos de 10 puntos menos',
  'grid.section.-1': 'de 1 a menos de 5 puntos menos',
  'grid.section.0': 'igual: menos de 1 punto',
  'grid.section.1': 'de 1 a menos de 5 puntos más',
  'grid.section.5': 'de 5 a menos de 10 puntos más',
  'grid.section.10': 'de 10 a menos de 15 puntos más',
  'grid.section.15': '15 o más puntos más',
  'grid.tip.shares': '{share} ({level}), {all} de los agentes',
  'grid.tip.counts': '({counts})',
  'grid.tip.balance': {
    one: '{count} mujer más en lugar de un hombre la igualaría con la de todos los agentes',
    other: '{count} mujeres más en lugar de hombres la igualarían con la de todos los agentes',
  },
  'grid.tip.balanced': 'ya tan alta como entre todos los agentes',
  'grid.column.force': 'Cuerpo',
  'grid.column.difference': 'Diferencia',
  'grid.column.section': 'Sección',
  'grid.column.women': 'Mujeres, {level}',
  'grid.column.all': 'Mujeres entre todos los agentes',
  'grid.column.earlier': 'Sección en {year}',
  'grid.caption':
    'Proporción de mujeres por cuerpo ({level}), en porcentaje, y su diferencia con su proporción entre todos los agentes, en puntos porcentuales',
  'grid.note.boxes':
    'Una casilla es un cuerpo, sea cual sea su tamaño. Los límites de las secciones son nuestra lectura del informe.',
  'grid.note.difference':
    'La diferencia es la proporción de mujeres en el nivel menos su proporción entre todos los agentes del mismo cuerpo, en puntos porcentuales, antes de redondear.',
  'grid.note.small':
    'Muchos equipos directivos son pequeños: un solo nombramiento puede pasar un cuerpo a la sección siguiente.',
});
