import { trend as english } from '../english/trend.js';
import { translation } from '../translation.js';

export const trend = translation(english, {
  'trend.title': 'Mujeres entre los agentes de policía, {years}',
  'trend.title.force': 'Mujeres entre los agentes, {force}, {years}',
  'trend.years': '{from} a {to}',
  'trend.at': '{level}, {force}',
  'trend.shareOf': '{share} ({level})',
  'trend.inYear': '{share} en {year}',
  'trend.rose': 'La proporción de mujeres ({what}) aumentó del {from} al {to}{then}',
  'trend.fell': 'La proporción de mujeres ({what}) bajó del {from} al {to}{then}',
  'trend.same':
    'La proporción de mujeres ({what}) fue del {share} tanto en {from} como en {to}{then}',
  'trend.one': 'Las mujeres eran el {share} ({what}) en {to}{then}',
  'trend.overtook': ', y superó a los {level} en {year}',
  'trend.above': ', por encima del {share} de los {count} cuerpos juntos',
  'trend.below': ', por debajo del {share} de los {count} cuerpos juntos',
  'trend.equal': ', igual que los {count} cuerpos juntos',
  'trend.detail': '{level}: del {from} al {to}.',
  'trend.detail.one': '{level}: {share}.',
  'trend.nothing': 'No se conoce ninguna proporción de mujeres agentes, {years}',
  'trend.nothing.force': 'No se conoce ninguna proporción de mujeres agentes de {force}, {years}',
  'trend.year': 'Año',
  'trend.level.middle-management': 'Interm.',
  'trend.level.senior-leadership': 'Superior',
  'trend.forces': '{count} cuerpos',
  'trend.beside': '{level}, {count} cuerpos',
  'trend.tip': '{level}: {share}',
  'trend.tip.force': '{level}: {share}; {count} cuerpos: {forces}',
  'trend.labelIn': 'en {year}',
  'trend.labelMissing': '{year} [x]',
  'trend.caption':
    'Proporción de mujeres entre los agentes por nivel y año, {count} cuerpos juntos, en porcentaje',
  'trend.caption.force':
    'Proporción de mujeres entre los agentes por nivel y año, {force}, en porcentaje',
  'trend.note.forces':
    '{count} cuerpos: Inglaterra y Gales, y la British Transport Police. Al 31 de marzo de cada año, por número de agentes.',
  'trend.note.without':
    'La tabla también tiene los {count} cuerpos de Inglaterra y Gales, sin la British Transport Police.',
  'trend.note.together':
    'La línea más fina son {count} cuerpos juntos: Inglaterra y Gales, y la British Transport Police.',
  'trend.note.small': {
    one: '{level}, {force}: {count} persona en {year}; las líneas de grupos pequeños dan saltos.',
    other:
      '{level}, {force}: {count} personas en {year}; las líneas de grupos pequeños dan saltos.',
  },
  'trend.note.point':
    'El punto abierto de {years} es una proporción tal como la imprime el informe. Las líneas se calculan con los números de agentes al 31 de marzo.',
  'trend.note.missing':
    '[x] No se conoce ninguna proporción para {years}: las líneas se cortan ahí.',
  'trend.note.whole':
    'Para {year} el informe {publisher} solo imprime porcentajes enteros: {shares}. No se mezclan con las líneas calculadas.',
  'trend.note.levels':
    'Mandos intermedios: sargentos e inspectores. Mandos superiores: inspectores jefe y rangos más altos, con los jefes de policía.',
  'trend.note.notStated': {
    one: 'En {year} el total incluye {count} agente cuyo sexo no consta.',
    other: 'En {year} el total incluye {count} agentes cuyo sexo no consta.',
  },
  'trend.note.coverage':
    '[x] no disponible: la tabla del Home Office cubre Inglaterra, Gales y la British Transport Police.',
  'trend.note.change':
    'El informe de {year} solo da el cambio en el número de mujeres agentes: {change}.',
});
