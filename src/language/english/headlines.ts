import type { Catalogue } from '../language.js';

/** What the national headlines say. */
export const headlines = {
  'headlines.title': 'Women officers in UK policing, {date}',
  'headlines.shares': 'Women’s share {movements}',
  'headlines.moved.rose': 'rose to {share} in {level}',
  'headlines.moved.fell': 'fell to {share} in {level}',
  'headlines.moved.same': 'stayed at {share} in {level}',
  'headlines.growths': 'The average growth per force in the number of women was {growths}',
  'headlines.nothing': 'No key figures for {year}',
  'headlines.growthOf': '{growth} among {level}',
  'headlines.detail.share': 'In {level} it was {earlier}.',
  'headlines.detail.growth': 'In {year} it was {earlier}.',
  'headlines.in': '{value} in {year}',
  'headlines.yearBefore': '{value} the year before',
  'headlines.points': {
    one: '{points} percentage point',
    other: '{points} percentage points',
  },
  'headlines.noChange': 'No change',
  'headlines.since': 'since {year}',
  'headlines.growth': 'Average growth per force in the number of women',
  'headlines.row.share': '{level}, women’s share',
  'headlines.row.average-change': '{level}, average growth',
  'headlines.define': '{name}: definition',
  'headlines.column.headline': 'Headline',
  'headlines.column.change': 'Change, points',
  'headlines.caption':
    'Women’s share of officers, and average growth per force in the number of women, per cent',
  'headlines.definition.middle-management':
    'Women as a percentage of all sergeants and inspectors.',
  'headlines.definition.senior-leadership':
    'Women as a percentage of all chief inspectors and higher ranks, chief officers included.',
  'headlines.definition.all-officers': 'Women as a percentage of all officers.',
  'headlines.definition.reference': 'The report also compares with {year}.',
  'headlines.definition.growth':
    'Each force’s change in the number of women among {level} in a year, in per cent; then the plain mean of all forces. Not a change of their share.',
  'headlines.note.mean':
    'Average growth is the plain mean of all forces; small forces count as much as large ones.',
  'headlines.note.growth': 'Growth is of the number of women, not of their share.',
  'headlines.note.whole':
    'Shares are whole percentages as published. A change between them, in percentage points, can be 1 point off.',
  'headlines.note.coverage':
    'The report takes England, Wales and British Transport Police from the Home Office. Other forces gave their own figures.',
  'headlines.note.computed':
    'No report prints figures for {year} yet: these shares are computed from the Home Office table, for England, Wales and British Transport Police.',
  'headlines.note.earlier': 'It takes figures of earlier years from earlier reports.',
} as const satisfies Catalogue;
