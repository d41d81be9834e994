import { withFigures } from '../documents/organisations.mjs';
import { levels } from '../importing/vocabulary.mjs';
import { meanHalfUp, recoveredCounts } from '../sources/values.mjs';

/** Figures must agree with each other. */
export const arithmeticChecks = [
  { needs: ['workforce'], check: checkCounts },
  { needs: ['force-shares'], check: checkShares },
  { needs: ['change', 'workforce', 'organisations'], check: checkChanges },
  { needs: ['change', 'averages'], check: checkAverages },
  { needs: ['police-staff'], check: checkStaff },
];

const printed = (hundredths) => (hundredths / 100).toFixed(2);

function checkCounts({ workforce, countsOf }) {
  const problems = [];
  for (const { at, organisation, year, level, women, men, notStated, all } of workforce) {
    if (women + men + notStated !== all) {
      problems.push(
        `${at}: women, men and not stated are ${women + men + notStated} together, but all is ` +
          `${all}. Import the Home Office table again.`,
      );
    }
    if (level !== levels[0] && !(countsOf(organisation, year, levels[0])?.all >= all)) {
      problems.push(
        `${at}: ${organisation} has fewer officers in ${year} than at ${level}. ` +
          'Import the Home Office table again.',
      );
    }
  }
  return problems;
}

function checkShares({ shares }) {
  const problems = [];
  for (const facts of shares.values()) {
    for (const fact of facts.values()) {
      const of = (level, measure) =>
        facts.get(`${fact.organisation} ${level} ${measure}`)?.hundredths;
      if (fact.measure === 'women' && fact.hundredths + of(fact.level, 'men') !== 10000) {
        problems.push(
          `${fact.at}: women and men of ${fact.organisation} at ${fact.level} are not 100 ` +
            'together. Compare both with the report.',
        );
      }
      if (fact.measure !== 'difference') continue;
      const expected = of(fact.level, 'women') - of(levels[0], 'women');
      // The report subtracts before it rounds, so its last digit may be one off.
      if (Math.abs(fact.hundredths - expected) <= 1) continue;
      const given = Number.isNaN(expected) ? 'are missing' : `give ${printed(expected)}`;
      problems.push(
        `${fact.at}: the difference ${printed(fact.hundredths)} does not follow from the shares, ` +
          `which ${given}. Compare all three with the report.`,
      );
    }
  }
  return problems;
}

function checkChanges(data) {
  const problems = [];
  for (const [year, facts] of data.changes) {
    for (const { id, label } of withFigures(data)) {
      for (const level of levels) {
        const fact = facts.get(`${id} ${level}`);
        if (!fact) {
          problems.push(`change-${year}.csv: ${label} has no value for ${level}. Add the row.`);
          continue;
        }
        const before = data.countsOf(id, year - 1, level)?.women;
        // With counts of the year, what was recovered is no longer needed: see differences.mjs.
        if (!before || data.countsOf(id, year, level)) continue;
        const candidates = recoveredCounts(before, fact.hundredths);
        if (candidates.length !== 1) {
          problems.push(
            `${fact.at}: ${fact.value} % of ${before} women in ${year - 1} gives ` +
              `${candidates.length ? candidates.join(' or ') : 'no whole number'}. ` +
              'Compare the value with the report.',
          );
        }
      }
    }
  }
  return problems;
}

function checkAverages({ changes, averages }) {
  const problems = [];
  for (const [year, facts] of changes) {
    for (const level of levels) {
      const column = [...facts.values()].filter((fact) => fact.level === level);
      const mean = meanHalfUp(column.map(({ hundredths }) => hundredths));
      const fact = averages.get(`${year} ${level}`);
      if (!fact) {
        problems.push(`averages.csv: ${year} has no average for ${level}. Add the row.`);
      } else if (fact.hundredths !== mean) {
        problems.push(
          `${fact.at}: the average of the ${column.length} rows of change-${year}.csv is ` +
            `${printed(mean)}, not ${fact.value}. Compare the rows with the report.`,
        );
      }
    }
  }
  return problems;
}

function checkStaff({ staff }) {
  const problems = [];
  for (const [year, facts] of staff) {
    const groups = [...new Set([...facts.values()].map(({ group }) => group))];
    for (const group of groups) {
      const of = (measure) => facts.get(`${group} ${measure}`);
      const { at } = of('women') ?? [...facts.values()].find((fact) => fact.group === group);
      const missing = ['women', 'men', 'changePoints'].filter((name) => !of(name));
      if (missing.length) {
        problems.push(`${at}: ${group} has no ${missing.join(', no ')} in ${year}. Add the row.`);
      } else if (of('women').hundredths + of('men').hundredths !== 10000) {
        problems.push(
          `${at}: women and men of ${group} are not 100 together. Compare both with the report.`,
        );
      }
    }
  }
  return problems;
}
