import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { join, pinned as published, readJson, readText } from '../fixtures/data/folders.mjs';

const levels = ['all-officers', 'middle-management', 'senior-leadership'];
const homeOffice = 'home-office-workforce';
const force = (id) => readJson(published, 'forces', `${id}.json`);
const seriesOf = (document, source) => document.series.find((series) => series.source === source);

/** Figures of a force in one year: measure to the values at the three levels. */
function figures(id, source, year) {
  const series = seriesOf(force(id), source);
  const at = series.years.indexOf(year);
  return (measure) => levels.map((level) => series.levels[level][measure]?.[at]);
}

const share = (women, all) => (100 * women) / all;

test('North Wales 2024 as printed, with the recovered numbers of women', () => {
  const of = figures('north-wales', 'report-2024', 2024);
  assert.deepEqual(of('share'), [41.44, 30.66, 33.93]);
  assert.deepEqual(of('difference'), [undefined, -10.78, -7.51]);
  assert.deepEqual(of('change'), [3.6, 3.88, 46.15]);
  assert.deepEqual(of('women'), [719, 107, 19]);
  assert.deepEqual(seriesOf(force('north-wales'), 'report-2024').basis, {
    women: 'recovered',
    share: 'published',
    difference: 'published',
    change: 'published',
  });
});

test('Sussex 2023 as counted from the Home Office table', () => {
  const of = figures('sussex', homeOffice, 2023);
  assert.deepEqual(of('women'), [1178, 178, 23]);
  assert.deepEqual(of('all'), [3194, 574, 78]);
  assert.deepEqual(of('men'), [2016, 396, 55]);
  assert.equal(force('sussex').latestComplete, 2023);
});

test('Devon and Cornwall 2024: recovered women, no share, no difference', () => {
  const of = figures('devon-and-cornwall', 'report-2024', 2024);
  assert.deepEqual(of('women'), [1334, 243, 32]);
  assert.deepEqual(of('share'), [undefined, undefined, undefined]);
  assert.deepEqual(of('difference'), [undefined, undefined, undefined]);
});

test('Dorset 2024 has its printed difference and no other', () => {
  const of = figures('dorset', 'report-2024', 2024);
  assert.deepEqual(of('share'), [33.81, 25.15, 24.53]);
  assert.deepEqual(of('difference'), [undefined, -8.66, undefined]);
});

test('the printed differences that are 0.01 off stay as printed', () => {
  assert.equal(figures('avon-and-somerset', 'report-2024', 2024)('difference')[1], -9.82);
  assert.equal(figures('british-transport-police', 'report-2024', 2024)('difference')[1], -4.67);
});

test('the difference -5.08, which follows from no share, is published for nobody', () => {
  for (const path of readdirSync(published, { recursive: true })) {
    if (path.endsWith('.json')) assert.doesNotMatch(readText(published, path), /-5\.08\b/, path);
  }
});

test('North Wales 2023: sergeants and inspectors 10.64 points below all officers', () => {
  const of = figures('north-wales', homeOffice, 2023);
  const [whole, middle] = levels.map((_, at) => share(of('women')[at], of('all')[at]));
  assert.equal((middle - whole).toFixed(2), '-10.64');
});

test('the 44 forces in 2023: 35.23, 27.20 and 29.61 per cent women', () => {
  const national = readJson(published, 'national.json');
  const series = national.series.find(({ group }) => group === 'with-british-transport-police');
  const at = series.years.indexOf(2023);
  const shares = levels.map((level) =>
    share(series.levels[level].women[at], series.levels[level].all[at]).toFixed(2),
  );
  assert.deepEqual(shares, ['35.23', '27.20', '29.61']);
  assert.deepEqual(national.groups, [
    { id: 'england-and-wales', forces: 43 },
    { id: 'with-british-transport-police', forces: 44 },
  ]);
});

test('the grid of middle management in 2023: 9, 30 and 5 forces in three sections', () => {
  const document = readJson(published, 'representation', '2023.json');
  const [{ levels: of }] = document.series;
  const sections = { '-10': 0, '-5': 0, '-1': 0 };
  const none = [];
  document.organisations.forEach(({ id }, at) => {
    if (of['all-officers'].all[at] === null) return none.push(id);
    const [whole, middle] = levels.map((level) => share(of[level].women[at], of[level].all[at]));
    const edge = [-10, -5, -1].find((lower) => middle - whole <= lower);
    sections[edge] += 1;
    return assert.ok(middle - whole > -15, id);
  });
  assert.deepEqual(sections, { '-10': 9, '-5': 30, '-1': 5 });
  assert.deepEqual(none, ['police-scotland', 'psni']);
});

test('headlines and averages as printed', () => {
  const { headlines } = readJson(published, 'national.json');
  const said = headlines.map(({ id, value, previous, reference }) => [
    id,
    value,
    previous.value,
    reference?.value,
  ]);
  assert.deepEqual(said, [
    ['middle-management-share', 28, 27, undefined],
    ['senior-leadership-share', 30, 30, 24],
    ['growth-all-officers', 2.33, 8.36, undefined],
    ['growth-middle-management', 7.24, 9.18, undefined],
    ['growth-senior-leadership', 6.82, 11.07, undefined],
  ]);
  const { averages } = readJson(published, 'change', '2024.json');
  assert.deepEqual(averages['all-officers'], { value: 2.33, previous: 8.36, basis: 'published' });
  assert.equal(readJson(published, 'change', '2023.json').averages, undefined);
});

test('the change of 2024: 46 printed rows, six of them 0.00, with numbers before and after', () => {
  const document = readJson(published, 'change', '2024.json');
  const report = seriesOf(document, 'report-2024');
  const counts = seriesOf(document, homeOffice);
  const all = levels.flatMap((level) => report.levels[level].change);
  assert.equal(all.length, 138);
  assert.equal(all.filter((value) => value === 0).length, 6);
  assert.equal(all.includes(null), false);
  const at = document.organisations.findIndex(({ id }) => id === 'avon-and-somerset');
  assert.equal(counts.levels['middle-management'].previous[at], 185);
  assert.equal(report.levels['middle-management'].women[at], 192);
});

test('an unknown figure is null, never 0', () => {
  const document = readJson(published, 'representation', '2024.json');
  assert.equal(document.complete, false);
  const at = document.organisations.findIndex(({ id }) => id === 'psni');
  const [report] = document.series;
  for (const level of levels) {
    assert.equal(report.levels[level].women[at], null);
    assert.equal(report.levels[level].share[at], null);
  }
  assert.deepEqual(force('national-crime-agency').series, []);
  assert.equal(force('police-scotland').latestComplete, null);
});

test('officers whose sex is not stated are in the total', () => {
  const of = figures('lincolnshire', homeOffice, 2021);
  const [women, men, notStated, all] = ['women', 'men', 'notStated', 'all'].map(
    (name) => of(name)[0],
  );
  assert.equal(notStated, 221);
  assert.equal(women + men + notStated, all);
});

test('police staff: four groups, with the share of the year before worked out', () => {
  const { groups, coverage } = readJson(published, 'police-staff', '2024.json');
  assert.equal(coverage, 'england-and-wales');
  assert.deepEqual(
    groups.map(({ id, women, men, previousWomen }) => [id, women, men, previousWomen]),
    [
      ['police-staff-and-designated-officers', 63, 37, 62],
      ['police-community-support-officers', 47, 53, 47],
      ['special-constables', 25, 75, 26],
      ['police-support-volunteers', 46, 54, 47],
    ],
  );
});

test('organisations are found by their other names', () => {
  const { organisations } = readJson(published, 'organisations.json');
  const named = (alias) => organisations.find(({ aliases }) => aliases.includes(alias))?.id;
  assert.equal(named('Met'), 'metropolitan');
  assert.equal(named('GMP'), 'greater-manchester');
  assert.equal(named('London, City of'), 'city-of-london');
  assert.equal(named('Hampshire and Isle of Wight'), 'hampshire');
  assert.equal(named('E23000032'), 'kent');
  const labels = organisations.map(({ label }) => label.toLowerCase());
  assert.deepEqual(labels, [...labels].sort());
});

test('good practice: 51 entries and one news page, each theme counted', () => {
  const { entries, themes } = readJson(published, 'good-practice.json');
  assert.equal(entries.filter(({ kind }) => kind === 'good-practice').length, 51);
  assert.equal(entries.filter(({ kind }) => kind === 'news').length, 1);
  assert.equal(themes.length, 16);
  for (const { id, count } of themes) {
    assert.equal(count, entries.filter((entry) => entry.themes.includes(id)).length, id);
  }
  const news = readJson(published, join('good-practice', 'hertfordshire-police-federation.json'));
  assert.equal(news.source.publisher, 'Hertfordshire Police Federation');
  const { commitments } = readJson(published, 'national.json');
  assert.deepEqual(
    commitments.map(({ number, goodPracticeTotal }) => [number, goodPracticeTotal]),
    [
      [1, 51],
      [2, 51],
      [3, 51],
    ],
  );
});
