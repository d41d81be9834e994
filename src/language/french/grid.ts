import { grid as english } from '../english/grid.js';
import { translation } from '../translation.js';

export const grid = translation(english, {
  'grid.title': {
    one: 'Femmes, {level}, {count} force, {date}',
    other: 'Femmes, {level}, {count} forces, {date}',
  },
  'grid.title.compare': {
    one: 'Femmes, {level}, {count} force, {earlier} et {year}',
    other: 'Femmes, {level}, {count} forces, {earlier} et {year}',
  },
  'grid.sentence.allLower':
    'Aucune force n’est à égalité\u00a0: dans les {count}, la part des femmes ({level}) est inférieure à leur part parmi les policiers',
  'grid.sentence.allHigher':
    'Aucune force n’est à égalité\u00a0: dans les {count}, la part des femmes ({level}) est supérieure à leur part parmi les policiers',
  'grid.sentence.mixed':
    'La part des femmes ({level}) est inférieure dans {lower} des {count} forces, égale dans {equal} et supérieure dans {higher}',
  'grid.sentence.none': 'Aucune force n’a de part publiée ({level}) pour {year}',
  'grid.sentence.moved': {
    one: 'Entre {earlier} et {year}, plus près de l’égalité\u00a0: {closer} force sur {count}, plus loin\u00a0: {further}',
    other:
      'Entre {earlier} et {year}, plus près de l’égalité\u00a0: {closer} des {count} forces, plus loin\u00a0: {further}',
  },
  'grid.detail.same': {
    one: '{count} force est aussi loin qu’avant.',
    other: '{count} forces sont aussi loin qu’avant.',
  },
  'grid.how':
    'Cases nommées\u00a0: {year}. Petits carrés\u00a0: combien de forces s’y trouvaient en {earlier}.',
  'grid.side.lower':
    'Part des femmes inférieure à celle parmi tous les policiers de la force, en points de pourcentage',
  'grid.side.higher': 'Part des femmes supérieure, en points de pourcentage',
  'grid.equal': 'Égal',
  'grid.equalRow': 'Égal\u00a0: moins de 1',
  'grid.equalNone': 'Encore aucune',
  'grid.inYear': 'en {year}',
  'grid.tray': 'Aucune part pour {year}\u00a0:',
  'grid.trayMany': {
    one: 'Aucune part pour {year}\u00a0: {count} force, nommée sous Notes.',
    other: 'Aucune part pour {year}\u00a0: {count} forces, nommées sous Notes.',
  },
  'grid.pinned': '{force}\u00a0: {points}, {share} contre {all}',
  'grid.pinned.unknown': '{force}\u00a0: aucune part pour {year}',
  'grid.range.0': 'moins de 1',
  'grid.range.1': '1 à moins de 5',
  'grid.range.5': '5 à moins de 10',
  'grid.range.10': '10 à moins de 15',
  'grid.range.15': '15 ou plus',
  'grid.section.-15': '15 points de moins ou davantage',
  'grid.section.-10': '10 à moins de 15 points de moins',
  'grid.section.-5': '5 à moins de 10 points de moins',
  'grid.section.-1': '1 à moins de 5 points de moins',
  'grid.section.0': 'égal\u00a0: moins de 1 point',
  'grid.section.1': '1 à moins de 5 points de plus',
  'grid.section.5': '5 à moins de 10 points de plus',
  'grid.section.10': '10 à moins de 15 points de plus',
  'grid.section.15': '15 points de plus ou davantage',
  'grid.tip.shares': '{share} ({level}), {all} des policiers',
  'grid.tip.counts': '({counts})',
  'grid.tip.balance': {
    one: '{count} femme de plus à la place d’un homme donnerait la même part que parmi tous les policiers',
    other:
      '{count} femmes de plus à la place d’hommes donneraient la même part que parmi tous les policiers',
  },
  'grid.tip.balanced': 'déjà aussi élevée que parmi tous les policiers',
  'grid.column.force': 'Force',
  'grid.column.difference': 'Écart',
  'grid.column.section': 'Section',
  'grid.column.women': 'Femmes, {level}',
  'grid.column.all': 'Femmes parmi tous les policiers',
  'grid.column.earlier': 'Section en {year}',
  'grid.caption':
    'Part des femmes par force ({level}), en pourcentage, et son écart avec leur part parmi tous les policiers, en points de pourcentage',
  'grid.note.boxes':
    'Une case est une force, quelle que soit sa taille. Les bornes des sections sont notre lecture du rapport.',
  'grid.note.difference':
    'L’écart est la part des femmes à ce niveau moins leur part parmi tous les policiers de la même force, en points de pourcentage, avant arrondi.',
  'grid.note.small':
    'Beaucoup d’équipes de direction sont petites\u00a0: une seule nomination peut faire passer une force à la section suivante.',
});
