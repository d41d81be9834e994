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

/** Mean of whole numbers, rounded half up to a whole number. */
export const meanHalfUp = (numbers) => {
  const sum = numbers.reduce((total, number) => total + number, 0);
  return Math.floor((2 * sum + numbers.length) / (2 * numbers.length));
};

/** Per cent that a part is of a whole, rounded half up to whole per cent. */
export const wholePerCent = (part, whole) => Math.floor((200 * part + whole) / (2 * whole));

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
