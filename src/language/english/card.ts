import type { Catalogue } from '../language.js';

/** What the force's card says. */
export const card = {
  'card.title': '{force}, {date}',
  'card.but':
    'Women are {all} of officers, but {middle} of middle management and {senior} of senior leadership',
  'card.and':
    'Women are {all} of officers, {middle} of middle management and {senior} of senior leadership',
  'card.butMiddle':
    'Women are {all} of officers and {senior} of senior leadership, but {middle} of middle management',
  'card.butSenior':
    'Women are {all} of officers and {middle} of middle management, but {senior} of senior leadership',
  'card.some': 'Women are {shares}',
  'card.someShare': '{share} of {level}',
  'card.countsOnly': {
    one: '{count} officer is a woman; the share is not published for {year}',
    other: '{count} officers are women; their share is not published for {year}',
  },
  'card.changeOnly.rose': 'The number of women officers rose by {change} in a year',
  'card.changeOnly.fell': 'The number of women officers fell by {change} in a year',
  'card.changeOnly.same': 'The number of women officers did not change in a year',
  'card.nothing': 'No figures for {force} in {year}',
  'card.detail': 'Compared with all officers of {force}, women’s share is {differences}.',
  'card.detail.lower': '{points} percentage points lower in {level}',
  'card.detail.higher': '{points} percentage points higher in {level}',
  'card.detail.equal': 'the same in {level}',
  'card.label.count': '{women} of {total}',
  'card.label.womenCount': { one: '{count} woman', other: '{count} women' },
  'card.label.shareMissing': 'share not available [x]',
  'card.label.shareMissingShort': 'share [x]',
  'card.label.points': '{points} pts',
  'card.stop': '{level}: women {women}, men {men}{difference}{count}.',
  'card.stop.difference.lower': ', {points} percentage points lower than among all officers',
  'card.stop.difference.higher': ', {points} percentage points higher than among all officers',
  'card.stop.difference.equal': ', the same as among all officers',
  'card.stop.count': ', {counts}',
  'card.stop.missing': '{level}: {count}share not available.',
  'card.stop.missing.count': '{women}, ',
  'card.change': 'Number of women since {year}',
  'card.change.base': '{from} to {to}',
  'card.balance': 'Women in place of men to match the share of all officers',
  'card.balance.more': '{count} more',
  'card.balance.none': 'already as high',
  'card.column.level': 'Level',
  'card.column.women': 'Women',
  'card.column.men': 'Men',
  'card.column.difference': 'Difference',
  'card.column.women-count': 'Number of women',
  'card.column.total': 'Women and men',
  'card.column.change': 'Change in the number of women',
  'card.column.women-before': 'Number of women in {year}',
  'card.caption': 'Women and men officers by level, per cent and percentage points',
  'card.note.line':
    'The line marks women’s share of all officers in this force. Differences are in percentage points.',
  'card.note.levels':
    'Middle management is sergeants and inspectors. Senior leadership is chief inspectors and above, with chief officers.',
  'card.note.small': {
    one: '{level} is {count} person: one appointment changes the share by more than 1 percentage point.',
    other:
      '{level} is {count} people: one appointment changes the share by more than 1 percentage point.',
  },
  'card.note.recovered':
    '[x] not available: the report gives no total for this force. Numbers of women are recovered from the published change since {previous}.',
  'card.note.lastComplete': 'Last complete year: {year}, with {shares}.',
  'card.note.noCounts': '[x] not available: no number of officers is published for this force.',
  'card.note.coverage': 'The Home Office table covers England, Wales and British Transport Police.',
  'card.note.coverage.change':
    'The {year} report gives only the change in the number of women: {change}.',
  'card.note.headcount': 'Officers are counted by headcount, as at 31 March.',
  'card.note.notStated': {
    one: 'The total includes {count} officer whose sex is not stated.',
    other: 'The total includes {count} officers whose sex is not stated.',
  },
  'card.note.computed':
    'Shares and differences are computed from the numbers of officers. A difference is taken before rounding.',
  'card.note.published': 'Shares and differences are as the report prints them.',
  'card.note.publishedDifference':
    'The report takes differences before rounding, so they can differ by 0.01 from the shares.',
  'card.note.change': 'The change is of the number of women, not of their share.',
  'card.note.smallBase':
    'A small number at the start makes a large percentage: from {from} to {to} in {level}.',
} as const satisfies Catalogue;
