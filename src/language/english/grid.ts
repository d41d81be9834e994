import type { Catalogue } from '../language.js';

/** What the grid of forces says. */
export const grid = {
  'grid.title': {
    one: 'Women in {level}, {count} force, {date}',
    other: 'Women in {level}, {count} forces, {date}',
  },
  'grid.title.compare': {
    one: 'Women in {level}, {count} force, {earlier} and {year}',
    other: 'Women in {level}, {count} forces, {earlier} and {year}',
  },
  'grid.sentence.allLower':
    'No force is at equal: in all {count}, women’s share of {level} is lower than their share of officers',
  'grid.sentence.allHigher':
    'No force is at equal: in all {count}, women’s share of {level} is higher than their share of officers',
  'grid.sentence.mixed':
    'Women’s share of {level} is lower in {lower} of {count} forces, equal in {equal} and higher in {higher}',
  'grid.sentence.none': 'No force has a published share of {level} for {year}',
  'grid.sentence.moved': {
    one: 'Between {earlier} and {year}, {closer} of {count} force moved closer to equal, {further} further away',
    other:
      'Between {earlier} and {year}, {closer} of {count} forces moved closer to equal, {further} further away',
  },
  'grid.detail.same': {
    one: 'One force is as far away as before.',
    other: '{count} forces are as far away as before.',
  },
  'grid.how': 'Named boxes: {year}. Small squares: how many forces stood there in {earlier}.',
  'grid.side.lower':
    'Women’s share lower than among all the force’s officers, by percentage points',
  'grid.side.higher': 'Women’s share higher, by percentage points',
  'grid.equal': 'Equal',
  'grid.equalRow': 'Equal: under 1',
  'grid.equalNone': 'No force yet',
  'grid.inYear': 'in {year}',
  'grid.tray': 'No share for {year}:',
  'grid.trayMany': {
    one: 'No share for {year}: {count} force, named under Notes.',
    other: 'No share for {year}: {count} forces, named under Notes.',
  },
  'grid.pinned': '{force}: {points}, {share} against {all}',
  'grid.pinned.unknown': '{force}: no share for {year}',
  'grid.range.0': 'under 1',
  'grid.range.1': '1 to under 5',
  'grid.range.5': '5 to under 10',
  'grid.range.10': '10 to under 15',
  'grid.range.15': '15 or more',
  'grid.section.-15': '15 or more points lower',
  'grid.section.-10': '10 to under 15 points lower',
  'grid.section.-5': '5 to under 10 points lower',
  'grid.section.-1': '1 to under 5 points lower',
  'grid.section.0': 'equal: under 1 point',
  'grid.section.1': '1 to under 5 points higher',
  'grid.section.5': '5 to under 10 points higher',
  'grid.section.10': '10 to under 15 points higher',
  'grid.section.15': '15 or more points higher',
  'grid.tip.shares': '{share} of {level}, {all} of officers',
  'grid.tip.counts': '({counts})',
  'grid.tip.balance': {
    one: '{count} more woman in place of a man would make it as high as among all officers',
    other: '{count} more women in place of men would make it as high as among all officers',
  },
  'grid.tip.balanced': 'already as high as among all officers',
  'grid.column.force': 'Force',
  'grid.column.difference': 'Difference',
  'grid.column.section': 'Section',
  'grid.column.women': 'Women in {level}',
  'grid.column.all': 'Women among all officers',
  'grid.column.earlier': 'Section in {year}',
  'grid.caption':
    'Women’s share of {level} by force, per cent, and its difference to their share of all officers, percentage points',
  'grid.note.boxes':
    'One box is one force, whatever its size. Edges of the sections are our reading of the report.',
  'grid.note.difference':
    'The difference is women’s share at the level minus their share of all officers of the same force, in percentage points, before rounding.',
  'grid.note.small':
    'Many senior teams are small: one appointment can move a force to the next section.',
} as const satisfies Catalogue;
