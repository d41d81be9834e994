/**
 * Puts the letters of two signs after the letters that they start with, as a Welsh dictionary
 * does: "ch" after all of "c", "ll" after all of "l", and "ng" after "g". Thorn comes after "z".
 */
export const sortKey = (text: string): string =>
  text.replace(/ch|dd|ff|ng|ll|ph|rh|th/gi, (letter) =>
    letter.toLowerCase() === 'ng' ? 'gþ' : `${letter[0]}þ`,
  );
