import { readdirSync } from 'node:fs';
import { levels } from '../importing/vocabulary.mjs';
import { nearest } from '../nearest.mjs';
import { oneOf } from './cells.mjs';
import { unknownOrganisation } from './organisations.mjs';
import { readTable } from './table.mjs';
import { decimalProblem, readDecimal, yearProblem } from './values.mjs';

/**
 * Reads the tables of printed figures, such as change-2024.csv, one fact a row.
 * @param {string} folder
 * @param {object} context { known, sources, refuse }, known holds the ids of the organisations
 */
export function readFigures(folder, context) {
  const yearly = (name, read) =>
    new Map(yearsOf(folder, name).map((year) => [year, read(`${name}-${year}.csv`)]));
  const facts = (file, keys) => readFacts(folder, file, keys, context);
  return {
    changes: yearly('change', (file) => facts(file, ['organisation', 'level'])),
    shares: yearly('force-shares', (file) => facts(file, ['organisation', 'level', 'measure'])),
    staff: yearly('police-staff', (file) => facts(file, ['group', 'measure'])),
    averages: facts('averages.csv', ['year', 'level']),
    headlines: facts('headlines.csv', ['headline', 'level', 'role', 'year']),
  };
}

const yearsOf = (folder, name) =>
  readdirSync(folder)
    .map((file) => new RegExp(`^${name}-(\\d{4})\\.csv$`).exec(file)?.[1])
    .filter(Boolean)
    .map(Number)
    .sort();

const vocabularies = {
  level: levels,
  measure: ['women', 'men', 'difference', 'changePoints'],
  role: ['value', 'previous', 'reference'],
};

/** What a figure of each measure can be at most and at least, in its unit. */
const ranges = {
  women: [0, 100],
  men: [0, 100],
  difference: [-100, 100],
  changePoints: [-100, 100],
};

function readFacts(folder, file, keys, context) {
  const facts = new Map();
  let unread = false;
  const columns = [...keys, 'value', 'source', 'line'];
  const rows = readTable(folder, file, columns, (problem) => {
    unread = true;
    context.refuse(problem);
  });
  for (const row of rows) {
    const decimal = readDecimal(row.value);
    const key = keys.map((name) => row[name]).join(' ');
    for (const problem of rowProblems(row, decimal, context)) {
      context.refuse(`${row.at}: ${problem}`);
    }
    if ('organisation' in row && !context.known.has(row.organisation)) {
      context.refuse(unknownOrganisation(row.at, row.organisation, context.known));
    }
    if (facts.has(key)) {
      context.refuse(`${row.at}: it repeats ${facts.get(key).at}. Remove one of the two.`);
    }
    facts.set(key, { ...row, ...decimal, line: Number(row.line) });
  }
  if (!facts.size && !unread) {
    context.refuse(`${file}: it has no facts. Type them in, or remove the file.`);
  }
  return facts;
}

function rowProblems(row, decimal, { sources }) {
  const problems = [];
  const [least, most] = ranges[row.measure] ?? [-Infinity, Infinity];
  if (!decimal) problems.push(decimalProblem(row.value));
  else if (decimal.value < least || decimal.value > most) {
    const side = decimal.value > most ? `above ${most}` : `below ${least}`;
    problems.push(`${row.measure} cannot be ${row.value}, ${side}. Compare it with the report.`);
  }
  if (!sources.has(row.source)) problems.push(unknownSource(row.source, sources));
  if (!/^[1-9]\d*$/.test(row.line)) {
    problems.push(`"${row.line}" is no line of the source. Put in the line the value stands on.`);
  }
  for (const [name, allowed] of Object.entries(vocabularies)) {
    if (name in row) problems.push(oneOf(name, row[name], allowed));
  }
  if ('year' in row) problems.push(yearProblem(row.year));
  return problems.filter(Boolean);
}

function unknownSource(source, sources) {
  const like = nearest(source, sources.keys());
  const advice = like ? `Write ${like}.` : 'Name one of sources.csv.';
  return `the value has no known source ("${source}"). ${advice}`;
}
