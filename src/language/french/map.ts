import { map as english } from '../english/map.js';
import { translation } from '../translation.js';

export const map = translation(english, {
  'map.title.all-officers': 'Femmes parmi les policiers par force, {date}',
  'map.title.middle-management': 'Femmes dans l’encadrement intermédiaire par force, {date}',
  'map.title.senior-leadership': 'Femmes dans l’encadrement supérieur par force, {date}',
  'map.title.difference': 'Femmes ({level}) par rapport à tous les policiers, par force, {date}',
  'map.share.all-officers': 'Les femmes sont {share} des policiers dans {forces}',
  'map.share.middle-management':
    'Les femmes occupent {share} des postes d’encadrement intermédiaire dans {forces}',
  'map.share.senior-leadership':
    'Les femmes occupent {share} des postes d’encadrement supérieur dans {forces}',
  'map.share.other': '{first}, mais {share} dans {forces}',
  'map.difference':
    'La part des femmes ({level}), comparée à tous les policiers, est de {points} dans {forces}',
  'map.difference.equal':
    'La part des femmes ({level}) est la même que parmi tous les policiers dans {forces}',
  'map.difference.other': '{first}, mais {points} dans {forces}',
  'map.difference.same': 'la même',
  'map.none': 'Aucune force n’a de part publiée ({level}) pour {year}',
  'map.forces': { one: '{count} force', other: '{count} forces' },
  'map.detail': 'Ce sont la plus élevée et la plus basse de {count} forces.',
  'map.detail.only': 'C’est la seule force avec une part.',
  'map.step.under': 'moins de {edge}',
  'map.step.range': '{from} à {to}',
  'map.step.over': '{edge} ou plus',
  'map.key.lower': 'points de moins',
  'map.key.equal': 'égal',
  'map.key.higher': 'points de plus',
  'map.tip.share': '{share} ({level})',
  'map.tip.shares': '{share} ({level}), {all} des policiers',
  'map.pinned': '{force}\u00a0: {figures}',
  'map.tray': 'Hors carte\u00a0:',
  'map.missing': '[x] part non disponible',
  'map.column.force': 'Force',
  'map.column.share': 'Femmes, {level}',
  'map.column.share.all-officers': 'Femmes parmi les policiers',
  'map.column.difference': 'Écart',
  'map.column.all': 'Femmes parmi tous les policiers',
  'map.column.women': 'Nombre de femmes',
  'map.column.total': 'Femmes et hommes',
  'map.caption.share': 'Part des femmes ({level}) par force, en pourcentage',
  'map.caption.difference':
    'Part des femmes ({level}) par force, et son écart avec leur part parmi tous les policiers, en points de pourcentage',
  'map.note.tile': 'Chaque case est une force, placée à peu près où elle se trouve.',
  'map.note.small': 'Beaucoup d’équipes de direction sont petites\u00a0: {force} a {women}.',
  'map.note.steps': 'Les couleurs ont les mêmes seuils chaque année.',
  'map.note.difference':
    'L’écart est la part des femmes à ce niveau moins leur part parmi tous les policiers de la même force, en points de pourcentage, avant arrondi. Ses seuils sont notre lecture du rapport.',
});
