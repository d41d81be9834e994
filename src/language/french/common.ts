import { common as english } from '../english/common.js';
import { translation } from '../translation.js';

export const common = translation(english, {
  'common.level.all-officers': 'Tous les policiers',
  'common.level.middle-management': 'Encadrement intermédiaire',
  'common.level.senior-leadership': 'Encadrement supérieur',
  'common.ranks.all-officers': '',
  'common.ranks.middle-management': 'sergents et inspecteurs',
  'common.ranks.senior-leadership': 'inspecteurs en chef et au-dessus',
  'common.inside.all-officers': 'policiers',
  'common.inside.middle-management': 'encadrement intermédiaire',
  'common.inside.senior-leadership': 'encadrement supérieur',
  'common.women': 'Femmes',
  'common.men': 'Hommes',
  'common.womenOf': { one: '{women} femme sur {total}', other: '{women} femmes sur {total}' },
  'common.source': 'Source\u00a0: {source}.',
  'common.source.asAt': '{publisher}, {title}, au {date}',
  'common.source.licence':
    'Contient des informations du secteur public sous Open Government Licence v3.0.',
  'common.basis.own': 'Chiffres de la force elle-même, non du rapport.',
  'common.basis.published': 'Chiffres tels que publiés.',
  'common.basis.computed': 'Parts calculées.',
  'common.marker.x': '[x] non disponible',
  'common.marker.z': '[z] sans objet',
  'common.marker.r': '[r] révisé',
  'common.notAvailable': 'non disponible [x]',
  'common.difference.lower': '{points} points de moins',
  'common.difference.higher': '{points} points de plus',
  'common.difference.equal': 'aucun écart',
  'common.pointsLower': '{points} points de pourcentage de moins',
  'common.pointsHigher': '{points} points de pourcentage de plus',
  'common.edition': 'Édition {edition} des données',
  'common.unknownLanguage':
    'Ce module ne parle pas encore «\u00a0{language}\u00a0»\u202f; il est donc en anglais.',
});
