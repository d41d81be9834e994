import type { Catalogue } from '../language.js';

/** What the tracker of the three commitments says. */
export const commitments = {
  'commitments.title': 'UK policing’s three HeForShe commitments, renewed in 2021',
  'commitments.moved.rose':
    'Women’s share of middle management rose by {points} {time}, to {share}',
  'commitments.moved.fell':
    'Women’s share of middle management fell by {points} {time}, to {share}',
  'commitments.moved.same':
    'Women’s share of middle management did not change {time}: it is {share}',
  'commitments.only': 'Women’s share of middle management is {share}',
  'commitments.unknown': 'Women’s share of middle management is not available for {year}',
  'commitments.points': {
    one: '{points} percentage point',
    other: '{points} percentage points',
  },
  'commitments.time': { one: 'in a year', other: 'in {count} years' },
  'commitments.detail': '{examples} of {total} published examples are on culture and misogyny.',
  'commitments.promise.middle-management-balance': 'Gender balance in middle management',
  'commitments.promise.sexism-and-misogyny': 'Tackle sexism and misogyny',
  'commitments.promise.annual-report': 'Report every year',
  'commitments.measure.middle-management-balance': 'Women among sergeants and inspectors',
  'commitments.measure.sexism-and-misogyny': 'Published examples on culture and misogyny',
  'commitments.measure.annual-report': 'Annual reports published',
  'commitments.report': '{year} report',
  'commitments.of': '{count} of {total}',
  'commitments.examples': {
    one: '{count} of {total} published examples speaks to it',
    other: '{count} of {total} published examples speak to it',
  },
  'commitments.now': 'Now',
  'commitments.before': 'Before',
  'commitments.beforeMissing': 'before: not available',
  'commitments.nowMissing': 'not available',
  'commitments.column.commitment': 'Commitment',
  'commitments.column.measure': 'Measure',
  'commitments.column.now': 'Now, {year}',
  'commitments.column.before': 'Before, {year}',
  'commitments.column.examples': 'Published examples that speak to it',
  'commitments.caption': 'The three commitments, each with its measure now and before',
  'commitments.note.proof':
    'An example published is not proof of effect. No target date is published for the first commitment.',
  'commitments.note.themes':
    'Examples speak to the first commitment when they are on {themes}. The choice is ours.',
  'commitments.note.whole':
    'Shares are as the report prints them, in whole per cent. Examples are counted by us.',
  'commitments.note.levels': 'Middle management is sergeants and inspectors.',
  'commitments.note.year': 'The report gives nothing for the years before {year}.',
} as const satisfies Catalogue;
