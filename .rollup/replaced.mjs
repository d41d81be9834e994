/**
 * Code with other texts at some places, from the last to the first, so that places stay right.
 *
 * @param {string} code
 * @param {readonly { start: number, end: number, text: string }[]} changes
 */
export const replaced = (code, changes) =>
  changes
    .toSorted((a, b) => b.start - a.start)
    .reduce((left, { start, end, text }) => left.slice(0, start) + text + left.slice(end), code);
