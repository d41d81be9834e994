import type { Catalogue } from '../language.js';

/** What the table of changes says. */
export const change = {
  'change.title': 'Change in the number of women officers, {from} to {to}',
  'change.sentence.rose': {
    one: 'The number of women officers rose in {some} of {count} force',
    other: 'The number of women officers rose in {some} of {count} forces',
  },
  'change.sentence.fell': {
    one: 'The number of women officers fell in {some} of {count} force',
    other: 'The number of women officers fell in {some} of {count} forces',
  },
  'change.sentence.roseAll': 'The number of women officers rose in all {count} forces',
  'change.sentence.fellAll': 'The number of women officers fell in all {count} forces',
  'change.sentence.even':
    'The number of women officers rose in {some} of {count} forces, and fell in as many',
  'change.sentence.same': {
    one: 'The number of women officers did not change in {count} force',
    other: 'The number of women officers did not change in any of {count} forces',
  },
  'change.sentence.none': 'No change in the number of women officers is known for {year}',
  'change.detail':
    'Average change per force: all officers {all} (the year before {allBefore}), middle management {middle} ({middleBefore}), senior leadership {senior} ({seniorBefore}).',
  'change.column.force': 'Force',
  'change.column.nation': 'Nation',
  'change.column.count': '{level}: women in {year}',
  'change.caption':
    'Change in the number of women by force from 31 March {from} to 31 March {to}, per cent',
  'change.nation.England': 'England',
  'change.nation.Wales': 'Wales',
  'change.nation.Scotland': 'Scotland',
  'change.nation.Northern Ireland': 'Northern Ireland',
  'change.nation.Great Britain': 'Great Britain',
  'change.base': '{from} to {to}',
  'change.baseWomen': { one: '{from} to {to} woman', other: '{from} to {to} women' },
  'change.small': 'fewer than {most} women in {year}',
  'change.tip': '{level}: {change}',
  'change.tip.base': {
    one: ', from {from} to {to} woman',
    other: ', from {from} to {to} women',
  },
  'change.pinned': '{all} officers, {middle} middle management, {senior} senior leadership',
  'change.search': 'Search forces or a nation',
  'change.level': 'Level',
  'change.segment.all-officers': 'All officers',
  'change.segment.middle-management': 'Middle',
  'change.segment.senior-leadership': 'Senior',
  'change.showing': {
    one: 'Showing {shown} of {count} force.',
    other: 'Showing {shown} of {count} forces.',
  },
  'change.showAll': 'Show all {found}',
  'change.showFewer': 'Show fewer',
  'change.none': 'No force or nation matches “{given}”.',
  'change.clear': 'Clear the search',
  'change.sorted': 'Sorted by {column}, {order}.',
  'change.order.name': 'A to Z',
  'change.order.-name': 'Z to A',
  'change.order.change': 'smallest first',
  'change.order.-change': 'largest first',
  'change.smallLast': 'Hollow bars come last.',
  'change.basis.published': 'Changes as published; numbers of women in {year} recovered.',
  'change.basis.computed': 'Changes computed.',
  'change.note.small':
    'Hollow bar: fewer than {most} women in {year}, so a few people make a large percentage. Change is in the number of women, not in their share.',
  'change.note.share': 'Change is in the number of women, not in their share.',
  'change.note.unknownSort': 'There is no order “{given}”. There are: {nearest}.',
  'change.note.unknown': '[x] not available: no number of women officers is published for {names}.',
  'change.note.fromZero': '[z] not applicable: a change from 0 has no percentage.',
  'change.note.recovered':
    'Numbers of women in {to} are recovered: each is the one whole number that gives the published change from {from}.',
  'change.note.average':
    'The average is the report’s: the plain mean of the forces, in which a small force counts as much as a large one.',
  'change.note.levels':
    'Middle management is sergeants and inspectors. Senior leadership is chief inspectors and above, with chief officers.',
  'change.note.headcount': 'Officers are counted by headcount, as at 31 March.',
  'change.note.order':
    'In an order by change, forces with a hollow bar come after the others, and forces without a figure last.',
} as const satisfies Catalogue;
