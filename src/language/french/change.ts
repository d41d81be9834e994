import { change as english } from '../english/change.js';
import { translation } from '../translation.js';

export const change = translation(english, {
  'change.title': 'Évolution du nombre de policières, de {from} à {to}',
  'change.sentence.rose': {
    one: 'Le nombre de policières a augmenté dans {some} force sur {count}',
    other: 'Le nombre de policières a augmenté dans {some} des {count} forces',
  },
  'change.sentence.fell': {
    one: 'Le nombre de policières a baissé dans {some} force sur {count}',
    other: 'Le nombre de policières a baissé dans {some} des {count} forces',
  },
  'change.sentence.roseAll': 'Le nombre de policières a augmenté dans les {count} forces',
  'change.sentence.fellAll': 'Le nombre de policières a baissé dans les {count} forces',
  'change.sentence.even':
    'Le nombre de policières a augmenté dans {some} des {count} forces, et baissé dans autant',
  'change.sentence.same': {
    one: 'Le nombre de policières n’a pas changé dans {count} force',
    other: 'Le nombre de policières n’a changé dans aucune des {count} forces',
  },
  'change.sentence.none': 'Aucune évolution du nombre de policières n’est connue pour {year}',
  'change.detail':
    'Évolution moyenne par force\u00a0: tous les policiers {all} (l’année d’avant {allBefore}), encadrement intermédiaire {middle} ({middleBefore}), encadrement supérieur {senior} ({seniorBefore}).',
  'change.column.force': 'Force',
  'change.column.nation': 'Nation',
  'change.column.count': '{level}\u00a0: femmes en {year}',
  'change.caption':
    'Évolution du nombre de femmes par force du 31 mars {from} au 31 mars {to}, en pourcentage',
  'change.nation.England': 'Angleterre',
  'change.nation.Wales': 'Pays de Galles',
  'change.nation.Scotland': 'Écosse',
  'change.nation.Northern Ireland': 'Irlande du Nord',
  'change.nation.Great Britain': 'Grande-Bretagne',
  'change.base': 'de {from} à {to}',
  'change.baseWomen': { one: 'de {from} à {to} femme', other: 'de {from} à {to} femmes' },
  'change.small': 'moins de {most} femmes en {year}',
  'change.tip': '{level}\u00a0: {change}',
  'change.tip.base': {
    one: ', de {from} à {to} femme',
    other: ', de {from} à {to} femmes',
  },
  'change.pinned':
    '{all} policiers, {middle} encadrement intermédiaire, {senior} encadrement supérieur',
  'change.search': 'Force ou nation',
  'change.level': 'Niveau',
  'change.segment.all-officers': 'Tous',
  'change.segment.middle-management': 'Interm.',
  'change.segment.senior-leadership': 'Supérieur',
  'change.showing': {
    one: '{shown} force affichée sur {count}.',
    other: '{shown} forces affichées sur {count}.',
  },
  'change.showAll': 'Afficher les {found}',
  'change.showFewer': 'Afficher moins',
  'change.none': 'Aucune force ni nation ne correspond à «\u00a0{given}\u00a0».',
  'change.clear': 'Effacer la recherche',
  'change.sorted': 'Tri par {column}, {order}.',
  'change.order.name': 'de A à Z',
  'change.order.-name': 'de Z à A',
  'change.order.change': 'les plus petites d’abord',
  'change.order.-change': 'les plus grandes d’abord',
  'change.smallLast': 'Les barres vides viennent en dernier.',
  'change.basis.published':
    'Évolutions telles que publiées\u202f; nombres de femmes de {year} retrouvés.',
  'change.basis.computed': 'Évolutions calculées.',
  'change.note.small':
    'Barre vide\u00a0: moins de {most} femmes en {year}\u202f; quelques personnes font un grand pourcentage. L’évolution est celle du nombre de femmes, non de leur part.',
  'change.note.share': 'L’évolution est celle du nombre de femmes, non de leur part.',
  'change.note.unknownSort': 'Il n’y a pas de tri «\u00a0{given}\u00a0». Il y a\u00a0: {nearest}.',
  'change.note.unknown':
    '[x] non disponible\u00a0: aucun nombre de policières n’est publié pour {names}.',
  'change.note.fromZero':
    '[z] sans objet\u00a0: une évolution à partir de 0 n’a pas de pourcentage.',
  'change.note.recovered':
    'Les nombres de femmes de {to} sont retrouvés\u00a0: chacun est le seul nombre entier qui donne l’évolution publiée depuis {from}.',
  'change.note.average':
    'La moyenne est celle du rapport, la moyenne simple des forces\u202f; les petites comptent autant que les grandes.',
  'change.note.levels':
    'L’encadrement intermédiaire\u00a0: sergents et inspecteurs. L’encadrement supérieur\u00a0: inspecteurs en chef et grades plus élevés, chefs de police compris.',
  'change.note.headcount': 'Les policiers sont comptés en personnes, au 31 mars.',
  'change.note.order':
    'Dans un tri par évolution, les forces à barre vide viennent après les autres, celles sans chiffre en dernier.',
});
