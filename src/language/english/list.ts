import type { Catalogue } from '../language.js';

/** What the list of good practice says. */
export const list = {
  'list.title': {
    one: 'Good practice from {count} force or organisation',
    other: 'Good practice from {count} forces and organisations',
  },
  'list.sentence': {
    one: '{count} example{about}{from}{with}',
    other: '{count} examples{about}{from}{with}',
  },
  'list.sentence.all': {
    one: '{count} example of good practice',
    other: '{count} examples of good practice',
  },
  'list.sentence.none': 'No example matches',
  'list.sentence.empty': 'No example is published',
  'list.about': ' on {theme}',
  'list.from': ' from {organisation}',
  'list.with': ' with “{search}”',
  'list.line': '{organisation}. {themes}',
  'list.line.news': '{organisation}, news. {themes}',
  'list.search': {
    one: 'Search {count} example',
    other: 'Search {count} examples',
  },
  'list.themes': 'Themes',
  'list.theme': '{theme} {count}',
  'list.moreThemes': { one: '{count} more theme', other: '{count} more themes' },
  'list.fewerThemes': 'Fewer themes',
  'list.organisation': 'Organisation',
  'list.allOrganisations': 'All organisations',
  'list.showing': 'Showing {shown} of {count}.',
  'list.showAll': 'Show all',
  'list.clear': 'Clear the search',
  'list.close': 'Close',
  'list.closeOf': 'Close: {title}',
  'list.column.organisation': 'Organisation',
  'list.column.title': 'Example',
  'list.column.themes': 'Themes',
  'list.column.summary': 'Summary',
  'list.caption': 'Examples of good practice by organisation',
  'list.note.words': 'Summaries are in our own words, and the themes are our choice.',
  'list.note.proof': 'An example published is not proof of effect.',
  'list.note.news': {
    one: '{count} entry is a news page; the others come from the report.',
    other: '{count} entries are news pages; the others come from the report.',
  },
  'list.note.search':
    'The search looks in titles, summaries, programmes and the names of organisations.',
} as const satisfies Catalogue;
