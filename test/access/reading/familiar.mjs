/**
 * Words that cannot be simpler, each group with its reason. Everybody who meets a widget in a page
 * about the police meets them there too; they count as short words. Lengthen this list only for a
 * term that the report or the law sets, never for a word that has a plainer one.
 */
export const familiar = {
  'ranks and levels of the police, as the report and the Home Office write them':
    'police officer officers sergeant sergeants inspector inspectors constable constables ' +
    'middle senior management leadership',
  'the measure itself; "points" alone would hide that it is not per cent': 'percentage',
  'fields of police work that the report names': 'misogyny organisation organisations policing',
  'who sets the policy of a site, the name of a role': 'administrator',
};

const words = new Set(Object.values(familiar).join(' ').split(' '));

/** @param {string} word in small letters */
export const isFamiliar = (word) => words.has(word);
