import { picker as english } from '../english/picker.js';
import { translation } from '../translation.js';

export const picker = translation(english, {
  'picker.title': 'Choisir une force de police',
  'picker.sentence': {
    one: '{count} force ou autre organisation à choisir',
    other: '{count} forces et autres organisations à choisir',
  },
  'picker.column.force': 'Force ou organisation',
  'picker.caption': 'Forces de police et autres organisations des données',
  'picker.nation.England': 'Angleterre',
  'picker.nation.Wales': 'Pays de Galles',
  'picker.nation.Scotland': 'Écosse',
  'picker.nation.Northern Ireland': 'Irlande du Nord',
  'picker.nation.England and Wales': 'Angleterre et pays de Galles',
  'picker.nation.Great Britain': 'Grande-Bretagne',
  'picker.nation.United Kingdom': 'Royaume-Uni',
  'picker.nation.Crown Dependency': 'Dépendance de la Couronne',
  'picker.nation.British Overseas Territories': 'Territoires d’outre-mer',
  'picker.hint': '{nation}, {hint}',
  'picker.hint.change': 'aucune part',
  'picker.hint.none': 'aucun chiffre',
  'picker.found': { one: '{count} trouvée.', other: '{count} trouvées.' },
  'picker.keys': 'Flèches haut et bas pour se déplacer, Entrée pour choisir, Échap pour fermer.',
  'picker.none': 'Aucune force de ce nom. Les plus proches\u00a0: {names}.',
  'picker.chosen': '{force} est choisie.',
  'picker.clear': 'Effacer',
});
