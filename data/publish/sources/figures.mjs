import { readdirSync } from 'node:fs';
import { levels } from '../importing/vocabulary.mjs';
import { unknownOrganisation } from './organisations.mjs';
import { readTable } from './table.mjs';
import { readDecimal } from './values.mjs';

/**
 * Reads the tables of printed figures, such as change-2024.csv, one fact a row.
 * @param {string} folder
 * @param {object} context { organisations, sources, refuse }
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

function readFacts(folder, file, keys, { organisations, sources, refuse }) {
  const known = new Set(organisations.map(({ id }) => id));
  const facts = new Map();
  for (const row of readTable(folder, file, [...keys, 'value', 'source', 'line'], refuse)) {
    const decimal = readDecimal(row.value);
    const key = keys.map((name) => row[name]).join(' ');
    if (!decimal) refuse(`${row.at}: "${row.value}" is no number with at most two decimals.`);
    if (!sources.has(row.source)) {
      refuse(
        `${row.at}: the value has no known source ("${row.source}"). Name one of sources.csv.`,
      );
    }
    if (!/^[1-9]\d*$/.test(row.line)) {
      refuse(
        `${row.at}: "${row.line}" is no line of the source. Put in the line the value stands on.`,
      );
    }
    if ('organisation' in row && !known.has(row.organisation)) {
      refuse(unknownOrganisation(row.at, row.organisation));
    }
    for (const [name, allowed] of Object.entries(vocabularies)) {
      if (name in row && !allowed.includes(row[name])) {
        refuse(`${row.at}: "${row[name]}" is no ${name}. Known are ${allowed.join(', ')}.`);
      }
    }
    if (facts.has(key))
      refuse(`${row.at}: it repeats ${facts.get(key).at}. Remove one of the two.`);
    facts.set(key, { ...row, ...decimal, line: Number(row.line) });
  }
  if (!facts.size) refuse(`${file}: it has no facts. Type them in, or remove the file.`);
  return facts;
}
