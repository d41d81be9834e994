import { checkCells, oneOf, refuseTwins } from './cells.mjs';
import { readTable } from './table.mjs';
import { wholeProblem } from './values.mjs';

/**
 * Sources by id. Where a source is the Home Office table, {year} in its columns stands for the
 * latest year imported, so that a new table needs no new row.
 * @returns {Map<string, object>} { source, organisation }, source as it is published
 */
export function readSourceList(folder, latestYear, refuse) {
  const columns = 'id publisher title asAt url licence attribution organisation'.split(' ');
  const list = new Map();
  const rows = readTable(folder, 'sources.csv', columns, refuse);
  refuseTwins(rows, 'id', refuse);
  for (const { at, organisation, ...row } of rows) {
    const filled = Object.fromEntries(
      Object.entries(row)
        .filter(([, text]) => text)
        .map(([column, text]) => [column, text.replaceAll('{year}', latestYear)]),
    );
    checkCells({ ...filled, at }, sourceCells, refuse);
    list.set(row.id, { source: filled, organisation });
  }
  return list;
}

const text = 'organisationName';
const sourceCells = {
  id: 'sourceId',
  publisher: text,
  title: text,
  asAt: 'calendarDate',
  url: 'address',
  licence: text,
};

/** The latest edition: { id, updated, source }. */
export function readEdition(folder, refuse) {
  const rows = readTable(folder, 'editions.csv', ['id', 'updated', 'source'], refuse);
  if (!rows.length) refuse('editions.csv: there is no edition. Add a row with its year.');
  refuseTwins(rows, 'id', refuse);
  for (const row of rows) checkCells(row, { id: 'edition', updated: 'calendarDate' }, refuse);
  return { editions: rows, edition: rows.at(-1) };
}

/** Theme ids in their order. */
export function readThemes(folder, refuse) {
  const rows = readTable(folder, 'themes.csv', ['number', 'id', 'name'], refuse);
  refuseTwins(rows, 'id', refuse);
  rows.forEach((row, index) => {
    if (Number(row.number) !== index + 1) refuse(`${row.at}: the number must be ${index + 1}.`);
    checkCells(row, { id: 'themeId' }, refuse);
  });
  return rows.map(({ id }) => id);
}

const commitmentMembers = ['number', 'headline', 'theme', 'reports', 'previousReports'];

/**
 * Commitments with their members gathered.
 * @returns {object[]} { id, number, headline, themes, reports, previousReports, source, line }
 */
export function readCommitments(folder, refuse) {
  const columns = ['commitment', 'member', 'value', 'source', 'line'];
  const commitments = new Map();
  for (const row of readTable(folder, 'commitments.csv', columns, refuse)) {
    if (!commitments.has(row.commitment)) {
      commitments.set(row.commitment, { id: row.commitment, themes: [], at: row.at });
    }
    const commitment = commitments.get(row.commitment);
    if (row.member === 'theme') commitment.themes.push(row.value);
    else if (row.member === 'headline') commitment.headline = row.value;
    else if (['number', 'reports', 'previousReports'].includes(row.member)) {
      if (!/^\d+$/.test(row.value)) refuse(`${row.at}: ${row.member} ${wholeProblem(row.value)}`);
      commitment[row.member] = Number(row.value);
      if (row.member === 'number')
        Object.assign(commitment, { source: row.source, line: Number(row.line) });
    } else refuse(`${row.at}: ${oneOf('member', row.member, commitmentMembers)}`);
  }
  return [...commitments.values()].sort((one, other) => one.number - other.number);
}
