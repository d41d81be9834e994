import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': 'Nid oes cyfran hysbys ar gyfer {names} ar {date}.',
  'representation.detail.unknownMany': {
    one: 'Nid oes cyfran hysbys ar gyfer {count} heddlu ar {date}.',
    other: 'Nid oes cyfran hysbys ar gyfer {count} o heddluoedd ar {date}.',
  },
  'representation.note.unknown': '[x] Ni chyhoeddwyd cyfran ar gyfer {names}.',
  'representation.note.unknownHighlight': 'Nid oes heddlu “{given}” i’w amlygu. Agosaf: {nearest}.',
  'representation.note.coverage':
    'Mae tabl y Swyddfa Gartref yn cwmpasu Cymru, Lloegr a Heddlu Trafnidiaeth Prydeinig. Nid yw Police Scotland na PSNI ynddo.',
  'representation.note.published': {
    one: 'Ar gyfer {year}, dim ond cyfrannau {count} heddlu sydd yn yr adroddiad. Bydd y gweddill yn dilyn gyda thabl nesaf y Swyddfa Gartref.',
    other:
      'Ar gyfer {year}, dim ond cyfrannau {count} o heddluoedd sydd yn yr adroddiad. Bydd y gweddill yn dilyn gyda thabl nesaf y Swyddfa Gartref.',
  },
});
