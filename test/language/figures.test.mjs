/**
 * Every number in every text of every widget, in every language, for every force and year, is a
 * number of the same text in English, whose figures other tests hold against the documents.
 */
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { date } from '../../build/language/dates.js';
import { english } from '../../build/language/language.js';
import { codes, speak } from '../../build/language/languages.js';
import { widgets } from '../../build/facts/index.js';
import { factsOf, idsIn, levels, reported, years, yearsOf } from '../support/published.mjs';

/** Every choice that a host can make of a widget, as far as it changes figures. */
const forces = idsIn('forces');
const each = (name, values) => values.map((value) => ({ [name]: String(value) }));
const pairs = (some, others) => some.flatMap((a) => others.map((b) => ({ ...a, ...b })));
const choices = {
  'force-gap-card': forces.flatMap((id) => pairs([{ force: id }], each('year', yearsOf(id)))),
  'representation-grid': [
    ...pairs(each('level', levels.slice(1)), each('year', years)),
    ...pairs(each('level', levels.slice(1)), [{ year: '2023', compare: '2013' }]),
  ],
  'force-map': pairs(
    pairs(each('level', levels), each('year', years)),
    each('measure', ['share', 'difference']),
  ).filter(({ level, measure }) => measure === 'share' || level !== levels[0]),
  'change-table': pairs(each('year', years.slice(1)), [{}, { sort: '-senior-leadership' }]),
  'representation-trend': [{}, ...each('from', years.slice(0, -2)), ...each('force', forces)],
  'good-practice-card': each('entry', idsIn('good-practice')),
  'good-practice-list': [{}, { organisation: 'kent' }, { theme: 'specialist-roles' }],
  'national-headlines': [{}],
  'police-staff-chart': [{}],
  'commitment-tracker': [{}, { year: String(reported - 1) }],
  'force-picker': [{}],
};

/** All texts of facts with the place of each; what is only there in one language is left out. */
function* texts(value, place = '') {
  if (typeof value === 'string') yield [place, value];
  else if (value && typeof value === 'object')
    for (const [name, one] of Object.entries(value))
      if (!['language', 'direction', 'url', 'aliases', 'headline'].includes(name))
        // Rows stand in the order of the language.
        yield* texts(one, `${place}.${one?.id ?? name}`);
}

/** A name with a number in it, which stays as its owner writes it. */
const name = '10,000 Volts';

/** Writes the signs of a language as English does, so that numbers can be compared. */
function reader(language) {
  const format = new Intl.NumberFormat(language.locale, { minimumFractionDigits: 1 });
  const sign = (type) => format.formatToParts(1234567.8).find((part) => part.type === type)?.value;
  const [group, decimal] = [sign('group'), sign('decimal')];
  const dates = years.flatMap((year) =>
    ['-03-31', '-03'].map((day) => [
      date(language, `${year}${day}`),
      date(english, `${year}${day}`),
    ]),
  );
  return (text) => {
    if (!/\d/.test(text)) return [];
    let plain = text.replace(/[\u2066-\u2069]/g, '').replaceAll(name, '');
    for (const [own, said] of dates)
      plain = plain.replaceAll(own.replace(/[\u2066-\u2069]/g, ''), said);
    // A month that is a number has a name in English.
    const numbers =
      plain.replace(/\d{1,2}月/g, ' ').match(/\d[\d.,\u00a0\u202f\u066b\u066c]*/g) ?? [];
    return numbers.map((number) => {
      const whole = group ? number.replace(new RegExp(`[${group}](?=\\d{3})`, 'g'), '') : number;
      return whole.replace(decimal, '.').replace(/[^\d]+$/, '');
    });
  };
}

const plainEnglish = reader(english);

/** What each choice says in English, once for all languages. */
const inEnglish = new Map();
function saidInEnglish(tag, chosen) {
  if (!inEnglish.has(chosen))
    inEnglish.set(chosen, new Map(texts(factsOf(widgets[tag], chosen, english))));
  return inEnglish.get(chosen);
}

for (const code of codes.filter((one) => one !== 'en'))
  describe(`figures in ${code}`, async () => {
    const { language } = await speak(code);
    const own = reader(language);
    for (const [tag, options] of Object.entries(choices))
      test(`${tag} says no number that it does not say in English`, () => {
        for (const chosen of options) {
          const said = saidInEnglish(tag, chosen);
          for (const [place, text] of texts(
            factsOf(widgets[tag], { ...chosen, lang: code }, language),
          )) {
            // A text that is only published in English.
            if (text === said.get(place)) continue;
            const numbers = own(text);
            if (numbers.length === 0) continue;
            const known = new Set(plainEnglish(said.get(place) ?? ''));
            const wrong = numbers.filter(
              // English says "one force" in words where another language writes 1.
              (number) =>
                !known.has(number) && !(number === '1' && /\bone\b/i.test(said.get(place))),
            );
            assert.deepEqual(wrong, [], `${JSON.stringify(chosen)} ${place}: ${text}`);
          }
        }
      });
    test('every widget has its choices', () => {
      assert.deepEqual(Object.keys(choices).sort(), Object.keys(widgets).sort());
    });
  });
