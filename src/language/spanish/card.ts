import { card as english } from '../english/card.js';
import { translation } from '../translation.js';

export const card = translation(english, {
  'card.title': '{force}, {date}',
  'card.but':
    'Las mujeres son el {all} de los agentes, pero el {middle} de los mandos intermedios y el {senior} de los mandos superiores',
  'card.and':
    'Las mujeres son el {all} de los agentes, el {middle} de los mandos intermedios y el {senior} de los mandos superiores',
  'card.butMiddle':
    'Las mujeres son el {all} de los agentes y el {senior} de los mandos superiores, pero el {middle} de los mandos intermedios',
  'card.butSenior':
    'Las mujeres son el {all} de los agentes y el {middle} de los mandos intermedios, pero el {senior} de los mandos superiores',
  'card.some': 'Las mujeres son: {shares}',
  'card.someShare': '{share} ({level})',
  'card.countsOnly': {
    one: '{count} agente es mujer; su proporción no se ha publicado para {year}',
    other: '{count} agentes son mujeres; su proporción no se ha publicado para {year}',
  },
  'card.changeOnly.rose': 'El número de mujeres agentes aumentó un {change} en un año',
  'card.changeOnly.fell': 'El número de mujeres agentes bajó un {change} en un año',
  'card.changeOnly.same': 'El número de mujeres agentes no cambió en un año',
  'card.nothing': 'No hay cifras de {force} en {year}',
  'card.detail':
    'En comparación con todos los agentes ({force}), la proporción de mujeres es {differences}.',
  'card.detail.lower': '{points} puntos porcentuales menor ({level})',
  'card.detail.higher': '{points} puntos porcentuales mayor ({level})',
  'card.detail.equal': 'la misma ({level})',
  'card.label.count': '{women} de {total}',
  'card.label.womenCount': { one: '{count} mujer', other: '{count} mujeres' },
  'card.label.shareMissing': 'proporción no disponible [x]',
  'card.label.shareMissingShort': 'prop. [x]',
  'card.label.points': '{points} pts',
  'card.stop': '{level}: mujeres {women}, hombres {men}{difference}{count}.',
  'card.stop.difference.lower': ', {points} puntos porcentuales menos que entre todos los agentes',
  'card.stop.difference.higher': ', {points} puntos porcentuales más que entre todos los agentes',
  'card.stop.difference.equal': ', igual que entre todos los agentes',
  'card.stop.count': ', {counts}',
  'card.stop.missing': '{level}: {count}proporción no disponible.',
  'card.stop.missing.count': '{women}, ',
  'card.change': 'Número de mujeres desde {year}',
  'card.change.base': 'de {from} a {to}',
  'card.balance': 'Mujeres en lugar de hombres para igualar la proporción de todos los agentes',
  'card.balance.more': '{count} más',
  'card.balance.none': 'ya es igual de alta',
  'card.column.level': 'Nivel',
  'card.column.women': 'Mujeres',
  'card.column.men': 'Hombres',
  'card.column.difference': 'Diferencia',
  'card.column.women-count': 'Número de mujeres',
  'card.column.total': 'Mujeres y hombres',
  'card.column.change': 'Cambio en el número de mujeres',
  'card.column.women-before': 'Número de mujeres en {year}',
  'card.caption': 'Mujeres y hombres agentes por nivel, en porcentaje y en puntos porcentuales',
  'card.note.line':
    'La línea marca la proporción de mujeres entre todos los agentes de este cuerpo. Las diferencias son en puntos porcentuales.',
  'card.note.levels':
    'Mandos intermedios: sargentos e inspectores. Mandos superiores: inspectores jefe y rangos más altos, con los jefes de policía.',
  'card.note.small': {
    one: '{level}: {count} persona; un solo nombramiento cambia la proporción en más de 1 punto porcentual.',
    other:
      '{level}: {count} personas; un solo nombramiento cambia la proporción en más de 1 punto porcentual.',
  },
  'card.note.recovered':
    '[x] no disponible: el informe no da ningún total de este cuerpo. Los números de mujeres se recuperan del cambio publicado desde {previous}.',
  'card.note.lastComplete': 'Último año completo: {year}, con {shares}.',
  'card.note.noCounts':
    '[x] no disponible: no se ha publicado ningún número de agentes de este cuerpo.',
  'card.note.coverage':
    'La tabla del Home Office cubre Inglaterra, Gales y la British Transport Police.',
  'card.note.coverage.change':
    'El informe de {year} solo da el cambio en el número de mujeres: {change}.',
  'card.note.headcount': 'Los agentes se cuentan por personas, al 31 de marzo.',
  'card.note.notStated': {
    one: 'El total incluye {count} agente cuyo sexo no consta.',
    other: 'El total incluye {count} agentes cuyo sexo no consta.',
  },
  'card.note.computed':
    'Las proporciones y las diferencias se calculan con los números de agentes. Una diferencia se toma antes de redondear.',
  'card.note.published': 'Las proporciones y las diferencias son las que imprime el informe.',
  'card.note.publishedDifference':
    'El informe toma las diferencias antes de redondear, así que pueden diferir de las proporciones en 0,01.',
  'card.note.change': 'El cambio es del número de mujeres, no de su proporción.',
  'card.note.smallBase':
    'Un número pequeño al principio da un porcentaje grande: de {from} a {to} ({level}).',
});
