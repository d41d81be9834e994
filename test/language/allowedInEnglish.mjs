/** Words that a language has as English has them: a message of such words alone may be the same. */
export const allowedInEnglish = {
  es: ['pts'],
  fr: ['pts', 'force', 'forces', 'nation', 'notes', 'section', 'organisation', 'grade'],
};

/** Words that are shown in every language as they are, each group with its reason. */
const everywhere = {
  'names of kinds of files': 'csv json png svg',
  'names of attributes, for the editor who must mend them':
    'entry force highlight level measure src theme year',
};

/** Words that may stand on the screen in a language as in English, besides names of the data. */
export const allowedOnScreen = (code) =>
  [...Object.values(everywhere), ...(allowedInEnglish[code] ?? [])].flatMap((words) =>
    words.split(' '),
  );
