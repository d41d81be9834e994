/** Words that a language has as English has them: a message of such words alone may be the same. */
export const allowedInEnglish = {
  es: ['pts'],
  fr: ['pts', 'force', 'forces', 'nation', 'notes', 'section', 'organisation', 'grade'],
};
