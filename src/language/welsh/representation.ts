import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': 'Nid oes cyfran hysbys ar gyfer {names} ar {date}.',
  'representation.detail.unknownMany': {
    one: 'Nid oes cyfran hysbys ar gyfer {count} heddlu ar {date}.',
    other: 'Nid oes cyfran hysbys ar gyfer {count} o heddluoedd ar {date}.',
  },
  'representation.note.unknown': '[x] Ni chyhoeddwyd cyfran ar gyfer {names}.',
  'representation.note.unknownHighlight': 'Nid oes heddlu “{given}”. Agosaf: {nearest}.',
  'representation.note.coverage':
    'Mae tabl y Swyddfa Gartref yn cwmpasu Cymru, Lloegr a Heddlu Trafnidiaeth Prydeinig. Nid yw Police Scotland na PSNI ynddo.',
  'representation.note.published': {
    one: 'Dim ond cyfrannau {count} heddlu sydd yn adroddiad {year}. Daw’r gweddill gyda thabl nesaf y Swyddfa Gartref.',
    other:
      'Dim ond cyfrannau {count} o heddluoedd sydd yn adroddiad {year}. Daw’r gweddill gyda thabl nesaf y Swyddfa Gartref.',
  },
});
