/**
 * Sentences for numbers that figures rarely have: nobody, one, two, three or six women, all of them,
 * no difference, a level without officers. In every language they agree with their number, and nothing
 * is said that is not so.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { widgets } from '../../build/facts/index.js';
import { codes, speak } from '../../build/language/languages.js';
import { levels, read } from '../support/pinned.mjs';

/** Women and officers at each level, now and a year before. */
const cases = {
  'nobody at all': [
    [0, 0, 0, 0, 0, 0],
    [1, 3, 1, 1, 0, 1],
  ],
  'no women': [
    [0, 100, 0, 10, 0, 3],
    [1, 100, 1, 10, 1, 3],
  ],
  'one woman': [
    [1, 3, 1, 1, 0, 1],
    [2, 3, 1, 2, 1, 2],
  ],
  'two women': [
    [2, 6, 1, 2, 1, 2],
    [1, 6, 1, 2, 0, 2],
  ],
  'three women': [
    [3, 6, 3, 3, 3, 6],
    [6, 6, 2, 2, 2, 2],
  ],
  'six women': [
    [6, 12, 1, 6, 6, 6],
    [3, 12, 6, 6, 3, 6],
  ],
  'women only': [
    [100, 100, 6, 6, 3, 3],
    [100, 100, 6, 6, 3, 3],
  ],
  'the same share everywhere': [
    [50, 100, 5, 10, 3, 6],
    [40, 100, 5, 10, 2, 6],
  ],
  'a force without middle ranks': [
    [10, 40, 0, 0, 1, 2],
    [11, 40, 0, 0, 2, 2],
  ],
  'numbers that sound like others': [
    [1100, 3000, 11, 21, 8, 18],
    [1000, 3000, 8, 21, 11, 18],
  ],
};

/** What a language never says: a number beside a word in the form of another number. */
const wrong = {
  en: /(?<![\d.,])1 (?:women|people|officers|forces|percentage points)\b/,
  cy: /(?<![\d.,])(?:[12] (?:o fenywod|yn fenywod|o bobl)|[036] (?:fenyw|person|berson))(?!\p{L})/u,
  fr: /(?<![\d.,]|\d\s)[01] (?:femmes|personnes|policiers|forces)(?!\p{L})/u,
  es: /(?<![\d.,]|\d\s)1 (?:mujeres|personas|agentes|cuerpos)(?!\p{L})/u,
  ru: /(?<![\d.,]|\d\s)(?:1 (?:женщин|женщины|человека|служб)|[23] (?:женщин|женщина|человек)|6 (?:женщина|женщины|человека))(?!\p{L})/u,
  ar: /(?<![\d.,])(?:[12] (?:نساء|امرأة|أشخاص)|[36] امرأة)/u,
  zh: /(?!)/,
};

const at = (counts, level) => counts.slice(2 * level, 2 * level + 2);
const series = (source, members, of) => ({
  source,
  basis: { women: 'computed', all: 'computed' },
  ...members,
  levels: Object.fromEntries(levels.map((level, index) => [level, of(index)])),
});

const forceOf = ([now, before]) => {
  const document = read('forces/british-transport-police.json');
  const years = [2022, 2023];
  const of = (level) => ({
    women: [at(before, level)[0], at(now, level)[0]],
    all: [at(before, level)[1], at(now, level)[1]],
  });
  // As a force's own figures say it, whatever is known of the year.
  return { ...document, latestComplete: 2023, series: [series(document.source.id, { years }, of)] };
};

/** Two forces: one as it is now, one as it was a year before. */
const forcesOf = (both, measures) => {
  const path = measures.previous ? 'change' : 'representation';
  const document = read(`${path}/2023.json`);
  const of = (level) =>
    Object.fromEntries(
      Object.entries(measures).map(([name, value]) => [name, both.map((_, i) => value(i, level))]),
    );
  return {
    ...document,
    organisations: document.organisations.slice(0, both.length),
    series: [series(document.source.id, {}, of)],
  };
};
const women = (both) => (index, level) => at(both[index], level)[0];
const all = (both) => (index, level) => at(both[index], level)[1];

/** Every widget with counts of people, with what it is asked for. */
const asked = (both) => {
  const force = forceOf(both);
  const representation = forcesOf(both, { women: women(both), all: all(both) });
  const previous = women([...both].reverse());
  const change = forcesOf(both, { women: women(both), previous });
  const [, ...parts] = levels;
  return [
    ['force-gap-card', { force }, { year: '2023' }],
    ['representation-trend', { force, national: read('national.json') }, { force: 'x' }],
    ['change-table', { change }, { year: '2023' }],
    ...levels.map((level) => ['force-map', { representation }, { level, year: '2023' }]),
    ...parts.flatMap((level) => [
      ['force-map', { representation }, { level, year: '2023', measure: 'difference' }],
      ['representation-grid', { representation }, { level, year: '2023' }],
    ]),
  ];
};

function* texts(value) {
  if (typeof value === 'string') yield value.replace(/[\u2066-\u2069]/g, '');
  else if (value && typeof value === 'object')
    for (const one of Object.values(value)) yield* texts(one);
}

for (const code of codes)
  describe(`odd values in ${code}`, async () => {
    const { language } = await speak(code);
    for (const [name, both] of Object.entries(cases))
      test(name, () => {
        for (const [tag, documents, options] of asked(both)) {
          const facts = widgets[tag].facts(documents, options, language);
          assert.ok(facts.sentence.trim(), tag);
          for (const text of texts(facts)) {
            assert.doesNotMatch(text, wrong[code], tag);
            assert.doesNotMatch(text, /NaN|Infinity|undefined|null|\{\w+\}|\s{2}|\(\s*\)/, tag);
          }
        }
      });
  });

test('a level without officers is not explained by what a report left out', async () => {
  const { language } = await speak('en');
  const facts = widgets['force-gap-card'].facts(
    { force: forceOf(cases['a force without middle ranks']) },
    { year: '2023' },
    language,
  );
  assert.equal(facts.rows[1].cells.women.text, '[x]');
  assert.doesNotMatch(
    facts.notes.join(' '),
    /recovered|gives no totals|not available|Last complete/,
  );
});
