import { staff as english } from '../english/staff.js';
import { translation } from '../translation.js';

export const staff = translation(english, {
  'staff.title': 'Personal, reservistas y voluntarios de la policía, Inglaterra y Gales, {date}',
  'staff.title.grades': 'Personal policial por grado, {force}, {date}',
  'staff.but': 'Las mujeres son el {most} ({groups}), pero el {least} ({others})',
  'staff.same': 'Las mujeres son el {most} ({groups})',
  'staff.nothing': 'No hay cifras de personal policial en {year}',
  'staff.detail': 'Desde {year}, la proporción de mujeres {changes}.',
  'staff.detail.rose': {
    one: 'aumentó {points} punto porcentual ({groups})',
    other: 'aumentó {points} puntos porcentuales ({groups})',
  },
  'staff.detail.fell': {
    one: 'bajó {points} punto porcentual ({groups})',
    other: 'bajó {points} puntos porcentuales ({groups})',
  },
  'staff.detail.same': 'no cambió ({groups})',
  'staff.detail.grades':
    '{women} de {total} miembros del personal policial son mujeres, el {share}.',
  'staff.label.police-staff-and-designated-officers': 'Personal policial',
  'staff.label.police-community-support-officers': 'Agentes de apoyo comunitario',
  'staff.label.police-support-volunteers': 'Voluntarios de apoyo',
  'staff.label.special-constables': 'Special constables (reservistas)',
  'staff.inside.police-staff-and-designated-officers': 'personal policial',
  'staff.inside.police-community-support-officers': 'agentes de apoyo comunitario',
  'staff.inside.police-support-volunteers': 'voluntarios de apoyo',
  'staff.inside.special-constables': 'reservistas',
  'staff.since': {
    one: '{points} punto desde {year}',
    other: '{points} puntos desde {year}',
  },
  'staff.noChange': 'sin cambio desde {year}',
  'staff.tip.shares': 'Mujeres {women}, hombres {men}',
  'staff.tip.change': '{change}, desde {previous}',
  'staff.half': 'mitad',
  'staff.column.group': 'Grupo',
  'staff.column.grade': 'Grado',
  'staff.column.count': 'Número de mujeres',
  'staff.column.total': 'Mujeres y hombres',
  'staff.column.change': 'Cambio desde {year}, puntos',
  'staff.column.previous': 'Mujeres en {year}',
  'staff.caption': 'Mujeres y hombres por grupo, en porcentaje, y el cambio en puntos porcentuales',
  'staff.caption.grades': 'Mujeres y hombres por grado, del más bajo al más alto, en porcentaje',
  'staff.note.small':
    'Menos de 100 personas ({grades}): un solo nombramiento cambia la proporción en más de 1 punto porcentual.',
  'staff.note.headcount': 'Se cuentan personas, al 31 de marzo; las proporciones son calculadas.',
  'staff.note.ownGrades':
    'Los grados son los del propio cuerpo. Otros cuerpos pueden definirlos de otra manera.',
  'staff.note.coverage':
    'Estas cifras terminan en Inglaterra y Gales. No las compare con cifras de agentes de todo el Reino Unido.',
  'staff.note.grades':
    'El informe espera que la mayoría de las mujeres del personal estén en los puestos peor pagados. No hay cifras nacionales por grado.',
  'staff.note.own': 'Cada cuerpo debería hacer sus propias cifras por grado.',
  'staff.note.change':
    'El cambio es en puntos porcentuales, tal como se publicó. La proporción de {year} se deduce: la proporción de {now} menos el cambio.',
  'staff.note.whole':
    'Las proporciones y los cambios son números enteros tal como se publicaron, así que una proporción deducida puede errar en 1 punto.',
  'staff.note.designated':
    'El personal policial incluye aquí a los agentes designados (designated officers).',
});
