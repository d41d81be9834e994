/** Messages that are the same in English, by language: names, and words that both have. */
export const allowedInEnglish = {
  cy: [],
};
