/**
 * A printed figure, with its hundredths as a whole number so that checks are exact.
 * @param {string} text such as "-10.78"
 * @returns {{ value: number, hundredths: number } | null} null when the text is no such figure
 */
export function readDecimal(text) {
  const parts = /^(-?)(\d+)(?:\.(\d{1,2}))?$/.exec(text);
  if (!parts) return null;
  const [, sign, whole, decimals = ''] = parts;
  const size = Number(whole) * 100 + Number(decimals.padEnd(2, '0'));
  const hundredths = sign && size ? -size : size;
  return { value: hundredths / 100, hundredths };
}

// The Home Office table begins with 2007; the schema takes years up to 2100.
const [firstYear, lastYear] = [2007, 2100];

const asTyped = (text) =>
  text
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/^\+|[%\s\u00A0]/g, '')
    .replace(/^(-?\d+),(\d{1,2})$/, '$1.$2')
    .replace(/,(?=\d{3}(?:\D|$))/g, '');

/** What to say of a text that is no printed figure: what is wrong, and how to write it. */
export function decimalProblem(text) {
  if (!text) return 'the value is missing. Put it in; remove the row if there is none.';
  const better = readDecimal(asTyped(text)) ? `Write ${asTyped(text)}.` : 'Type it as printed.';
  return `"${text}" is no number with at most two decimals. ${better}`;
}

/** The same for a text that is no whole number of people. */
export function wholeProblem(text) {
  if (!text) return 'is missing. Put it in.';
  const better = /^\d+$/.test(asTyped(text)) ? ` Write ${asTyped(text)}.` : '';
  return `"${text}" is no whole number.${better || ' Put in the number of people.'}`;
}

/** What to say of a year for which there can be no figures; undefined for another. */
export const yearProblem = (text) =>
  /^\d{4}$/.test(text) && text >= firstYear && text <= lastYear
    ? undefined
    : `the year "${text}" cannot be right. Put in a year from ${firstYear} to ${lastYear}.`;

/** Mean of whole numbers, rounded half up to a whole number. */
export const meanHalfUp = (numbers) => {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Math.floor((2 * sum + numbers.length) / (2 * numbers.length));
};

/** Per cent that a part is of a whole, rounded half up to whole per cent. */
export const wholePerCent = (part, whole) => Math.floor((200 * part + whole) / (2 * whole));

/** The same to two decimals. */
export const perCent = (part, whole) => Math.floor((20000 * part + whole) / (2 * whole)) / 100;

/**
 * The whole numbers that a printed change of an earlier number can have led to.
 * @param {number} before the earlier number, above 0
 * @param {number} hundredths the printed change in hundredths of a per cent
 * @returns {number[]}
 */
export function recoveredCounts(before, hundredths) {
  const fits = (count) => Math.abs(20000 * (count - before) - 2 * hundredths * before) <= before;
  const middle = Math.round((before * (10000 + hundredths)) / 10000);
  return [middle - 1, middle, middle + 1].filter((count) => count >= 0 && fits(count));
}
