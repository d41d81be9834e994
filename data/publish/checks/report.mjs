/**
 * Tables in which every report prints figures anew, that hold none of the latest: the publisher may
 * have forgotten them.
 * @param {object} data
 * @returns {string[]} a line for each
 */
export const forgottenTables = ({ edition, headlines, averages, commitments }) =>
  Object.entries({
    headlines: [...headlines.values()],
    averages: [...averages.values()],
    commitments,
  })
    .filter(([, facts]) => !facts.some(({ source }) => source === edition.source))
    .map(
      ([name]) =>
        `${name}.csv: no row is of ${edition.source}, the report of the latest edition. ` +
        'Type what it prints, if it prints any.',
    );
