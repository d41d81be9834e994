import { headlines as english } from '../english/headlines.js';
import { translation } from '../translation.js';

export const headlines = translation(english, {
  'headlines.title': 'Les policières au Royaume-Uni, {date}',
  'headlines.shares': 'La part des femmes {movements}',
  'headlines.moved.rose': 'a augmenté à {share} ({level})',
  'headlines.moved.fell': 'a baissé à {share} ({level})',
  'headlines.moved.same': 'est restée à {share} ({level})',
  'headlines.growths': 'La croissance moyenne par force du nombre de femmes a été de {growths}',
  'headlines.nothing': 'Aucun chiffre clé pour {year}',
  'headlines.growthOf': '{growth} ({level})',
  'headlines.detail.share': 'Elle était de {earlier} ({level}).',
  'headlines.detail.growth': 'En {year}, elle était de {earlier}.',
  'headlines.in': '{value} en {year}',
  'headlines.yearBefore': '{value} l’année d’avant',
  'headlines.points': {
    one: '{points} point de pourcentage',
    other: '{points} points de pourcentage',
  },
  'headlines.noChange': 'Aucun changement',
  'headlines.since': 'depuis {year}',
  'headlines.growth': 'Croissance moyenne par force du nombre de femmes',
  'headlines.row.share': '{level}, part des femmes',
  'headlines.row.average-change': '{level}, croissance moyenne',
  'headlines.define': '{name}\u00a0: définition',
  'headlines.column.headline': 'Chiffre clé',
  'headlines.column.change': 'Écart, points',
  'headlines.caption':
    'Part des femmes parmi les policiers, et croissance moyenne par force du nombre de femmes, en pourcentage',
  'headlines.definition.middle-management':
    'Les femmes en pourcentage de tous les sergents et inspecteurs.',
  'headlines.definition.senior-leadership':
    'Les femmes en pourcentage de tous les inspecteurs en chef et grades plus élevés, chefs de police compris.',
  'headlines.definition.all-officers': 'Les femmes en pourcentage de tous les policiers.',
  'headlines.definition.reference': 'Le rapport compare aussi avec {year}.',
  'headlines.definition.growth':
    'L’évolution en un an du nombre de femmes ({level}) de chaque force, en pourcentage\u202f; puis la moyenne simple de toutes les forces. Ce n’est pas une évolution de leur part.',
  'headlines.note.mean':
    'La croissance moyenne est la moyenne simple des forces\u202f; les petites comptent autant que les grandes.',
  'headlines.note.growth': 'La croissance est celle du nombre de femmes, non de leur part.',
  'headlines.note.whole':
    'Les parts sont des pourcentages entiers tels que publiés. Un écart entre elles, en points de pourcentage, peut être faux de 1 point.',
  'headlines.note.coverage':
    'Le rapport prend l’Angleterre, le pays de Galles et la British Transport Police du Home Office. Les autres forces ont donné leurs propres chiffres.',
  'headlines.note.computed':
    'Aucun rapport ne donne encore de chiffres pour {year}\u00a0: ces parts sont calculées à partir du tableau du Home Office, pour l’Angleterre, le pays de Galles et la British Transport Police.',
  'headlines.note.earlier': 'Il prend les chiffres des années antérieures de rapports antérieurs.',
});
