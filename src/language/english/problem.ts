import type { Catalogue } from '../language.js';

/** What a widget says when it cannot show figures: a title and an advice for each code. */
export const problem = {
  'problem.show': 'Show {name}',
  'problem.kept':
    'These figures were loaded on {date} at {time}. A newer version could not be loaded.',
  'error.unknown-force.title': 'We do not know “{given}”',
  'error.unknown-force.advice':
    'Check the {attribute} attribute of this widget. Nearest: {nearest}.',
  'error.no-force.title': 'No force is chosen',
  'error.no-force.advice': 'Put the name of a force into the {attribute} attribute of this widget.',
  'error.unknown-year.title': 'There is no year “{given}”',
  'error.unknown-year.advice':
    'Check the {attribute} attribute of this widget. It takes a year from {first} to {last}.',
  'error.unknown-level.title': 'There is no level “{given}”',
  'error.unknown-level.advice':
    'Check the {attribute} attribute of this widget. It takes: {nearest}.',
  'error.unknown-theme.title': 'There is no theme “{given}”',
  'error.unknown-theme.advice':
    'Check the {attribute} attribute of this widget. Nearest: {nearest}.',
  'error.unknown-choice.title': 'There is no {attribute} “{given}”',
  'error.unknown-choice.advice':
    'Check the {attribute} attribute of this widget. It takes: {nearest}.',
  'error.unknown-edition.title': 'There is no edition “{given}”',
  'error.unknown-edition.advice':
    'Check the {attribute} attribute of this widget. It takes: {nearest}.',
  'error.not-found.title': 'The figures are not there',
  'error.not-found.advice': 'The data file was not found. Check the src attribute of this widget.',
  'error.no-answer.title': 'The figures could not be loaded',
  'error.no-answer.advice': 'The data file did not answer. Try again in a moment.',
  'error.server-error.title': 'The figures could not be loaded',
  'error.server-error.advice': 'The data server has a problem. Try again in a moment.',
  'error.not-json.title': 'The figures could not be read',
  'error.not-json.advice':
    'The data file is cut off, or is not JSON. Its publisher should check it.',
  'error.wrong-shape.title': 'The figures could not be read',
  'error.wrong-shape.advice':
    'The data file does not have the shape that this widget needs. Its publisher should check it.',
  'error.wrong-version.title': 'The figures are of another version',
  'error.wrong-version.advice':
    'The data file has version {given}; this widget reads version {expected}. Update the widget.',
  'error.wrong-hash.title': 'The figures are not as they were published',
  'error.wrong-hash.advice':
    'The data file is not the one that the index of its folder lists. Try again in some minutes.',
  'error.too-large.title': 'The figures could not be read',
  'error.too-large.advice':
    'The data file has more than 5 megabytes, which no published one has. Its publisher should check it.',
  'error.unexpected.title': 'The figures could not be shown',
  'error.unexpected.advice': 'Something went wrong that we did not foresee. Please tell us.',
} as const satisfies Catalogue;
