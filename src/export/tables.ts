import type { Cell, Facts } from '../facts/facts.js';
import { csvLine } from './csv.js';

/** One value of a tidy table: text, number, or a marker such as `[x]`. */
export type Value = string | number;

/** A column of a tidy table, as CSV on the Web describes it. */
export interface TableColumn {
  readonly name: string;
  readonly datatype: 'string' | 'integer' | 'decimal' | 'gYear';
  readonly description: string;
  /** True where a row may have a marker, or nothing. */
  readonly open?: boolean;
}

/** A table with one thing counted a row, for people who compute with the figures. */
export interface TidyTable {
  /** Name of the file without its ending. */
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly columns: readonly TableColumn[];
  /** Names of the columns that tell rows apart. */
  readonly key: readonly string[];
  readonly rows: readonly (readonly Value[])[];
}

const basisOf = (name: string): TableColumn => ({
  name: `${name}_basis`,
  datatype: 'string',
  description:
    'published, as the source prints it; computed, from the counts of the source; recovered, the one whole number that gives the printed change',
  open: true,
});

const measured = (
  name: string,
  datatype: TableColumn['datatype'],
  description: string,
): TableColumn[] => [{ name, datatype, description, open: true }, basisOf(name)];

const valueOf = (cell: Cell | undefined): Value[] =>
  cell
    ? [cell.value ?? cell.markers.map((marker) => `[${marker}]`).join(' '), cell.basis ?? '']
    : ['[x]', ''];

const place: readonly TableColumn[] = [
  { name: 'organisation_id', datatype: 'string', description: 'Id of the force' },
  { name: 'organisation', datatype: 'string', description: 'Name of the force' },
];
const yearAndLevel: readonly TableColumn[] = [
  { name: 'year', datatype: 'gYear', description: 'As at 31 March of this year' },
  {
    name: 'level',
    datatype: 'string',
    description:
      'all-officers; middle-management, sergeants and inspectors; senior-leadership, chief inspectors and above with chief officers',
  },
];

/** Measures of the card of a force, by the column of its facts. */
const officerMeasures: Readonly<Record<string, TableColumn[]>> = {
  'women-count': measured('women', 'integer', 'Number of women, by headcount'),
  total: measured('officers', 'integer', 'Number of officers, by headcount'),
  women: measured('women_percent', 'decimal', 'Women as a percentage of the officers of the level'),
  difference: measured(
    'difference_points',
    'decimal',
    'Women’s share at the level minus their share of all officers of the force, in percentage points',
  ),
  change: measured(
    'change_percent',
    'decimal',
    'Change in the number of women since the year before, in per cent of that number',
  ),
};

const isKnown = (cells: Facts['rows'][0]['cells']): boolean =>
  Object.keys(officerMeasures).some((id) => cells[id]?.value != null);

/**
 * All officers by force, year and level, with what is computed from them.
 *
 * @param cards facts of the card of every force and year, with the id of the force
 */
export const officersTable = (
  cards: readonly { readonly id: string; readonly force: string; readonly facts: Facts }[],
): TidyTable => ({
  id: 'officers',
  title: 'Women among police officers by force, year and level',
  description:
    'Numbers and shares of women, the difference to their share of all officers, and the change in their number since the year before. What is not available is [x], what cannot be is [z].',
  columns: [...place, ...yearAndLevel, ...Object.values(officerMeasures).flat()],
  key: ['organisation_id', 'year', 'level'],
  rows: cards.flatMap(({ id, force, facts }) =>
    facts.rows
      .filter(({ cells }) => isKnown(cells))
      .map((row) => [
        id,
        force,
        facts.year,
        row.id,
        ...Object.keys(officerMeasures).flatMap((measure) => valueOf(row.cells[measure])),
      ]),
  ),
});

/** Women’s share of the officers of all forces together. @param trend facts of all years */
export const nationalTable = (trend: Facts): TidyTable => ({
  id: 'national',
  title: 'Women among police officers of all forces together by year and level',
  description: 'The 43 forces of England and Wales, and British Transport Police.',
  columns: [
    ...yearAndLevel,
    ...measured('women_percent', 'decimal', 'Women as a percentage of the officers of the level'),
  ],
  key: ['year', 'level'],
  rows: trend.rows.flatMap((row) =>
    ['all-officers', 'middle-management', 'senior-leadership'].map((level) => [
      Number(row.id),
      level,
      ...valueOf(row.cells[level]),
    ]),
  ),
});

/** Women’s share of police staff. @param charts facts of the chart of every year */
export const staffTable = (charts: readonly Facts[]): TidyTable => ({
  id: 'police-staff',
  title: 'Women among police staff, support officers, volunteers and special constables',
  description:
    'Shares of women by group, and their change since the year before. England and Wales only.',
  columns: [
    yearAndLevel[0]!,
    { name: 'group', datatype: 'string', description: 'Id of the group' },
    ...measured('women_percent', 'decimal', 'Women as a percentage of the group'),
    ...measured('change_points', 'decimal', 'Change since the year before, in percentage points'),
  ],
  key: ['year', 'group'],
  rows: charts.flatMap((facts) =>
    facts.rows.map((row) => [
      facts.year,
      row.id,
      ...valueOf(row.cells['women']),
      ...valueOf(row.cells['change']),
    ]),
  ),
});

/** A tidy table as CSV (RFC 4180), the names of its columns first. */
export const tableCsv = ({ columns, rows }: TidyTable): string =>
  [columns.map(({ name }) => name), ...rows].map((row) => `${csvLine(row)}\r\n`).join('');

/**
 * What a program needs to know of a table: CSV on the Web metadata, which lies beside the file.
 *
 * @param about where the figures come from
 * @see https://www.w3.org/TR/tabular-metadata/
 */
export const tableMetadata = (
  { id, title, description, columns, key }: TidyTable,
  about: {
    readonly publisher: string;
    readonly rights: string;
    readonly updated: string;
    readonly sources: readonly string[];
  },
): Record<string, unknown> => ({
  '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
  url: `${id}.csv`,
  'dc:title': title,
  'dc:description': description,
  'dc:publisher': about.publisher,
  'dc:rights': about.rights,
  'dc:source': about.sources,
  'dc:modified': { '@value': about.updated, '@type': 'xsd:date' },
  dialect: { encoding: 'utf-8', header: true, lineTerminators: ['\r\n', '\n'] },
  tableSchema: {
    columns: columns.map(({ name, datatype, description: text, open }) => ({
      name,
      titles: name,
      datatype,
      'dc:description': text,
      ...(open ? { null: ['', '[x]', '[z]'] } : { required: true }),
    })),
    primaryKey: key,
  },
});
