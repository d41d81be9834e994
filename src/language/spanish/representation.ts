import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': 'No se conoce la proporción de {names} al {date}.',
  'representation.detail.unknownMany': {
    one: 'No se conoce la proporción de {count} cuerpo al {date}.',
    other: 'No se conoce la proporción de {count} cuerpos al {date}.',
  },
  'representation.note.unknown': '[x] No se ha publicado la proporción de {names}.',
  'representation.note.unknownHighlight':
    'No hay ningún cuerpo «{given}» que destacar. Los más cercanos: {nearest}.',
  'representation.note.coverage':
    'La tabla del Home Office cubre Inglaterra, Gales y la British Transport Police. Police Scotland y PSNI no están en ella.',
  'representation.note.published':
    'Para {year} el informe solo imprime las proporciones de {count} cuerpos. Las demás vendrán con la próxima tabla del Home Office.',
});
