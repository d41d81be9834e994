import { groups, sum } from '../documents/national.mjs';
import { withFigures } from '../documents/organisations.mjs';
import { levels } from '../importing/vocabulary.mjs';
import { meanHalfUp, recoveredCounts, wholePerCent } from '../sources/values.mjs';

/**
 * Checks that the figures of the sources agree with each other.
 * @param {object} data
 * @returns {{ problems: string[], notes: string[] }} problems stop the publishing; notes are
 *   differences between two sources that are each right in their own way
 */
export function checkArithmetic(data) {
  const problems = [];
  const notes = [];
  checkCounts(data, problems);
  checkShares(data, problems);
  checkChanges(data, problems, notes);
  checkAverages(data, problems);
  checkStaff(data, problems);
  checkHeadlines(data, problems, notes);
  return { problems, notes };
}

const printed = (hundredths) => (hundredths / 100).toFixed(2);

function checkCounts({ workforce, countsOf }, problems) {
  for (const { at, organisation, year, level, women, men, notStated, all } of workforce) {
    if (women + men + notStated !== all) {
      problems.push(
        `${at}: women, men and not stated are ${women + men + notStated} together, but all is ` +
          `${all}. Import the Home Office table again.`,
      );
    }
    if (level !== levels[0] && !(countsOf(organisation, year, levels[0])?.all >= all)) {
      problems.push(`${at}: ${organisation} has fewer officers in ${year} than at ${level}.`);
    }
  }
}

function checkShares({ shares }, problems) {
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
}

function checkChanges(data, problems, notes) {
  for (const [year, facts] of data.changes) {
    for (const { id, label } of withFigures(data)) {
      for (const level of levels) {
        const fact = facts.get(`${id} ${level}`);
        if (!fact) {
          problems.push(`change-${year}.csv: ${label} has no value for ${level}. Add the row.`);
          continue;
        }
        const before = data.countsOf(id, year - 1, level)?.women;
        const now = data.countsOf(id, year, level)?.women;
        if (!before) continue;
        const candidates = recoveredCounts(before, fact.hundredths);
        if (now !== undefined) {
          if (!candidates.includes(now)) {
            notes.push(
              `${label}, ${level}, ${year}: the report prints ${fact.value} %, which means ` +
                `${candidates.join(' or ') || 'no number of'} women; the Home Office table counts ` +
                `${now} after ${before}.`,
            );
          }
        } else if (candidates.length !== 1) {
          problems.push(
            `${fact.at}: ${fact.value} % of ${before} women in ${year - 1} gives ` +
              `${candidates.length ? candidates.join(' or ') : 'no whole number'}. ` +
              'Compare the value with the report.',
          );
        }
      }
    }
  }
}

function checkAverages({ changes, averages }, problems) {
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
}

function checkStaff({ staff }, problems) {
  for (const [year, facts] of staff) {
    for (const { group, at } of facts.values()) {
      const of = (measure) => facts.get(`${group} ${measure}`)?.hundredths;
      const missing = ['women', 'men', 'changePoints'].filter((name) => of(name) === undefined);
      if (missing.length)
        problems.push(`${at}: ${group} has no ${missing.join(', no ')} in ${year}.`);
      else if (of('women') + of('men') !== 10000) {
        problems.push(
          `${at}: women and men of ${group} are not 100 together. Compare both with the report.`,
        );
      }
    }
  }
}

function checkHeadlines(data, problems, notes) {
  const { forces } = groups(data).at(-1);
  for (const { at, level, role, year, value } of data.headlines.values()) {
    const women = sum(data, forces, Number(year), level, 'women');
    const all = sum(data, forces, Number(year), level, 'all');
    if (women === null || !all || wholePerCent(women, all) === value) continue;
    const text =
      `${at}: the report prints ${value} % for ${level} in ${year}; the Home Office table gives ` +
      `${wholePerCent(women, all)} % (${women} of ${all} officers).`;
    // The year of the report may be counted anew after it was printed; the earlier ones were not.
    if (role === 'value') notes.push(text);
    else problems.push(`${text} Compare the value with the report.`);
  }
}
