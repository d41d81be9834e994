import type { Catalogue } from '../language.js';

/** What the trend over years says. */
export const trend = {
  'trend.title': 'Women among police officers, {years}',
  'trend.title.force': 'Women among officers, {force}, {years}',
  'trend.years': '{from} to {to}',
  'trend.at': '{level} at {force}',
  'trend.shareOf': '{share} of {level}',
  'trend.inYear': '{share} in {year}',
  'trend.rose': 'Women’s share of {what} rose from {from} to {to}{then}',
  'trend.fell': 'Women’s share of {what} fell from {from} to {to}{then}',
  'trend.same': 'Women’s share of {what} was {share} in both {from} and {to}{then}',
  'trend.one': 'Women were {share} of {what} in {to}{then}',
  'trend.overtook': ', overtaking {level} in {year}',
  'trend.above': ', above the {share} of the {count} forces together',
  'trend.below': ', below the {share} of the {count} forces together',
  'trend.equal': ', the same as the {count} forces together',
  'trend.detail': '{level}: from {from} to {to}.',
  'trend.detail.one': '{level}: {share}.',
  'trend.nothing': 'No shares of women officers are known, {years}',
  'trend.nothing.force': 'No shares of women officers are known for {force}, {years}',
  'trend.year': 'Year',
  'trend.level.middle-management': 'Middle',
  'trend.level.senior-leadership': 'Senior',
  'trend.forces': '{count} forces',
  'trend.beside': '{level}, {count} forces',
  'trend.tip': '{level}: {share}',
  'trend.tip.force': '{level}: {share}; {count} forces: {forces}',
  'trend.labelIn': 'in {year}',
  'trend.labelMissing': '{year} [x]',
  'trend.caption': 'Women’s share of officers by level and year, {count} forces together, per cent',
  'trend.caption.force': 'Women’s share of officers by level and year, {force}, per cent',
  'trend.note.forces':
    '{count} forces: England and Wales, and British Transport Police. At 31 March each year, by number of officers.',
  'trend.note.without':
    'The table also has the {count} forces of England and Wales, without British Transport Police.',
  'trend.note.together':
    'The thinner line is {count} forces together: England and Wales, and British Transport Police.',
  'trend.note.small': {
    one: '{level} at {force} was {count} person in {year}: lines of small groups jump.',
    other: '{level} at {force} was {count} people in {year}: lines of small groups jump.',
  },
  'trend.note.point':
    'The open point for {years} is a share as the report prints it. The lines are computed from numbers of officers at 31 March.',
  'trend.note.missing': '[x] No share is known for {years}: the lines break there.',
  'trend.note.whole':
    'For {year} the {publisher} report prints whole per cents only: {shares}. They are not mixed into the computed lines.',
  'trend.note.levels':
    'Middle management is sergeants and inspectors. Senior leadership is chief inspectors and above, with chief officers.',
  'trend.note.notStated': {
    one: 'In {year} the total includes {count} officer whose sex is not stated.',
    other: 'In {year} the total includes {count} officers whose sex is not stated.',
  },
  'trend.note.coverage':
    '[x] not available: the Home Office table covers England, Wales and British Transport Police.',
  'trend.note.change':
    'The {year} report gives only the change in the number of women officers: {change}.',
} as const satisfies Catalogue;
