import { levels } from '../importing/vocabulary.mjs';
import { unknownOrganisation } from './organisations.mjs';
import { readTable } from './table.mjs';
import { readDecimal } from './values.mjs';

const columns = 'organisation year level measure old new date reason'.split(' ');

/** The measures of which a revision can be told. */
const measures = 'women men notStated all share difference change'.split(' ');

/**
 * Reads which figures were published otherwise before, one revision a row; most often none.
 * @param {string} folder
 * @param {object} context { known, refuse }; known: ids of organisations
 * @returns {object[]} { organisation, year, level, measure, old, new, date, reason, at }, by date
 */
export function readRevisions(folder, { known, refuse }) {
  const rows = readTable(folder, 'revisions.csv', columns, refuse).map((row) => {
    if (!known.has(row.organisation)) refuse(unknownOrganisation(row.at, row.organisation, known));
    if (!/^\d{4}$/.test(row.year)) refuse(`${row.at}: "${row.year}" is no year.`);
    for (const [name, allowed] of Object.entries({ level: levels, measure: measures })) {
      if (!allowed.includes(row[name]))
        refuse(`${row.at}: "${row[name]}" is no ${name}. Known are ${allowed.join(', ')}.`);
    }
    if (!/^\d{4}-\d{2}-\d{2}$/.test(row.date) || Number.isNaN(Date.parse(row.date)))
      refuse(`${row.at}: "${row.date}" is no date. Write year-month-day, such as 2026-03-03.`);
    if (!row.reason) refuse(`${row.at}: the reason is missing. Say why the figure was revised.`);
    const value = (name) => {
      const decimal = readDecimal(row[name]);
      if (!decimal) refuse(`${row.at}: "${row[name]}" is no number with at most two decimals.`);
      return decimal?.value;
    };
    return { ...row, year: Number(row.year), old: value('old'), new: value('new') };
  });
  return rows.sort((one, other) => (one.date < other.date ? -1 : Number(one.date > other.date)));
}
