/**
 * What the map says, for every year, level and measure, against figures worked out here from the
 * published documents. Works on the compiled modules in build/.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { forceMap } from '../../build/facts/forceMap.js';
import { english } from '../../build/language/language.js';
import { mapTiles } from '../../build/marks/mapTiles.js';
import * as pinned from '../support/pinned.mjs';
import { levels, read, years } from '../support/published.mjs';

const factsOf = (options, document) => {
  const { path } = forceMap.documents(options).representation;
  return forceMap.facts({ representation: document ?? read(path) }, options, english);
};

/** Women per cent of officers and the difference to all officers, from counts or as printed. */
const expected = (document, index, level) => {
  const values = (of, measure) => document.series.map(({ levels }) => levels[of][measure]?.[index]);
  const at = (of, measure) =>
    values(of, measure).find((value) => typeof value === 'number') ?? null;
  const share = (of) =>
    at(of, 'share') ?? (at(of, 'all') ? (100 * at(of, 'women')) / at(of, 'all') : null);
  const whole = share('all-officers');
  const part = share(level);
  return {
    share: part,
    difference:
      level === 'all-officers' || part === null || whole === null
        ? null
        : (at(level, 'difference') ?? part - whole),
  };
};

const combinations = years.flatMap((year) =>
  levels.flatMap((level) =>
    ['share', 'difference']
      .filter((measure) => measure === 'share' || level !== 'all-officers')
      .map((measure) => ({ year: String(year), level, measure })),
  ),
);

for (const options of combinations)
  describe(`the map, ${Object.values(options).join(', ')}`, () => {
    const document = read(`representation/${options.year}.json`);
    const { level, measure } = options;
    const facts = factsOf(options);

    test('has every force with its value, or [x]', () => {
      assert.equal(facts.rows.length, 46);
      assert.equal(facts.columns[0].id, measure);
      document.organisations.forEach(({ id }, index) => {
        const cell = facts.rows.find((row) => row.id === id).cells[measure];
        const value = expected(document, index, level)[measure];
        if (value === null) assert.deepEqual([cell.value, cell.markers], [null, ['x']], id);
        else assert.ok(Math.abs(cell.value - value) <= 0.00501, `${id}: ${cell.value}, ${value}`);
      });
    });

    test('names its extremes truly', () => {
      const known = facts.rows.filter(({ cells }) => cells[measure].value !== null);
      const values = known.map(({ cells }) => cells[measure].value);
      for (const extreme of [Math.max(...values), Math.min(...values)]) {
        const named = known.filter(({ cells }) => cells[measure].value === extreme);
        if (named.length <= 3)
          for (const { label } of named) assert.ok(facts.sentence.includes(label), label);
        // Rounded once: 36.496 is 36, though its two decimals are 36.50.
        const index = document.organisations.findIndex(({ id }) => id === named[0].id);
        const whole = Math.round(expected(document, index, level).share);
        const text =
          measure === 'share'
            ? new RegExp(`\\b(${whole}|${extreme.toFixed(2)})%`)
            : new RegExp(
                `${Math.abs(extreme).toFixed(2)}( percentage)? points ${extreme < 0 ? 'lower' : 'higher'}`,
              );
        assert.match(facts.sentence, text);
      }
    });

    test('colours each tile by the step in which its value lies', () => {
      for (const { id, step, cells } of facts.rows) {
        const { value } = cells[measure];
        if (value === null) assert.equal(step, null, id);
        else if (measure === 'share') {
          const lowest = level === 'all-officers' ? 30 : 25;
          const over = [lowest, lowest + 5, lowest + 10].filter((edge) => value >= edge).length;
          assert.equal(step, [1, 5, 10, 15][over], id);
        } else {
          const index = document.organisations.findIndex((organisation) => organisation.id === id);
          const exact = expected(document, index, level).difference;
          const edge = [15, 10, 5, 1].find((lower) => Math.abs(exact) >= lower) ?? 0;
          assert.equal(step, edge && Math.sign(exact) * edge, id);
        }
      }
    });

    test('no two tiles share a place, and nobody is lost', () => {
      const { tiles, tray } = mapTiles(facts);
      assert.equal(new Set(tiles.map(({ column, line }) => `${column} ${line}`)).size, 45);
      assert.deepEqual(
        tray.map(({ id }) => id),
        ['british-transport-police'],
      );
    });
  });

describe('the sentence of the map where figures are few or alike', () => {
  /** A document of as many forces, with these numbers of women of all officers. */
  const documentOf = (women, all) => {
    const { organisations, ...rest } = pinned.read('representation/2023.json');
    const counts = { women, all: women.map((value) => (value === null ? null : all)) };
    return {
      ...rest,
      organisations: organisations.slice(0, women.length),
      series: [
        {
          source: rest.source.id,
          basis: { women: 'computed', all: 'computed' },
          levels: Object.fromEntries(levels.map((level) => [level, counts])),
        },
      ],
    };
  };
  const sentence = (women, options = {}, all = 200) =>
    factsOf({ level: 'senior-leadership', ...options }, documentOf(women, all)).sentence;

  test('names all that are highest', () =>
    assert.match(
      sentence([80, 80, 40]),
      /^Women hold 40% of senior posts in Avon & Somerset and Bedfordshire, but 20% in British Transport Police\. /,
    ));
  test('has no other end when all are alike', () =>
    assert.equal(
      sentence([80, 80]),
      'Women hold 40% of senior posts in Avon & Somerset and Bedfordshire.',
    ));
  test('says that one force is the only one', () =>
    assert.match(sentence([80, null]), /in Avon & Somerset\. It is the only force with a share\./));
  test('is exact where whole per cent would be the same', () =>
    assert.match(sentence([803, 801], {}, 2000), /40\.15% .* but 40\.05%/));
  test('does not make a few women none', () =>
    assert.match(sentence([800, 1], {}, 2000), / but 0\.05% /));
  test('says that nothing is known', () => {
    const facts = factsOf({ level: 'senior-leadership' }, documentOf([null, null], 200));
    assert.equal(facts.empty, true);
    assert.match(
      facts.sentence,
      /^No force has a published share of senior leadership for 2023\. /,
    );
  });
  test('says that a difference is none', () =>
    assert.equal(
      sentence([80, 40], { measure: 'difference' }),
      'Women’s share of senior leadership is the same as of all officers in Avon & Somerset and Bedfordshire.',
    ));
});

describe('what a page can ask the map for', () => {
  for (const [options, code, attribute] of [
    [{ level: 'all-officers', measure: 'difference' }, 'unknown-level', 'level'],
    [{ level: 'chiefs' }, 'unknown-level', 'level'],
    [{ measure: 'gap' }, 'unknown-choice', 'measure'],
  ])
    test(JSON.stringify(options), () =>
      assert.throws(() => factsOf(options), { name: 'FactsError', code, attribute }),
    );
  test('a year of words', () =>
    assert.throws(() => forceMap.documents({ year: 'now' }), { code: 'unknown-year' }));
});
