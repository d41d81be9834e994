import { headlines as english } from '../english/headlines.js';
import { translation } from '../translation.js';

export const headlines = translation(english, {
  'headlines.title': 'Mujeres agentes en la policía del Reino Unido, {date}',
  'headlines.shares': 'La proporción de mujeres {movements}',
  'headlines.moved.rose': 'aumentó al {share} ({level})',
  'headlines.moved.fell': 'bajó al {share} ({level})',
  'headlines.moved.same': 'siguió en el {share} ({level})',
  'headlines.growths': 'El crecimiento medio por cuerpo del número de mujeres fue del {growths}',
  'headlines.nothing': 'No hay cifras clave para {year}',
  'headlines.growthOf': '{growth} ({level})',
  'headlines.detail.share': 'Era el {earlier} ({level}).',
  'headlines.detail.growth': 'En {year} fue del {earlier}.',
  'headlines.in': '{value} en {year}',
  'headlines.yearBefore': '{value} el año anterior',
  'headlines.points': {
    one: '{points} punto porcentual',
    other: '{points} puntos porcentuales',
  },
  'headlines.noChange': 'Sin cambio',
  'headlines.since': 'desde {year}',
  'headlines.growth': 'Crecimiento medio por cuerpo del número de mujeres',
  'headlines.row.share': '{level}, proporción de mujeres',
  'headlines.row.average-change': '{level}, crecimiento medio',
  'headlines.define': '{name}: definición',
  'headlines.column.headline': 'Cifra clave',
  'headlines.column.change': 'Cambio, puntos',
  'headlines.caption':
    'Proporción de mujeres entre los agentes, y crecimiento medio por cuerpo del número de mujeres, en porcentaje',
  'headlines.definition.middle-management':
    'Mujeres como porcentaje de todos los sargentos e inspectores.',
  'headlines.definition.senior-leadership':
    'Mujeres como porcentaje de todos los inspectores jefe y rangos más altos, incluidos los jefes de policía.',
  'headlines.definition.all-officers': 'Mujeres como porcentaje de todos los agentes.',
  'headlines.definition.reference': 'El informe también compara con {year}.',
  'headlines.definition.growth':
    'El cambio en un año del número de mujeres ({level}) de cada cuerpo, en porcentaje; después, la media simple de todos los cuerpos. No es un cambio de su proporción.',
  'headlines.note.mean':
    'El crecimiento medio es la media simple de todos los cuerpos; los pequeños cuentan tanto como los grandes.',
  'headlines.note.growth': 'El crecimiento es del número de mujeres, no de su proporción.',
  'headlines.note.whole':
    'Las proporciones son porcentajes enteros tal como se publicaron. Un cambio entre ellas, en puntos porcentuales, puede errar en 1 punto.',
  'headlines.note.coverage':
    'El informe toma Inglaterra, Gales y la British Transport Police del Home Office. Los demás cuerpos dieron sus propias cifras.',
  'headlines.note.computed':
    'Ningún informe imprime aún cifras de {year}: estas proporciones se calculan con la tabla del Home Office, para Inglaterra, Gales y la British Transport Police.',
  'headlines.note.earlier': 'Toma las cifras de años anteriores de informes anteriores.',
});
