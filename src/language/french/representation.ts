import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': 'Aucune part n’est connue pour {names} au {date}.',
  'representation.detail.unknownMany': {
    one: 'Aucune part n’est connue pour {count} force au {date}.',
    other: 'Aucune part n’est connue pour {count} forces au {date}.',
  },
  'representation.note.unknown': '[x] Aucune part n’est publiée pour {names}.',
  'representation.note.unknownHighlight':
    'Il n’y a pas de force «\u00a0{given}\u00a0» à marquer. Les plus proches\u00a0: {nearest}.',
  'representation.note.coverage':
    'Le tableau du Home Office couvre l’Angleterre, le pays de Galles et la British Transport Police. Police Scotland et PSNI n’y sont pas.',
  'representation.note.published':
    'Pour {year}, le rapport ne donne les parts que de {count} forces. Les autres suivront avec le prochain tableau du Home Office.',
});
