/** Levels in their order; the second and third are parts of the first. */
export const levels = ['all-officers', 'middle-management', 'senior-leadership'];

/** Ranks of police officers in the Home Office table, with the level beside all officers. */
export const ranks = new Map([
  ['Constable', null],
  ['Sergeant', 'middle-management'],
  ['Inspector', 'middle-management'],
  ['Chief Inspector', 'senior-leadership'],
  ['Superintendent', 'senior-leadership'],
  ['Chief Superintendent', 'senior-leadership'],
  ['Chief Officer', 'senior-leadership'],
]);

/** What the table says of sex, and the column of the counts that it goes into. */
export const sexes = new Map([
  ['Female', 'women'],
  ['Male', 'men'],
  ['Not stated', 'notStated'],
  ['Not known', 'notStated'],
  ['Unknown', 'notStated'],
  ['Prefer not to say', 'notStated'],
  ['Prefer to self-describe', 'notStated'],
]);

/** The worker type that is counted. */
export const officer = 'Police Officer';

/** All worker types of the table. */
export const workerTypes = [
  officer,
  'Police Staff',
  'Designated Officer',
  'Police Community Support Officer',
  'Police Support Volunteer',
  'Special Constable',
];

/** Columns that are read, each with the names that the editions of the table give it. */
export const columns = [
  { id: 'year', names: ['As at 31 March'], needed: true },
  { id: 'code', names: ['Geo code', 'Geocode'], needed: false },
  { id: 'force', names: ['Force Name'], needed: true },
  { id: 'sex', names: ['Sex'], needed: true },
  { id: 'rank', names: ['Rank description', 'Rank'], needed: true },
  { id: 'workerType', names: ['Worker type'], needed: true },
  { id: 'headcount', names: ['Total (headcount)'], needed: true },
];
