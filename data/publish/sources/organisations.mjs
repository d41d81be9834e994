import { nearest } from '../nearest.mjs';
import { checkCells, oneOf, refuseTwins } from './cells.mjs';
import { aliasColumns } from './names.mjs';
import { readTable } from './table.mjs';

const columns =
  'id name label short code nation region kind figures tileColumn tileRow source line'.split(' ');

/**
 * Organisations with their names, sorted by label.
 * @param {string} folder
 * @param {(problem: string) => void} refuse
 * @returns {{ organisations: object[], citations: { at: string, source: string }[] }} members as
 *   they are published, absent where the table is blank; and every row that names a source
 */
export function readOrganisations(folder, refuse) {
  const rows = readTable(folder, 'organisations.csv', columns, refuse);
  const known = new Set(rows.map(({ id }) => id));
  refuseTwins(rows, 'id', refuse);
  for (const row of rows) checkRow(row, refuse);
  refuseSharedTiles(rows, refuse);
  const own = (table) =>
    table.filter(({ organisation, at }) => {
      if (!known.has(organisation)) refuse(unknownOrganisation(at, organisation, known));
      return known.has(organisation);
    });
  const aliases = own(readTable(folder, 'aliases.csv', aliasColumns, refuse));
  const names = own(
    readTable(
      folder,
      'organisation-names.csv',
      'organisation language name label short source'.split(' '),
      refuse,
    ),
  );
  const organisations = rows
    .map((row) => ({
      ...row,
      tile: row.tileColumn === '' ? undefined : [Number(row.tileColumn), Number(row.tileRow)],
      names: localNames(names.filter(({ organisation }) => organisation === row.id)),
      aliases: otherNames(row, aliases),
    }))
    .sort(byLabel);
  return { organisations, citations: [...rows, ...aliases, ...names] };
}

/** What to say of an organisation id that organisations.csv does not hold. */
export function unknownOrganisation(at, id, known) {
  const like = nearest(id, known);
  const advice = `${like ? `write ${like}, or ` : ''}add it to organisations.csv.`;
  return `${at}: "${id}" is no known organisation. ${advice[0].toUpperCase()}${advice.slice(1)}`;
}

const cells = {
  id: 'organisationId',
  name: 'organisationName',
  label: 'organisationLabel',
  short: 'organisationShort?',
  code: 'organisationCode?',
  nation: 'nation',
};
const kinds =
  'territorial special crown-dependency overseas-territories association federation'.split(' ');

function checkRow(row, refuse) {
  checkCells(row, cells, refuse);
  for (const [column, allowed] of [
    ['kind', kinds],
    ['figures', ['counts', 'change', 'none']],
  ]) {
    const wrong = oneOf(column, row[column], allowed);
    if (wrong) refuse(`${row.at}: ${wrong}`);
  }
}

function refuseSharedTiles(rows, refuse) {
  const placed = new Map();
  for (const { at, label, tileColumn, tileRow } of rows) {
    if (!/^(\d+ \d+| )$/.test(`${tileColumn} ${tileRow}`)) {
      refuse(`${at}: tileColumn and tileRow are two whole numbers from 0, or both are blank.`);
    }
    const tile = `${tileColumn}, ${tileRow}`;
    if (tileColumn && placed.has(tile)) {
      refuse(
        `${at}: the tile ${tile} of the map already holds ${placed.get(tile)}. ` +
          `Give ${label} a free one.`,
      );
    }
    placed.set(tile, label);
  }
}

// By small letters and no locale data, so that every machine gives the same order.
function byLabel(one, other) {
  const [first, second] = [one.label.toLowerCase(), other.label.toLowerCase()];
  return first < second ? -1 : Number(first > second);
}

function localNames(rows) {
  if (!rows.length) return undefined;
  return Object.fromEntries(
    rows.map(({ language, name, label, short }) => [
      language,
      short ? { name, label, short } : { name, label },
    ]),
  );
}

const otherNames = ({ id, name, label }, aliases) =>
  [...new Set(aliases.filter(({ organisation }) => organisation === id).map(({ alias }) => alias))]
    .filter((alias) => ![name, label, id].includes(alias))
    .sort();
