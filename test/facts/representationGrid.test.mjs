/** The grid of every year and level, and comparisons, against the counts of each force by hand. */
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { representationGrid } from '../../build/facts/representationGrid.js';
import { sectionOf } from '../../build/facts/sections.js';
import { plain } from '../../build/language/language.js';
import { gridBoxes } from '../../build/marks/gridBoxes.js';
import * as pinned from '../support/pinned.mjs';
import {
  factsOf,
  knownOf,
  levels,
  numbersIn,
  read,
  unmarked,
  years,
} from '../support/published.mjs';

const gridLevels = levels.slice(1);
const edges = [-15, -10, -5, -1, 0, 1, 5, 10, 15];
const { organisations } = read('organisations.json');
const forces = organisations.filter(({ figures }) => figures !== 'none').map(({ id }) => id);

/** The section by whole numbers only: no fraction decides on which side of an edge a force is. */
const sectionOfForce = (id, year, level) => {
  const { exact } = knownOf(id, year)[level];
  if (!exact) return null;
  const [numerator, denominator] = exact.map(BigInt);
  const size = numerator < 0n ? -numerator : numerator;
  const edge = [15, 10, 5, 1].find((lower) => size >= BigInt(lower) * denominator) ?? 0;
  return numerator < 0n && edge ? -edge : edge;
};

const standing = new Map();
const sectionsOf = (year, level) => {
  const key = `${year} ${level}`;
  if (!standing.has(key))
    standing.set(key, new Map(forces.map((id) => [id, sectionOfForce(id, year, level)])));
  return standing.get(key);
};

const grids = years.flatMap((year) =>
  gridLevels.map((level) => ({
    name: `${level} ${year}`,
    year,
    level,
    facts: factsOf(representationGrid, { level, year: String(year) }),
    sections: sectionsOf(year, level),
  })),
);
const count = (sections, wanted) => [...sections.values()].filter(wanted).length;
const isKnown = (section) => section !== null;

test('there is a row for every force with figures, whatever the year', () => {
  assert.equal(forces.length, 46);
  for (const { facts, name } of grids)
    assert.deepEqual(facts.rows.map(({ id }) => id).sort(), [...forces].sort(), name);
});

test('every force stands in the section that its counts or its printed difference give', () => {
  for (const { facts, sections, name } of grids)
    for (const { id, cells } of facts.rows)
      assert.equal(cells.section.value, sections.get(id), `${name} ${id}`);
});

test('every row has the share and the difference of its force', () => {
  for (const { facts, year, level, name } of grids)
    for (const { id, cells } of facts.rows) {
      const known = knownOf(id, year);
      assert.equal(cells.women.value, known[level].share, `${name} ${id}`);
      assert.equal(cells.difference.value, known[level].difference, `${name} ${id}`);
      assert.equal(cells.all.value, known['all-officers'].share, `${name} ${id}`);
      if (cells.difference.value === null) assert.deepEqual(cells.section.markers, ['x']);
    }
});

test('each force is one box: in its section, or apart when it has no share', () => {
  for (const { facts, sections, name } of grids) {
    const marks = gridBoxes(facts);
    assert.deepEqual(
      marks.sections.map(({ edge }) => edge),
      edges,
      name,
    );
    const drawn = [...marks.sections.flatMap(({ boxes }) => boxes), ...marks.missing];
    assert.deepEqual(drawn.map(({ id }) => id).sort(), [...forces].sort(), name);
    for (const { edge, boxes, earlier } of marks.sections) {
      assert.equal(
        boxes.length,
        count(sections, (section) => section === edge),
        name,
      );
      assert.equal(earlier, null);
      const shorts = boxes.map(({ short }) => short);
      assert.deepEqual(
        shorts,
        [...shorts].sort((a, b) => a.localeCompare(b, 'en')),
        name,
      );
      for (const short of shorts) assert.ok(short.length <= 9, short);
    }
  }
});

test('the sentence counts the sections, and the rest of it the forces without a share', () => {
  for (const { facts, sections, year, name } of grids) {
    const headline = plain(facts.headline);
    const known = count(sections, isKnown);
    const lower = count(sections, (section) => isKnown(section) && section < 0);
    const higher = count(sections, (section) => isKnown(section) && section > 0);
    const equal = known - lower - higher;
    const expected =
      lower === known || higher === known
        ? `in all ${known}, `
        : `lower in ${lower} of ${known} forces, equal in ${equal} and higher in ${higher}`;
    assert.ok(headline.includes(expected), `${name}: ${headline}`);
    assert.equal(headline.startsWith('No force is at equal'), lower === known || higher === known);
    if (known < 46 && 46 - known <= 3)
      for (const { id, label } of organisations)
        assert.equal(facts.detail.includes(label), sections.get(id) === null, `${name} ${label}`);
    else assert.match(facts.detail, new RegExp(`for ${46 - known} forces at 31 March ${year}`));
    assert.match(facts.title, new RegExp(`, ${known} forces, 31 March ${year}$`), name);
  }
});

test('every number in sentence and notes is a count of forces, a year or another stated one', () => {
  for (const { facts, sections, year, name } of grids) {
    const known = count(sections, isKnown);
    const sides = [(section) => section < 0, (section) => section > 0, (section) => section === 0];
    const allowed = [
      ...[known, 46 - known, year, 31],
      ...sides.map((side) => count(sections, (section) => isKnown(section) && side(section))),
    ].map(String);
    for (const text of [facts.sentence, ...facts.notes])
      for (const number of numbersIn(text))
        assert.ok(allowed.includes(number), `${name}: ${number} in "${text}"`);
  }
});

test('what a box says stands in the row of its force', () => {
  for (const { facts, year, level, name } of grids)
    for (const { id, label, cells, tip } of facts.rows) {
      const known = knownOf(id, year)[level];
      assert.equal(tip[0], label);
      const allowed = Object.values(cells).map((cell) => unmarked(cell).replace('\u2212', ''));
      if (known.share !== null && known.all)
        allowed.push(...[known.women, known.all].map((one) => one.toLocaleString('en-GB')));
      for (const number of tip.slice(1).flatMap(numbersIn))
        assert.ok(allowed.includes(number), `${name} ${id}: ${number} in "${tip}"`);
      if (known.share === null) assert.equal(tip[1], 'not available [x]');
      else {
        const share = tip[1].replace(cells.women.markers.includes('r') ? ' [r]' : '', '');
        assert.ok(share.startsWith(`${known.share.toFixed(2)}% of `), `${name} ${id}`);
      }
    }
});

test('a comparison counts who moved, between any two years', () => {
  let compared = 0;
  for (const { facts: alone, level, year, sections } of grids)
    for (const earlier of years.filter((one) => one !== year)) {
      const name = `${level} ${year} and ${earlier}`;
      const options = { level, year: String(year), compare: String(earlier) };
      const facts = factsOf(representationGrid, options);
      const before = sectionsOf(earlier, level);
      const pairs = forces
        .map((id) => [sections.get(id), before.get(id)])
        .filter((pair) => pair.every(isKnown))
        .map((pair) => pair.map(Math.abs));
      // Time goes forward, whichever of the two years the boxes show.
      const [first, last] = [year, earlier].toSorted();
      const moves = pairs.map(([now, then]) => (year === last ? then - now : now - then));
      const closer = moves.filter((move) => move > 0).length;
      const further = moves.filter((move) => move < 0).length;
      const same = moves.length - closer - further;
      assert.ok(facts.title.endsWith(` ${first} and ${last}`), `${name}: ${facts.title}`);
      assert.equal(
        plain(facts.headline),
        `Between ${first} and ${last}, ${closer} of ${moves.length} forces moved closer to equal, ` +
          `${further} further away`,
        name,
      );
      assert.equal(Number(numbersIn(facts.detail)[0] ?? (facts.detail ? 1 : 0)), same, name);
      for (const [index, row] of facts.rows.entries()) {
        assert.equal(row.cells.earlier.value, before.get(row.id), `${name} ${row.id}`);
        assert.deepEqual(row.cells.difference, alone.rows[index].cells.difference, name);
      }
      const marks = gridBoxes(facts);
      for (const { edge, earlier: squares } of marks.sections)
        assert.equal(
          squares,
          count(before, (section) => section === edge),
          name,
        );
      compared += 1;
    }
  assert.equal(compared, 2 * years.length * (years.length - 1));
});

test('a year compared with itself is no comparison', () => {
  const alone = factsOf(representationGrid, { year: '2023' });
  assert.deepEqual(factsOf(representationGrid, { year: '2023', compare: '2023' }), alone);
});

test('a comparison of the table with the report names both, and does not say how either was made', () => {
  const { source } = pinned.factsOf(representationGrid, { year: '2023', compare: '2024' });
  assert.match(source.text, /^Source: Home Office, .+ 31 March 2023; HeForShe, .+ 31 March 2024\./);
  assert.doesNotMatch(source.text, /computed|as published/);
  const { source: table } = pinned.factsOf(representationGrid, { year: '2023', compare: '2019' });
  assert.match(table.text, /^Source: Home Office, [^;]+\. Shares computed\.$/);
});

test('a comparison within one table tells both of its dates, in the order of time', () => {
  for (const [year, compare] of [
    ['2023', '2016'],
    ['2016', '2023'],
  ]) {
    const { source } = pinned.factsOf(representationGrid, { year, compare });
    assert.match(source.text, /as at 31 March 2016 and 31 March 2023\./);
    assert.equal(source.asAt, `${year}-03-31`);
    assert.equal(source.parts.filter(({ url }) => url).length, 1);
  }
  const { source } = pinned.factsOf(representationGrid, { year: '2023' });
  assert.match(source.text, /as at 31 March 2023\./);
});

test('a section is cut before rounding: 14.997 points are not 15 or more', () => {
  const options = { level: 'middle-management', year: '2020' };
  const { rows } = pinned.factsOf(representationGrid, options);
  const { difference, section } = rows.find(({ id }) => id === 'derbyshire').cells;
  assert.deepEqual([difference.text, section.value], ['\u221215.00', -10]);
  const known = rows.filter(({ cells }) => cells.difference.value !== null);
  const moved = known.filter(
    ({ cells }) => sectionOf(cells.difference.value) !== cells.section.value,
  );
  assert.deepEqual(
    moved.map(({ id }) => id),
    ['derbyshire'],
  );
});
