import { trend as english } from '../english/trend.js';
import { translation } from '../translation.js';

export const trend = translation(english, {
  'trend.title': 'Femmes parmi les policiers, {years}',
  'trend.title.force': 'Femmes parmi les policiers, {force}, {years}',
  'trend.years': '{from} à {to}',
  'trend.at': '{level}, {force}',
  'trend.shareOf': '{share} ({level})',
  'trend.inYear': '{share} en {year}',
  'trend.rose': 'La part des femmes ({what}) a augmenté de {from} à {to}{then}',
  'trend.fell': 'La part des femmes ({what}) a baissé de {from} à {to}{then}',
  'trend.same': 'La part des femmes ({what}) était de {share} en {from} comme en {to}{then}',
  'trend.one': 'Les femmes étaient {share} ({what}) en {to}{then}',
  'trend.overtook': ', en dépassant l’{level} en {year}',
  'trend.above': ', au-dessus des {share} des {count} forces ensemble',
  'trend.below': ', au-dessous des {share} des {count} forces ensemble',
  'trend.equal': ', autant que les {count} forces ensemble',
  'trend.detail': '{level}\u00a0: de {from} à {to}.',
  'trend.detail.one': '{level}\u00a0: {share}.',
  'trend.nothing': 'Aucune part de policières n’est connue, {years}',
  'trend.nothing.force': 'Aucune part de policières n’est connue pour {force}, {years}',
  'trend.year': 'Année',
  'trend.level.middle-management': 'Interm.',
  'trend.level.senior-leadership': 'Supérieur',
  'trend.forces': '{count} forces',
  'trend.beside': '{level}, {count} forces',
  'trend.tip': '{level}\u00a0: {share}',
  'trend.tip.force': '{level}\u00a0: {share}\u202f; {count} forces\u00a0: {forces}',
  'trend.labelIn': 'en {year}',
  'trend.labelMissing': '{year} [x]',
  'trend.caption':
    'Part des femmes parmi les policiers par niveau et par année, {count} forces ensemble, en pourcentage',
  'trend.caption.force':
    'Part des femmes parmi les policiers par niveau et par année, {force}, en pourcentage',
  'trend.note.forces':
    '{count} forces\u00a0: Angleterre et pays de Galles, et British Transport Police. Au 31 mars de chaque année, selon le nombre de policiers.',
  'trend.note.without':
    'Le tableau donne aussi les {count} forces d’Angleterre et du pays de Galles, sans la British Transport Police.',
  'trend.note.together':
    'La ligne plus fine montre {count} forces ensemble\u00a0: Angleterre et pays de Galles, et British Transport Police.',
  'trend.note.small': {
    one: '{level}, {force}\u00a0: {count} personne en {year}\u202f; les lignes de petits groupes font des sauts.',
    other:
      '{level}, {force}\u00a0: {count} personnes en {year}\u202f; les lignes de petits groupes font des sauts.',
  },
  'trend.note.point':
    'Le point ouvert de {years} est une part telle que la donne le rapport. Les lignes sont calculées à partir des nombres de policiers au 31 mars.',
  'trend.note.missing':
    '[x] Aucune part n’est connue pour {years}\u00a0: les lignes s’y interrompent.',
  'trend.note.whole':
    'Pour {year}, le rapport {publisher} ne donne que des pourcentages entiers\u00a0: {shares}. Ils ne sont pas mêlés aux lignes calculées.',
  'trend.note.levels':
    'L’encadrement intermédiaire\u00a0: sergents et inspecteurs. L’encadrement supérieur\u00a0: inspecteurs en chef et grades plus élevés, chefs de police compris.',
  'trend.note.notStated': {
    one: 'En {year}, le total comprend {count} policier dont le sexe n’est pas indiqué.',
    other: 'En {year}, le total comprend {count} policiers dont le sexe n’est pas indiqué.',
  },
  'trend.note.coverage':
    '[x] non disponible\u00a0: le tableau du Home Office couvre l’Angleterre, le pays de Galles et la British Transport Police.',
  'trend.note.change':
    'Le rapport de {year} ne donne que l’évolution du nombre de policières\u00a0: {change}.',
});
