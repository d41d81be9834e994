import { compiled } from './published.mjs';

const [{ written }, { english }, { date }, { common }, { revised }] = await Promise.all(
  [
    'facts/revisions.js',
    'language/language.js',
    'language/dates.js',
    'language/english/common.js',
    'language/english/revised.js',
  ].map(compiled),
);

/** What each revision of a group of forces made of its figure: the present one, or the next one's old. */
const sumsOf = ({ groups, series }) =>
  series.flatMap(({ group, years, levels, revisions = [] }) =>
    revisions.map((one, index) => {
      const { level, measure, at, was, until } = one;
      const next = revisions
        .slice(index + 1)
        .find((other) => ['level', 'measure', 'at'].every((name) => other[name] === one[name]));
      return {
        ...{ level, measure, year: at, old: was, date: until },
        new: next?.was ?? levels[level][measure][years.indexOf(Number(at))],
        of: revised['revised.together'].replace(
          '{count}',
          groups.find(({ id }) => id === group).forces,
        ),
        reason: 'Follows from the forces.',
      };
    }),
  );

/**
 * Every published figure that was revised since, in words, the latest first: those that the publisher
 * wrote down, and the national ones that follow.
 *
 * @param {Record<string, string>[]} rows of data/sources/revisions.csv
 * @param {object} organisations the published document
 * @param {object} national the published document
 * @returns {string[][]} of whom, year, level, measure, old value, new value, date, reason
 */
export function revisionsInWords(rows, { organisations }, national) {
  const labels = new Map(organisations.map(({ id, label }) => [id, label]));
  const forces = rows.map((row) => ({ ...row, of: labels.get(row.organisation) }));
  return [...forces, ...sumsOf(national)]
    .sort((one, other) => other.date.localeCompare(one.date))
    .map(({ of, year, level, measure, old, new: now, date: since, reason }) => [
      ...[of, String(year), common[`common.level.${level}`], revised[`revised.${measure}`]],
      ...[old, now].map((was) => written(english, { measure, was: Number(was) })),
      ...[date(english, since), reason],
    ]);
}
