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
  if (known.size < rows.length) {
    const ids = rows.map(({ id }) => id);
    const twice = rows.find(({ id }, index) => ids.indexOf(id) < index);
    refuse(`${twice.at}: there are two organisations with the id ${twice.id}.`);
  }
  const own = (table) =>
    table.filter(({ organisation, at }) => {
      if (!known.has(organisation)) refuse(unknownOrganisation(at, organisation));
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
export const unknownOrganisation = (at, id) =>
  `${at}: "${id}" is no known organisation. Correct the id or add it to organisations.csv.`;

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
