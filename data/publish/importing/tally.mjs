import { fold, nearest } from '../nearest.mjs';
import { Refusal } from '../refusal.mjs';
import { levels, officer, ranks, sexes, workerTypes } from './vocabulary.mjs';

const byFold = (values) => new Map([...values].map((value) => [fold(value), value]));
const knownRanks = byFold(ranks.keys());
const knownSexes = byFold(sexes.keys());
const knownWorkerTypes = byFold(workerTypes);

/**
 * Counts police officers by headcount.
 * @param {ReturnType<import('./columns.mjs').findTable>} table
 * @param {{ forces: Map<string, string>, codes: Map<string, string> }} known organisation ids by
 *   folded name and by code
 * @returns {{ counts: object[], officerRows: number }} one row an organisation, year and level:
 *   { organisation, year, level, women, men, notStated, all }
 * @throws {Refusal} with every row that cannot be counted
 */
export function tally(table, known) {
  const problems = [];
  const seen = new Map();
  const cells = new Map();
  let officerRows = 0;
  for (const row of table.rows) {
    const read = readRow(row, table, known, (problem) => problems.push(problem));
    if (!read) continue;
    const key = [read.year, read.force, read.sex, read.rank, read.workerType].join('|');
    if (seen.has(key)) {
      problems.push(
        `Row ${row.number}: it repeats row ${seen.get(key)} (the same year, force, sex, rank and ` +
          'worker type). Remove one of the two.',
      );
      continue;
    }
    seen.set(key, row.number);
    if (read.workerType !== officer) continue;
    officerRows += 1;
    const place = `${read.force}|${read.year}`;
    if (!cells.has(place)) cells.set(place, []);
    cells.get(place).push(read);
  }
  if (!problems.length && !officerRows) {
    problems.push(
      `The table has no row with the worker type "${officer}", so there is no one to count.`,
    );
  }
  if (!problems.length) problems.push(...missingRows(cells, table.name));
  if (problems.length) throw new Refusal(problems);
  return { counts: [...cells.values()].flatMap(countLevels), officerRows };
}

function readRow(row, { places, width }, known, refuse) {
  if (row.cells.length < Math.max(...Object.values(places).map(({ at }) => at)) + 1) {
    refuse(
      `Row ${row.number}: it has ${row.cells.length} of ${width} cells. ` +
        'The file may be cut off: download it again, or complete the row.',
    );
    return null;
  }
  const value = (id) => row.cells[places[id].at].trim();
  const failed = [];
  const fail = (id, why) => failed.push(`Row ${row.number}, column "${places[id].title}": ${why}`);
  const among = (id, what, vocabulary) => {
    const found = vocabulary.get(fold(value(id)));
    if (!found) fail(id, unknown(what, value(id), vocabulary.values()));
    return found;
  };

  if (!/^\d{4}$/.test(value('year'))) fail('year', `"${value('year')}" is no year of four digits.`);
  const force = readForce(value, places, known, fail);
  const sex = among('sex', 'sex', knownSexes);
  const workerType = among('workerType', 'worker type', knownWorkerTypes);
  const counted = workerType === officer;
  const rank = counted ? among('rank', 'rank of police officers', knownRanks) : value('rank');
  const headcount = Number(value('headcount').replace(/,(?=\d{3}\b)/g, ''));
  if (value('headcount') === '' || Number.isNaN(headcount)) {
    fail('headcount', `"${value('headcount')}" is no number. Put in the number of people.`);
  } else if (headcount < 0) {
    fail('headcount', `${value('headcount')} is below 0. Put in the number of people.`);
  } else if (!Number.isInteger(headcount)) {
    fail(
      'headcount',
      `${value('headcount')} is no whole number of people. Full-time equivalents are not counted: ` +
        'check that the headcount and FTE columns are not swapped.',
    );
  }
  failed.forEach(refuse);
  return failed.length
    ? null
    : { year: Number(value('year')), force, sex, rank, workerType, headcount };
}

function readForce(value, places, known, fail) {
  const force = known.forces.get(fold(value('force')));
  if (!force) {
    const why = unknown('force', value('force'), known.names);
    fail(
      'force',
      `${why} If it is another spelling of a known force, add it to data/sources/aliases.csv.`,
    );
  }
  const coded = places.code && known.codes.get(value('code'));
  if (force && coded && coded !== force) {
    fail(
      'code',
      `${value('code')} is the code of ${coded}, but the row names "${value('force')}".`,
    );
  }
  return force;
}

function unknown(what, value, candidates) {
  if (!value) return `the ${what} is missing.`;
  const like = nearest(value, candidates);
  return `"${value}" is no known ${what}.${like ? ` The nearest is "${like}".` : ''}`;
}

// The published table has a row for women and one for men at every rank of every force, also
// where nobody is counted. A row that is not there is therefore no 0 but a sign of a cut table.
function missingRows(cells, sheet) {
  const ranksOfYear = new Map();
  for (const rows of cells.values()) {
    for (const { year, rank } of rows) {
      if (!ranksOfYear.has(year)) ranksOfYear.set(year, new Set());
      ranksOfYear.get(year).add(rank);
    }
  }
  const problems = [];
  for (const rows of cells.values()) {
    const [{ year, force }] = rows;
    for (const rank of ranksOfYear.get(year)) {
      for (const sex of ['Female', 'Male']) {
        if (rows.some((row) => row.rank === rank && row.sex === sex)) continue;
        problems.push(
          `${sheet ? `Sheet ${sheet}` : 'The table'}: ${force} has no row for ${sex}, ${rank} in ` +
            `${year}, while the table has that rank for the year. The file may be cut off: download ` +
            'it again, or add the row with 0 if there is nobody.',
        );
      }
    }
  }
  return problems;
}

function countLevels(rows) {
  const [{ force: organisation, year }] = rows;
  return levels
    .map((level, index) => ({
      level,
      counted: rows.filter(({ rank }) => index === 0 || ranks.get(rank) === level),
    }))
    .filter(({ counted }) => counted.length)
    .map(({ level, counted }) => {
      const row = { organisation, year, level, women: 0, men: 0, notStated: 0, all: 0 };
      for (const { sex, headcount } of counted) {
        row[sexes.get(sex)] += headcount;
        row.all += headcount;
      }
      return row;
    });
}
