import type { ForceDocument, StaffGradesDocument } from '../../contracts/documents.js';
import { levels } from '../../facts/facts.js';
import type { Level } from '../../facts/facts.js';
import { ownFigures } from '../../facts/source.js';
import { firstYear } from '../../facts/year.js';
import { common } from '../../language/english/common.js';
import { folded } from '../../language/folded.js';
import type { Problem } from './problem.js';
import { readCounts } from './table.js';
import type { Counted } from './table.js';

/** What somebody says of their own figures, besides the table. */
export interface About {
  /** Name of the force. */
  readonly force: string;
  /** The figures are as at 31 March of this year. */
  readonly year: string;
  /** Title of the publication they stand in. */
  readonly title: string;
  /** Its address, or nothing. */
  readonly address: string;
  readonly licence: string;
  /** The table, comma-, semicolon- or tab-separated. */
  readonly table: string;
}

/** The tags that take figures of a force's own, with the first column of their tables. */
export const ownTables = {
  'force-gap-card': 'level',
  'police-staff-chart': 'grade',
} as const;
export type OwnTag = keyof typeof ownTables;

export interface OwnFigures {
  /** The document for the tag, or null when something is wrong. */
  readonly document: ForceDocument | StaffGradesDocument | null;
  /** Everything that is wrong. */
  readonly problems: readonly Problem[];
  /** What to think of before publishing; it stops nothing. */
  readonly advice: readonly Problem[];
}

/** Fewer women or men than this may tell who they are. */
const fewPeople = 5;

const levelName = (level: Level): string => common[`common.level.${level}`];

const sourceOf = (about: About): ForceDocument['source'] => ({
  id: ownFigures,
  publisher: about.force.trim(),
  title: about.title.trim(),
  asAt: `${about.year.trim()}-03-31`,
  url: about.address.trim(),
  licence: about.licence,
});

const checkAbout = (about: About, thisYear: number, problems: Problem[]): void => {
  const year = about.year.trim();
  if (!about.force.trim()) problems.push(['own.force', {}]);
  if (!/^\d{4}$/.test(year) || Number(year) < firstYear || Number(year) > thisYear)
    problems.push(['own.year', { value: year, first: String(firstYear), last: String(thisYear) }]);
  if (!about.title.trim()) problems.push(['own.title', {}]);
  const address = about.address.trim();
  if (address && !(URL.canParse(address) && address.startsWith('https://')))
    problems.push(['own.address', { value: address }]);
};

const checkNames = (rows: readonly Counted[], problems: Problem[]): void => {
  const seen = new Set<string>();
  for (const { row, name } of rows) {
    if (name && seen.has(folded(name)))
      problems.push(['own.twice', { row: String(row), value: name }]);
    seen.add(folded(name));
  }
};

const checkNobody = (rows: readonly Counted[], problems: Problem[]): void => {
  for (const { name, women, men } of rows)
    if (name && women + men === 0) problems.push(['own.nobody', { name }]);
};

const readLevels = (rows: readonly Counted[], problems: Problem[]): Map<Level, Counted> => {
  const byName = new Map(levels.map((level) => [folded(levelName(level)), level]));
  const found = new Map<Level, Counted>();
  for (const row of rows) {
    const level = byName.get(folded(row.name));
    if (level) found.set(level, row);
    else
      problems.push([
        'own.level',
        { row: String(row.row), value: row.name, levels: levels.map(levelName).join(', ') },
      ]);
  }
  for (const level of levels)
    if (!found.has(level)) problems.push(['own.lacking', { level: levelName(level) }]);
  const [all, middle, senior] = levels.map((level) => found.get(level));
  for (const column of ['women', 'men'] as const) {
    const part = (middle?.[column] ?? 0) + (senior?.[column] ?? 0);
    const whole = all?.[column] ?? NaN;
    if (part > whole) problems.push(['own.sum', { column, part, whole }]);
  }
  return found;
};

const forceDocument = (about: About, counted: ReadonlyMap<Level, Counted>): ForceDocument => {
  const force = about.force.trim();
  const source = sourceOf(about);
  const year = Number(about.year);
  const columns = (level: Level): ForceDocument['series'][0]['levels'][Level] => {
    const { women, men } = counted.get(level)!;
    return { women: [women], men: [men], all: [women + men] };
  };
  return {
    $schema: 'schema/force.schema.json',
    schemaVersion: 1,
    edition: String(year),
    updated: source.asAt,
    source,
    organisation: {
      id: folded(force) || ownFigures,
      name: force,
      label: force,
      nation: 'United Kingdom',
      figures: 'counts',
    },
    latestComplete: year,
    series: [
      {
        source: source.id,
        basis: { women: 'published', men: 'published', all: 'computed' },
        years: [year],
        levels: Object.fromEntries(levels.map((level) => [level, columns(level)])) as Record<
          Level,
          ReturnType<typeof columns>
        >,
      },
    ],
  };
};

const gradesDocument = (about: About, rows: readonly Counted[]): StaffGradesDocument => ({
  $schema: 'schema/staff-grades.schema.json',
  schemaVersion: 1,
  source: sourceOf(about),
  year: Number(about.year),
  force: about.force.trim(),
  grades: rows.map(({ name, women, men }) => ({ name, women, men })),
});

const adviceOn = (rows: readonly Counted[]): Problem[] => {
  const few = rows.filter(({ women, men }) =>
    [women, men].some((count) => count > 0 && count < fewPeople),
  );
  return few.length ? [['own.careful', { names: few.map(({ name }) => name).join(', ') }]] : [];
};

/**
 * Turns a force's own figures into the document of a widget, and tells all that is wrong with them.
 *
 * @param thisYear the last year that figures can be of
 */
export const ownFiguresOf = (tag: OwnTag, about: About, thisYear: number): OwnFigures => {
  const problems: Problem[] = [];
  const rows = readCounts(about.table, ownTables[tag], problems);
  checkNames(rows, problems);
  let build: () => ForceDocument | StaffGradesDocument;
  if (tag === 'force-gap-card') {
    const counted = rows.length ? readLevels(rows, problems) : new Map<Level, Counted>();
    build = () => forceDocument(about, counted);
  } else {
    for (const { row, name } of rows) if (!name) problems.push(['own.name', { row: String(row) }]);
    if (rows.length === 1) problems.push(['own.few', { count: 1 }]);
    build = () => gradesDocument(about, rows);
  }
  checkNobody(rows, problems);
  checkAbout(about, thisYear, problems);
  return {
    document: problems.length ? null : build(),
    problems,
    advice: adviceOn(rows),
  };
};
