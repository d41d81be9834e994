/** What the national headlines say for figures that a later edition may hold. */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nationalHeadlines } from '../../build/facts/nationalHeadlines.js';
import { english, plain } from '../../build/language/language.js';
import { speak } from '../../build/language/languages.js';
import { headlineBars } from '../../build/marks/headlineBars.js';
import { read } from '../support/pinned.mjs';

const published = read('national.json');
const [middle, senior, ...growths] = published.headlines;

const say = (headlines, options = {}) =>
  nationalHeadlines.facts({ national: { ...published, headlines } }, options, english);
const share = (of, value, previous, rest = {}) => ({
  ...of,
  value,
  previous: { value: previous, year: 2023 },
  ...rest,
});

describe('the facts of the national headlines', () => {
  test('every published headline is a row with its earlier figure', () => {
    const { rows } = say(published.headlines);
    assert.equal(rows.length, published.headlines.length);
    published.headlines.forEach((headline, index) => {
      const { id, cells } = rows[index];
      assert.equal(id, headline.id);
      assert.equal(cells.value.value, headline.value);
      assert.equal(cells.previous.value, headline.previous.value);
      assert.equal(cells.reference.value, headline.reference?.value ?? null);
      assert.deepEqual(cells.reference.markers, headline.reference ? [] : ['x']);
    });
  });

  test('"and" fits the word after it in Welsh, and the figures keep their marks', async () => {
    const { language } = await speak('cy');
    const headline = (now, later) =>
      nationalHeadlines.facts(
        {
          national: { ...published, headlines: [share(middle, 28, 27), share(senior, now, later)] },
        },
        {},
        language,
      ).headline;
    assert.match(plain(headline(30, 30)), / ac aros yn 30%/);
    assert.match(plain(headline(31, 30)), / a chodi i 31%/);
    assert.match(plain(headline(29, 30)), / a gostwng i 29%/);
    assert.deepEqual(
      headline(31, 30)
        .filter(({ mark }) => mark === 'women')
        .map(({ text }) => text),
      ['28%', '31%'],
    );
  });

  test('2017 is given for senior leadership', () => {
    const { columns, rows, figures } = say(published.headlines);
    assert.equal(columns.find(({ id }) => id === 'reference').label, '2017');
    assert.equal(rows[1].cells.reference.text, '24%');
    assert.equal(figures[1].before, '24% in 2017');
  });

  for (const [value, previous, words, change] of [
    [28, 27, 'rose to 28%', '+1 percentage point'],
    [29, 27, 'rose to 29%', '+2 percentage points'],
    [26, 27, 'fell to 26%', '\u22121 percentage point'],
    [27, 27, 'stayed at 27%', 'No change'],
  ])
    test(`from ${previous} to ${value}: ${words}`, () => {
      const { sentence, figures } = say([share(middle, value, previous)]);
      assert.match(sentence, new RegExp(`^Women’s share ${words} in middle management\\.`));
      assert.equal(figures[0].change, change);
      assert.doesNotMatch(figures[0].change, /%/);
    });

  test('the year before is always said, once', () => {
    const [changed, unchanged, compared] = say([
      share(middle, 28, 27),
      share(middle, 27, 27),
      share(senior, 31, 30),
    ]).figures;
    assert.deepEqual([changed.since, changed.before], ['', '27% in 2023']);
    assert.deepEqual([unchanged.since, unchanged.before], ['since 2023', '']);
    assert.deepEqual([compared.since, compared.before], ['', '30% in 2023, 24% in 2017']);
  });

  test('differences of printed decimals carry no binary tail', () => {
    const { rows } = say(growths);
    assert.deepEqual(
      rows.map(({ cells }) => cells.change.value),
      [-6.03, -1.94, -4.25],
    );
  });

  test('without shares the growth is the sentence, and it is about numbers of women', () => {
    const { sentence, notes, columns } = say(growths);
    assert.match(
      sentence,
      /^The average growth per force in the number of women was 2\.33% among officers, 7\.24% among/,
    );
    assert.match(sentence, /In 2023 it was 8\.36% among officers/);
    assert.match(notes[0], /plain mean/);
    assert.ok(!columns.some(({ id }) => id === 'reference'));
  });

  test('every figure has a definition that says what it counts', () => {
    for (const { measure, definition } of say(published.headlines).figures)
      assert.match(
        definition,
        measure === 'share' ? /^Women as a percentage of/ : /change in the number of women/,
      );
  });

  test('a year without headlines has an answer in words', () => {
    assert.throws(() => say(published.headlines, { year: '2023' }), { code: 'unknown-year' });
    assert.equal(say(published.headlines, { year: '2024' }).year, 2024);
    const earlier = published.headlines.map((headline) => ({ ...headline, year: 2022 }));
    const gap = say([...earlier, ...published.headlines], { year: '2023' });
    assert.equal(gap.empty, true);
    assert.equal(gap.sentence, 'No key figures for 2023.');
    assert.equal(say([]).empty, true);
  });

  test('bars share one scale, whose end is past every figure', () => {
    assert.deepEqual(headlineBars(say(published.headlines)), {
      end: 50,
      bars: [
        { id: middle.id, length: 56, tick: 54, label: 54 },
        { id: senior.id, length: 60, tick: 48, label: 48 },
      ],
    });
    const { end, bars } = headlineBars(
      say([share(middle, 55, 49), share(senior, 40, 3, { reference: undefined })]),
    );
    assert.equal(end, 100);
    assert.deepEqual(
      bars.map(({ length, tick }) => [length, tick]),
      [
        [55, 49],
        [40, 3],
      ],
    );
    // The year of the tick keeps clear of the 0 at the start of the scale.
    assert.ok(bars[1].label > bars[1].tick);
  });
});
