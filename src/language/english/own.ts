import type { Catalogue } from '../language.js';

/** What the builder says about figures that a force gives of itself. */
export const own = {
  'own.empty': 'There are no figures yet. Download the template, fill it in, and choose it here.',
  'own.workbook':
    'The file is a workbook, not a table of text. In Excel choose “Save as” and the type “CSV UTF-8”; or copy the cells and paste them below.',
  'own.encoding':
    'The file is not saved as UTF-8, so letters would be wrong. In Excel choose “Save as” and the type “CSV UTF-8”.',
  'own.quote': 'Row {row}: a quote is open. Put a " before and after the whole value, or none.',
  'own.long': 'The table has more than {count} rows. Keep one row for each level or grade.',
  'own.column':
    'Row 1: the column “{column}” is missing. The columns are {found}; name them as in the template.',
  'own.cells':
    'Row {row}: it has {count} cells, not {expected}. A comma inside a name needs a " before and after the name.',
  'own.missing':
    'Row {row}: the number of {column} is missing. Put it in; 0 where there is nobody.',
  'own.percent':
    'Row {row}: “{value}” is a percentage. Put in the number of {column}; the shares are computed.',
  'own.number': 'Row {row}: “{value}” is no number of {column}. Put in a whole number, 0 or more.',
  'own.level': 'Row {row}: “{value}” is no level. Write {levels}.',
  'own.name': 'Row {row}: the grade has no name. Put it in.',
  'own.twice': 'Row {row}: “{value}” stands there twice. Remove one row, or add the two together.',
  'own.lacking': 'The level “{level}” is missing. Add its row.',
  'own.few': 'There is only {count} grade. Give at least two, from the lowest to the highest.',
  'own.nobody': '“{name}” has no women and no men. Put in the numbers.',
  'own.sum':
    'There are more {column} in middle management and senior leadership together, {part}, than among all officers, {whole}. All officers include them: correct the numbers.',
  'own.force': 'The name of the force is missing. Put it in.',
  'own.title': 'The title of the publication is missing. Say where these figures come from.',
  'own.year': '“{value}” is no year that figures can be of. Put in {first} to {last}.',
  'own.address': '“{value}” is no web address. Write one that starts with https://, or none.',
  'own.careful':
    '{names}: fewer than 5 women or men. Check your force’s rule on small numbers before you publish.',
  'own.problems': { one: '{count} problem', other: '{count} problems' },
  'own.fine': 'The figures are complete.',
} as const satisfies Catalogue;
