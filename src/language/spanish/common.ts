import { common as english } from '../english/common.js';
import { translation } from '../translation.js';

export const common = translation(english, {
  'common.level.all-officers': 'Todos los agentes',
  'common.level.middle-management': 'Mandos intermedios',
  'common.level.senior-leadership': 'Mandos superiores',
  'common.ranks.all-officers': '',
  'common.ranks.middle-management': 'sargentos e inspectores',
  'common.ranks.senior-leadership': 'inspectores jefe y superiores',
  'common.inside.all-officers': 'agentes',
  'common.inside.middle-management': 'mandos intermedios',
  'common.inside.senior-leadership': 'mandos superiores',
  'common.women': 'Mujeres',
  'common.men': 'Hombres',
  'common.source': 'Fuente: {source}.',
  'common.source.asAt': '{publisher}, {title}, al {date}',
  'common.source.licence':
    'Contiene información del sector público con licencia Open Government Licence v3.0.',
  'common.basis.own': 'Cifras del propio cuerpo, no del informe.',
  'common.basis.published': 'Cifras tal como se publicaron.',
  'common.basis.computed': 'Proporciones calculadas.',
  'common.marker.x': '[x] no disponible',
  'common.marker.z': '[z] no procede',
  'common.marker.r': '[r] revisado',
  'common.notAvailable': 'no disponible [x]',
  'common.lower': '{points} puntos menos',
  'common.higher': '{points} puntos más',
  'common.equal': 'sin diferencia',
  'common.pointsLower': '{points} puntos porcentuales menos',
  'common.pointsHigher': '{points} puntos porcentuales más',
  'common.edition': 'Edición {edition} de los datos',
  'common.unknownLanguage': 'Este componente aún no habla «{language}», así que está en inglés.',
});
