/**
 * What the trend says, against the published documents: for every force and every range of years
 * the sentence is true, and no line or figure is where the data has none.
 * Works on the compiled modules in build/.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { representationTrend } from '../../build/facts/representationTrend.js';
import { english } from '../../build/language/language.js';
import { trendLines } from '../../build/marks/trendLines.js';
import * as pinned from '../support/pinned.mjs';
import * as published from '../support/published.mjs';

const { levels, unmarked } = published;

/** What the trend says of a folder of documents. */
function trendOf({ read, idsIn, years }) {
  const national = read('national.json');
  return {
    read,
    national,
    together: national.series.find(({ group }) => group === 'with-british-transport-police'),
    forces: idsIn('forces'),
    first: years[0],
    last: years.at(-1),
    factsOf(options) {
      const shown = options.force ? read(`forces/${options.force}.json`) : national;
      const documents = options.force ? { shown, national } : { shown };
      return representationTrend.facts(documents, options, english);
    },
  };
}

const { read, together, forces, first, last, factsOf } = trendOf(published);
const then = trendOf(pinned);
const whole = { from: String(first), to: String(last) };
const inside = {
  officers: levels[0],
  'middle management': levels[1],
  'senior leadership': levels[2],
};

/** Straight from a document: printed, else counted, in whole hundredths of a per cent; or null. */
const share = (series, level, year) => {
  const at = (one, measure) => one.levels[level][measure]?.[one.years.indexOf(year)] ?? null;
  for (const one of series)
    if (at(one, 'share') !== null) return Math.round(at(one, 'share') * 100);
  for (const one of series)
    if (at(one, 'women') !== null && at(one, 'all'))
      return Math.floor((10000 * at(one, 'women')) / at(one, 'all') + 0.5);
  return null;
};

const text = (hundredths) => `${(hundredths / 100).toFixed(2)}%`;

/** True when the per cents that a sentence says, whole or with two decimals, are these. */
const says = (said, hundredths) =>
  said.includes('.')
    ? said === text(hundredths)
    : said === `${Math.floor(hundredths / 100 + 0.5)}%`;

/** Checks a headline against the series that it is about. */
function checkHeadline(facts, series) {
  const headline = facts.headline.map((part) => part.text).join('');
  const years = facts.rows.map(({ id }) => Number(id));
  const known = (level) => years.filter((year) => share(series, level, year) !== null);
  if (facts.empty) {
    assert.match(headline, /^No shares/);
    for (const level of levels) assert.deepEqual(known(level), []);
    return;
  }
  const level =
    inside[/(?:share of|% of) (.*?)(?: at | rose| fell| was| in \d)/.exec(headline)?.[1]];
  assert.ok(level, headline);
  const [start] = known(level);
  const end = known(level).at(-1);
  const [from, to] = [share(series, level, start), share(series, level, end)];
  const own = headline.split(/, (?:above|below|the same|overtaking)/)[0];
  const figures = own.match(/\d+(?:\.\d+)?%/g);
  assert.ok(says(figures[0], from), headline);
  assert.ok(says(figures.at(-1), to), headline);
  assert.equal(/ rose from /.test(headline), from < to, headline);
  assert.equal(/ fell from /.test(headline), from > to, headline);
  if (from !== to) assert.notEqual(figures[0], figures[1], headline);
  // Years that the title does not name as the ends are said.
  if (start !== years[0] || end !== years.at(-1)) {
    assert.ok(own.includes(`in ${end}`), headline);
    if (start !== end) assert.ok(own.includes(`in ${start}`), headline);
  }
  checkComparison(headline, level, to, end);
  checkOvertaking(headline, series, level, years);
}

function checkComparison(headline, level, to, end) {
  const said = /, (above|below|the same as)(?: the (\S+) of)? the (\d+) forces together$/.exec(
    headline,
  );
  if (!said) return;
  const all = share([together], level, end);
  const direction = to > all ? 'above' : to < all ? 'below' : 'the same as';
  assert.equal(said[1], direction, headline);
  if (said[2]) assert.equal(said[2], text(all), headline);
  assert.equal(said[3], '44');
}

function checkOvertaking(headline, series, level, years) {
  const said = /, overtaking middle management in (\d{4})$/.exec(headline);
  if (!said) return;
  assert.equal(level, 'senior-leadership');
  for (const year of years) {
    const senior = share(series, 'senior-leadership', year);
    const middle = share(series, 'middle-management', year);
    if (senior !== null) assert.equal(senior > middle, year >= Number(said[1]), headline);
  }
}

describe('the sentence of the trend', () => {
  test('is true for all forces together in every range of years', () => {
    for (let from = first; from <= last; from++)
      for (let to = from; to <= last; to++)
        checkHeadline(factsOf({ from: String(from), to: String(to) }), [together]);
  });

  test('is true for every force in many ranges of years', () => {
    for (const force of forces) {
      const { series } = read(`forces/${force}.json`);
      checkHeadline(factsOf({ force }), series);
      for (let from = first; from <= last; from += 2)
        for (let to = from; to <= last; to += 3)
          checkHeadline(factsOf({ force, from: String(from), to: String(to) }), series);
    }
  });

  test('says the year in which senior leadership overtook middle management', () => {
    assert.match(
      then.factsOf({}).sentence,
      / from 11% to 30%, overtaking middle management in 2016\./,
    );
    assert.doesNotMatch(then.factsOf({ from: '2017' }).sentence, /overtaking/);
    assert.doesNotMatch(then.factsOf({ to: '2015' }).sentence, /overtaking/);
  });

  test('says a fall, and two figures that did not change', () => {
    const fell = then.factsOf({ force: 'sussex', from: '2015', to: '2016' });
    assert.match(fell.sentence, / fell from 23\.75% to 22\.81%, above /);
    const document = structuredClone(then.read('forces/sussex.json'));
    const { women, all } = document.series[0].levels['middle-management'];
    [women[16], all[16]] = [women[0], all[0]];
    const same = representationTrend.facts(
      { shown: document, national: then.national },
      { force: 'sussex' },
      english,
    );
    assert.match(same.sentence, / was 17\.39% in both 2007 and 2023, below the 27\.20% of /);
  });
});

describe('the rows of the trend', () => {
  test('hold every known share of every force, and null with a marker for every other', () => {
    for (const force of forces) {
      const { series } = read(`forces/${force}.json`);
      for (const { id, cells } of factsOf({ force, ...whole }).rows)
        for (const level of levels)
          for (const [column, from] of [
            [level, series],
            [`${level}-with-british-transport-police`, [together]],
          ]) {
            const expected = share(from, level, Number(id));
            const cell = cells[column];
            const { value, markers } = cell;
            assert.equal(value === null ? null : Math.round(value * 100), expected);
            assert.equal(unmarked(cell), expected === null ? '[x]' : text(expected));
            assert.deepEqual(
              markers.filter((marker) => marker !== 'r'),
              expected === null ? ['x'] : [],
            );
          }
    }
  });

  test('are one a year, in order, as the host asks', () => {
    const rows = then.factsOf({ from: '2011', to: '2014' }).rows.map(({ id }) => id);
    assert.deepEqual(rows, ['2011', '2012', '2013', '2014']);
  });

  test('do not take whole per cents of the report for shares of all forces', () => {
    const facts = then.factsOf({ to: '2024' });
    for (const level of levels) assert.equal(facts.rows.at(-1).cells[level].value, null);
    assert.match(
      facts.notes[0],
      /For 2024 .* 28% of middle management and 30% of senior leadership/,
    );
  });
});

describe('a wrong year', () => {
  for (const [options, attribute, range] of [
    [{ from: '2006' }, 'from', ['2007', '2023']],
    [{ from: '2020', to: '2019' }, 'from', ['2007', '2019']],
    [{ to: 'soon' }, 'to', ['2007', '2024']],
  ])
    test(`is told: ${JSON.stringify(options)}`, () => {
      assert.throws(
        () => then.factsOf(options),
        ({ code, attribute: told, values }) => {
          assert.deepEqual([code, told], ['unknown-year', attribute]);
          assert.deepEqual([values.first, values.last], range);
          return true;
        },
      );
    });
});

describe('the lines', () => {
  const count = (path) => path.match(/[ML]/g)?.length ?? 0;

  test('have a place for every known share and none for another', () => {
    for (const force of ['', ...forces]) {
      const facts = factsOf({ ...(force ? { force } : {}), ...whole });
      for (const { lines } of trendLines(facts).panels)
        for (const { id, path, points } of lines) {
          const known = facts.rows.filter(({ cells }) => cells[id].value !== null).length;
          assert.equal(count(path) + points.length, known, `${force} ${id}`);
        }
    }
  });

  test('break at a year without a share', () => {
    const document = structuredClone(then.read('forces/kent.json'));
    for (const level of levels) document.series[0].levels[level].all[5] = null;
    const facts = representationTrend.facts(
      { shown: document, national: then.national },
      { force: 'kent' },
      english,
    );
    const [{ lines, gaps }] = trendLines(facts).panels;
    assert.equal(lines[0].path.match(/M/g).length, 2);
    assert.equal(lines[1].path.match(/M/g).length, 1);
    // The forces together have that year: the panel has a share of it.
    assert.deepEqual(gaps, []);
    assert.match(facts.notes[0], /No share is known for 2012: the lines break there/);
  });

  test('end before a printed share, which is a point', () => {
    const [{ lines }] = trendLines(then.factsOf({ force: 'north-wales' })).panels;
    assert.deepEqual(lines[0].points, [{ x: 100, y: lines[0].end.y }]);
    assert.equal(lines[0].end.text, '41.44%');
    assert.equal(lines[1].end.row, '2023');
  });

  test('have labels at their ends that do not touch', () => {
    for (const force of ['', ...forces])
      for (const to of ['2016', String(last - 1), String(last)]) {
        const facts = factsOf({ ...(force ? { force } : {}), to });
        const { panels } = trendLines(facts);
        for (const { lines } of panels) {
          const places = lines.flatMap(({ end }) => (end ? [end.at] : [])).sort((a, b) => a - b);
          places.slice(1).forEach((place, index) => {
            const least = panels.length > 1 ? 12.4 : 6.7;
            assert.ok(place - places[index] >= least, `${force} ${to}: ${places}`);
          });
        }
      }
  });
});

describe('the years under the axis', () => {
  const named = (from, to) =>
    trendLines(then.factsOf({ from: String(from), to: String(to) })).years.map(({ row }) =>
      Number(row),
    );

  test('are the first, the last and at most three between, in even steps', () => {
    assert.deepEqual(named(2007, 2023), [2007, 2011, 2015, 2019, 2023]);
    assert.deepEqual(named(2007, 2012), [2007, 2009, 2012]);
    assert.deepEqual(named(2007, 2010), [2007, 2008, 2009, 2010]);
    assert.deepEqual(named(2022, 2023), [2022, 2023]);
    assert.deepEqual(named(2023, 2023), [2023]);
  });

  test('are never nearer to each other than a quarter of the range', () => {
    for (let from = 2007; from <= 2023; from++)
      for (let to = from; to <= 2023; to++) {
        const all = named(from, to);
        assert.deepEqual([all[0], all.at(-1)], [from, to]);
        for (const [index, year] of all.slice(1).entries())
          assert.ok(year - all[index] >= (to - from) / 4, `${all}`);
      }
  });
});
