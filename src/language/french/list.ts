import { list as english } from '../english/list.js';
import { translation } from '../translation.js';

export const list = translation(english, {
  'list.title': {
    one: 'Bonnes pratiques de {count} force ou organisation',
    other: 'Bonnes pratiques de {count} forces et organisations',
  },
  'list.sentence': {
    one: '{count} exemple{about}{from}{with}',
    other: '{count} exemples{about}{from}{with}',
  },
  'list.sentence.all': {
    one: '{count} exemple de bonnes pratiques',
    other: '{count} exemples de bonnes pratiques',
  },
  'list.sentence.none': 'Aucun exemple ne correspond',
  'list.sentence.empty': 'Aucun exemple n’est publié',
  'list.about': ' sur «\u00a0{theme}\u00a0»',
  'list.from': ' de {organisation}',
  'list.with': ' avec «\u00a0{search}\u00a0»',
  'list.line': '{organisation}. {themes}',
  'list.line.news': '{organisation}, actualité. {themes}',
  'list.search': {
    one: 'Chercher dans {count} exemple',
    other: 'Chercher dans {count} exemples',
  },
  'list.themes': 'Thèmes',
  'list.theme': '{theme} {count}',
  'list.moreThemes': { one: '{count} autre thème', other: '{count} autres thèmes' },
  'list.fewerThemes': 'Moins de thèmes',
  'list.organisation': 'Organisation',
  'list.allOrganisations': 'Toutes les organisations',
  'list.showing': '{shown} affichés sur {count}.',
  'list.showAll': 'Tout afficher',
  'list.clear': 'Effacer la recherche',
  'list.close': 'Fermer',
  'list.closeOf': 'Fermer\u00a0: {title}',
  'list.column.organisation': 'Organisation',
  'list.column.title': 'Exemple',
  'list.column.themes': 'Thèmes',
  'list.column.summary': 'Résumé',
  'list.caption': 'Exemples de bonnes pratiques par organisation',
  'list.note.words':
    'Les résumés sont écrits avec nos propres mots, et les thèmes sont notre choix.',
  'list.note.proof': 'Un exemple publié n’est pas la preuve d’un effet.',
  'list.note.news': {
    one: '{count} entrée est une page d’actualité\u202f; les autres viennent du rapport.',
    other: '{count} entrées sont des pages d’actualité\u202f; les autres viennent du rapport.',
  },
  'list.note.search': 'La recherche porte sur les titres, résumés, programmes et organisations.',
});
