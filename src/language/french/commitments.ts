import { commitments as english } from '../english/commitments.js';
import { translation } from '../translation.js';

export const commitments = translation(english, {
  'commitments.title':
    'Les trois engagements HeForShe de la police britannique, renouvelés en 2021',
  'commitments.moved.rose':
    'La part des femmes dans l’encadrement intermédiaire a augmenté de {points} {time}, à {share}',
  'commitments.moved.fell':
    'La part des femmes dans l’encadrement intermédiaire a baissé de {points} {time}, à {share}',
  'commitments.moved.same':
    'La part des femmes dans l’encadrement intermédiaire n’a pas changé {time}\u00a0: elle est de {share}',
  'commitments.only': 'La part des femmes dans l’encadrement intermédiaire est de {share}',
  'commitments.unknown':
    'La part des femmes dans l’encadrement intermédiaire n’est pas disponible pour {year}',
  'commitments.points': {
    one: '{points} point de pourcentage',
    other: '{points} points de pourcentage',
  },
  'commitments.time': { one: 'en un an', other: 'en {count} ans' },
  'commitments.detail':
    '{examples} des {total} exemples publiés portent sur la culture et la misogynie.',
  'commitments.promise.middle-management-balance':
    'Équilibre entre femmes et hommes dans l’encadrement intermédiaire',
  'commitments.promise.sexism-and-misogyny': 'Lutter contre le sexisme et la misogynie',
  'commitments.promise.annual-report': 'Rendre compte chaque année',
  'commitments.measure.middle-management-balance': 'Femmes parmi les sergents et inspecteurs',
  'commitments.measure.sexism-and-misogyny': 'Exemples publiés sur la culture et la misogynie',
  'commitments.measure.annual-report': 'Rapports annuels publiés',
  'commitments.report': 'rapport de {year}',
  'commitments.of': '{count} sur {total}',
  'commitments.examples': {
    one: '{count} des {total} exemples publiés s’y rapporte',
    other: '{count} des {total} exemples publiés s’y rapportent',
  },
  'commitments.now': 'Maintenant',
  'commitments.before': 'Avant',
  'commitments.beforeMissing': 'avant\u00a0: non disponible',
  'commitments.nowMissing': 'non disponible',
  'commitments.column.commitment': 'Engagement',
  'commitments.column.measure': 'Mesure',
  'commitments.column.now': 'Maintenant, {year}',
  'commitments.column.before': 'Avant, {year}',
  'commitments.column.examples': 'Exemples publiés qui s’y rapportent',
  'commitments.caption': 'Les trois engagements, chacun avec sa mesure maintenant et avant',
  'commitments.note.proof':
    'Un exemple publié n’est pas la preuve d’un effet. Aucune date cible n’est publiée pour le premier engagement.',
  'commitments.note.themes':
    'Les exemples sur {themes} se rapportent au premier engagement. Ce choix est le nôtre.',
  'commitments.note.whole':
    'Les parts sont celles du rapport, en pourcentages entiers. Les exemples sont comptés par nous.',
  'commitments.note.levels': 'L’encadrement intermédiaire\u00a0: sergents et inspecteurs.',
  'commitments.note.year': 'Le rapport ne donne rien pour les années avant {year}.',
});
