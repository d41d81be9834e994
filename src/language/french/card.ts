import { card as english } from '../english/card.js';
import { translation } from '../translation.js';

export const card = translation(english, {
  'card.title': '{force}, {date}',
  'card.but':
    'Les femmes sont {all} des policiers, mais {middle} de l’encadrement intermédiaire et {senior} de l’encadrement supérieur',
  'card.and':
    'Les femmes sont {all} des policiers, {middle} de l’encadrement intermédiaire et {senior} de l’encadrement supérieur',
  'card.butMiddle':
    'Les femmes sont {all} des policiers et {senior} de l’encadrement supérieur, mais {middle} de l’encadrement intermédiaire',
  'card.butSenior':
    'Les femmes sont {all} des policiers et {middle} de l’encadrement intermédiaire, mais {senior} de l’encadrement supérieur',
  'card.some': 'Les femmes sont {shares}',
  'card.someShare': '{share} ({level})',
  'card.countsOnly': {
    one: '{count} policier est une femme\u202f; la part n’est pas publiée pour {year}',
    other: '{count} policiers sont des femmes\u202f; leur part n’est pas publiée pour {year}',
  },
  'card.changeOnly.rose': 'Le nombre de policières a augmenté de {change} en un an',
  'card.changeOnly.fell': 'Le nombre de policières a baissé de {change} en un an',
  'card.changeOnly.same': 'Le nombre de policières n’a pas changé en un an',
  'card.nothing': 'Aucun chiffre pour {force} en {year}',
  'card.detail':
    'Par rapport à tous les policiers ({force}), la part des femmes est {differences}.',
  'card.detail.lower': 'inférieure de {points} points de pourcentage ({level})',
  'card.detail.higher': 'supérieure de {points} points de pourcentage ({level})',
  'card.detail.equal': 'la même ({level})',
  'card.label.count': '{women} sur {total}',
  'card.label.womenCount': { one: '{count} femme', other: '{count} femmes' },
  'card.label.shareMissing': 'part non disponible [x]',
  'card.label.shareMissingShort': 'part [x]',
  'card.label.points': '{points} pts',
  'card.stop': '{level}\u00a0: femmes {women}, hommes {men}{difference}{count}.',
  'card.stop.difference.lower':
    ', {points} points de pourcentage de moins que parmi tous les policiers',
  'card.stop.difference.higher':
    ', {points} points de pourcentage de plus que parmi tous les policiers',
  'card.stop.difference.equal': ', autant que parmi tous les policiers',
  'card.stop.count': ', {counts}',
  'card.stop.missing': '{level}\u00a0: {count}part non disponible.',
  'card.stop.missing.count': '{women}, ',
  'card.change': 'Nombre de femmes depuis {year}',
  'card.change.base': 'de {from} à {to}',
  'card.balance': 'Femmes à la place d’hommes pour égaler la part parmi tous les policiers',
  'card.balance.more': '{count} de plus',
  'card.balance.none': 'déjà aussi élevée',
  'card.column.level': 'Niveau',
  'card.column.women': 'Femmes',
  'card.column.men': 'Hommes',
  'card.column.difference': 'Écart',
  'card.column.women-count': 'Nombre de femmes',
  'card.column.total': 'Femmes et hommes',
  'card.column.change': 'Évolution du nombre de femmes',
  'card.column.women-before': 'Nombre de femmes en {year}',
  'card.caption':
    'Femmes et hommes policiers par niveau, en pourcentage et en points de pourcentage',
  'card.note.line':
    'Le trait marque la part des femmes parmi tous les policiers de cette force. Les écarts sont en points de pourcentage.',
  'card.note.levels':
    'L’encadrement intermédiaire\u00a0: sergents et inspecteurs. L’encadrement supérieur\u00a0: inspecteurs en chef et grades plus élevés, chefs de police compris.',
  'card.note.small': {
    one: '{level}\u00a0: {count} personne\u202f; une seule nomination change la part de plus de 1 point de pourcentage.',
    other:
      '{level}\u00a0: {count} personnes\u202f; une seule nomination change la part de plus de 1 point de pourcentage.',
  },
  'card.note.recovered':
    '[x] non disponible\u00a0: le rapport ne donne aucun total pour cette force. Les nombres de femmes sont retrouvés à partir de l’évolution publiée depuis {previous}.',
  'card.note.lastComplete': 'Dernière année complète\u00a0: {year}, avec {shares}.',
  'card.note.noCounts':
    '[x] non disponible\u00a0: aucun nombre de policiers n’est publié pour cette force.',
  'card.note.coverage':
    'Le tableau du Home Office couvre l’Angleterre, le pays de Galles et la British Transport Police.',
  'card.note.coverage.change':
    'Le rapport de {year} ne donne que l’évolution du nombre de femmes\u00a0: {change}.',
  'card.note.headcount': 'Les policiers sont comptés en personnes, au 31 mars.',
  'card.note.notStated': {
    one: 'Le total comprend {count} policier dont le sexe n’est pas indiqué.',
    other: 'Le total comprend {count} policiers dont le sexe n’est pas indiqué.',
  },
  'card.note.computed':
    'Les parts et les écarts sont calculés à partir des nombres de policiers. Un écart est pris avant arrondi.',
  'card.note.published': 'Les parts et les écarts sont ceux du rapport.',
  'card.note.publishedDifference':
    'Le rapport prend les écarts avant arrondi\u202f; ils peuvent différer des parts de 0,01.',
  'card.note.change': 'L’évolution est celle du nombre de femmes, non de leur part.',
  'card.note.smallBase':
    'Un petit nombre au départ donne un grand pourcentage\u00a0: de {from} à {to} ({level}).',
});
