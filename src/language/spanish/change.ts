import { change as english } from '../english/change.js';
import { translation } from '../translation.js';

export const change = translation(english, {
  'change.title': 'Cambio en el número de mujeres agentes, de {from} a {to}',
  'change.sentence.rose': {
    one: 'El número de mujeres agentes aumentó en {some} de {count} cuerpo',
    other: 'El número de mujeres agentes aumentó en {some} de {count} cuerpos',
  },
  'change.sentence.fell': {
    one: 'El número de mujeres agentes bajó en {some} de {count} cuerpo',
    other: 'El número de mujeres agentes bajó en {some} de {count} cuerpos',
  },
  'change.sentence.roseAll': 'El número de mujeres agentes aumentó en los {count} cuerpos',
  'change.sentence.fellAll': 'El número de mujeres agentes bajó en los {count} cuerpos',
  'change.sentence.even':
    'El número de mujeres agentes aumentó en {some} de {count} cuerpos, y bajó en otros tantos',
  'change.sentence.same': {
    one: 'El número de mujeres agentes no cambió en {count} cuerpo',
    other: 'El número de mujeres agentes no cambió en ninguno de {count} cuerpos',
  },
  'change.sentence.none': 'No se conoce ningún cambio en el número de mujeres agentes para {year}',
  'change.detail':
    'Cambio medio por cuerpo: todos los agentes {all} (el año anterior {allBefore}), mandos intermedios {middle} ({middleBefore}), mandos superiores {senior} ({seniorBefore}).',
  'change.column.force': 'Cuerpo',
  'change.column.nation': 'Nación',
  'change.column.count': '{level}: mujeres en {year}',
  'change.caption':
    'Cambio en el número de mujeres por cuerpo del 31 de marzo de {from} al 31 de marzo de {to}, en porcentaje',
  'change.nation.England': 'Inglaterra',
  'change.nation.Wales': 'Gales',
  'change.nation.Scotland': 'Escocia',
  'change.nation.Northern Ireland': 'Irlanda del Norte',
  'change.nation.Great Britain': 'Gran Bretaña',
  'change.base': 'de {from} a {to}',
  'change.baseWomen': { one: 'de {from} a {to} mujer', other: 'de {from} a {to} mujeres' },
  'change.small': 'menos de {most} mujeres en {year}',
  'change.tip': '{level}: {change}',
  'change.tip.base': {
    one: ', de {from} a {to} mujer',
    other: ', de {from} a {to} mujeres',
  },
  'change.pinned': '{all} agentes, {middle} mandos intermedios, {senior} mandos superiores',
  'change.search': 'Buscar cuerpo o nación',
  'change.level': 'Nivel',
  'change.segment.all-officers': 'Todos',
  'change.segment.middle-management': 'Interm.',
  'change.segment.senior-leadership': 'Superior',
  'change.showing': {
    one: 'Se muestra {shown} de {count} cuerpo.',
    other: 'Se muestran {shown} de {count} cuerpos.',
  },
  'change.showAll': 'Mostrar los {found}',
  'change.showFewer': 'Mostrar menos',
  'change.none': 'Ningún cuerpo ni nación coincide con «{given}».',
  'change.clear': 'Borrar la búsqueda',
  'change.sorted': 'Orden por {column}, {order}.',
  'change.order.name': 'de la A a la Z',
  'change.order.-name': 'de la Z a la A',
  'change.order.change': 'primero los menores',
  'change.order.-change': 'primero los mayores',
  'change.smallLast': 'Las barras huecas van al final.',
  'change.basis.published':
    'Cambios tal como se publicaron; números de mujeres en {year} recuperados.',
  'change.basis.computed': 'Cambios calculados.',
  'change.note.small':
    'Barra hueca: menos de {most} mujeres en {year}, así que pocas personas dan un porcentaje grande. El cambio es del número de mujeres, no de su proporción.',
  'change.note.share': 'El cambio es del número de mujeres, no de su proporción.',
  'change.note.unknownSort': 'No hay orden «{given}». Hay: {nearest}.',
  'change.note.unknown':
    '[x] no disponible: no se ha publicado el número de mujeres agentes de {names}.',
  'change.note.fromZero': '[z] no procede: un cambio desde 0 no tiene porcentaje.',
  'change.note.recovered':
    'Los números de mujeres en {to} son recuperados: cada uno es el único número entero que da el cambio publicado desde {from}.',
  'change.note.average':
    'La media es la del informe: la media simple de los cuerpos, en la que uno pequeño cuenta tanto como uno grande.',
  'change.note.levels':
    'Mandos intermedios: sargentos e inspectores. Mandos superiores: inspectores jefe y rangos más altos, con los jefes de policía.',
  'change.note.headcount': 'Los agentes se cuentan por personas, al 31 de marzo.',
  'change.note.order':
    'En un orden por cambio, los cuerpos con barra hueca van después de los demás, y los que no tienen cifra, al final.',
});
