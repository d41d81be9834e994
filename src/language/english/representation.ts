import type { Catalogue } from '../language.js';

/** What the grid and the map of forces both say. */
export const representation = {
  'representation.detail.unknown': {
    one: 'No share is known for {names} at {date}.',
    other: 'No share is known for {names} at {date}.',
  },
  'representation.detail.unknownMany': {
    one: 'No share is known for {count} force at {date}.',
    other: 'No share is known for {count} forces at {date}.',
  },
  'representation.note.unknown': {
    one: '[x] No share is published for {names}.',
    other: '[x] No share is published for {names}.',
  },
  'representation.note.unknownHighlight':
    'There is no force “{given}” to highlight. Nearest: {nearest}.',
  'representation.note.coverage':
    'The Home Office table covers England, Wales and British Transport Police. Police Scotland and PSNI are not in it.',
  'representation.note.published':
    'For {year} the report prints the shares of {count} forces only. The rest follow with the next Home Office table.',
} as const satisfies Catalogue;
