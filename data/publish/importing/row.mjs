import { fold, nearest } from '../nearest.mjs';
import { officer, ranks, sexes, workerTypes } from './vocabulary.mjs';

const byFold = (values) => new Map([...values].map((value) => [fold(value), value]));
const knownRanks = byFold(ranks.keys());
const knownSexes = byFold(sexes.keys());
const knownWorkerTypes = byFold(workerTypes);

const newRank =
  'If the Home Office has a new rank, give it a level in data/publish/importing/vocabulary.mjs.';
const newName = 'If it is another spelling of a known force, add it to data/sources/aliases.csv.';

/**
 * Reads one row of the Home Office table.
 * @param {{ number: number, cells: string[] }} row
 * @param {ReturnType<import('./columns.mjs').findTable>} table
 * @param {ReturnType<import('../sources/names.mjs').readNames>} known
 * @param {(problem: string) => void} refuse
 * @returns {{ year: number, force: string, sex: string, rank: string, workerType: string,
 *   headcount: number } | null} force is an organisation id; null when the row was refused
 */
export function readRow(row, { places, width }, known, refuse) {
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
  const among = (id, what, vocabulary, advice) => {
    const found = vocabulary.get(fold(value(id)));
    if (!found) fail(id, unknown(what, value(id), vocabulary.values(), advice));
    return found;
  };

  if (!/^\d{4}$/.test(value('year'))) {
    fail('year', `"${value('year')}" is no year. Put in four digits, such as 2023.`);
  }
  const force = readForce(value, places, known, fail);
  const sex = among('sex', 'sex', knownSexes);
  const workerType = among('workerType', 'worker type', knownWorkerTypes);
  const counted = workerType === officer;
  const rank = counted
    ? among('rank', 'rank of police officers', knownRanks, newRank)
    : value('rank');
  const { headcount, wrong } = readHeadcount(value('headcount'), counted);
  if (wrong) fail('headcount', wrong);
  failed.forEach(refuse);
  if (failed.length) return null;
  return { year: Number(value('year')), force, sex, rank, workerType, headcount };
}

function readForce(value, places, known, fail) {
  const force = known.forces.get(fold(value('force')));
  if (!force) fail('force', unknown('force', value('force'), known.names, newName));
  const coded = places.code && known.codes.get(value('code'));
  if (force && coded && coded !== force) {
    fail(
      'code',
      `${value('code')} is the code of ${coded}, but the row names "${value('force')}". ` +
        'Correct the one or the other.',
    );
  }
  return force;
}

function readHeadcount(text, counted) {
  // A mark such as [x] is no number of officers, but does no harm in a row that is not counted.
  if (!counted && /^(\[[a-z]\])?$/.test(text)) return { headcount: 0 };
  const headcount = Number(text.replace(/,(?=\d{3}\b)/g, ''));
  if (text === '' || Number.isNaN(headcount)) {
    return { wrong: `"${text}" is no number. Put in the number of people.` };
  }
  if (headcount < 0) return { wrong: `${text} is below 0. Put in the number of people.` };
  if (Number.isInteger(headcount)) return { headcount };
  return {
    wrong:
      `${text} is no whole number of people. Full-time equivalents are not counted: ` +
      'check that the headcount and FTE columns are not swapped.',
  };
}

function unknown(what, value, candidates, advice = '') {
  if (!value) return `the ${what} is missing. Put it in.`;
  const like = nearest(value, candidates);
  const hint = like ? `The nearest is "${like}". ` : '';
  return `"${value}" is no known ${what}. ${hint}Correct the cell. ${advice}`.trim();
}
