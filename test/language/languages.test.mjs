/** Every language of the library: complete, with the same places and numbers, none left in English. */
import assert from 'node:assert/strict';
import { existsSync, readdirSync } from 'node:fs';
import { describe, test } from 'node:test';
import { codes, speak } from '../../build/language/languages.js';
import { number } from '../../build/language/numbers.js';
import { allowedInEnglish } from './allowedInEnglish.mjs';

const folder = new URL('../../build/language/', import.meta.url);
const files = readdirSync(new URL('english/', folder)).filter((file) => file.endsWith('.js'));

/** Catalogues of the gallery, which is only in English, as its page is. */
const ofTheGallery = ['builder', 'own'];

/** The English catalogues by name. */
const english = Object.fromEntries(
  (await Promise.all(files.map((file) => import(new URL(`english/${file}`, folder)))))
    .flatMap((module) => Object.entries(module))
    .filter(([name]) => !ofTheGallery.includes(name)),
);

const others = codes.filter((code) => code !== 'en');

/** All messages of a language: key, English message, own message. */
async function messagesOf(code) {
  const { translations } = (await speak(code)).language;
  const lists = Object.entries(english).map(async ([name, catalogue]) => {
    // What code for rare moments says is beside that code, and not in the file of a language.
    const own =
      translations[name] ?? (await import(new URL(`parts/${name}.js`, folder))).translations[code];
    return Object.entries(catalogue).map(([key, message], index) => ({
      key,
      message,
      own: own[index],
    }));
  });
  return (await Promise.all(lists)).flat();
}

/** The texts of a message, one a form of the plural. */
const texts = (message) => (typeof message === 'string' ? [message] : Object.values(message));
const whole = (message) => (typeof message === 'string' ? message : message.other);
const placesIn = (text) => [...new Set(text.match(/\{\w+\}/g) ?? [])].sort();
const numbersIn = (text) =>
  (text.replace(/\{\w+\}/g, '').match(/\d+(?:[.,]\d+)?/g) ?? []).map((one) =>
    one.replace(',', '.'),
  );
const wordsIn = (text) =>
  text
    .replace(/\{\w+\}/g, '')
    .toLowerCase()
    .match(/\p{L}{2,}/gu) ?? [];

test('every folder of a language is in the table of languages', async () => {
  const folders = readdirSync(folder).filter((name) =>
    existsSync(new URL(`${name}/index.js`, folder)),
  );
  const found = await Promise.all(
    folders.map(async (name) => (await import(new URL(`${name}/index.js`, folder))).language.code),
  );
  assert.deepEqual(found.sort(), [...others].sort());
});

test('every language has its file that reads the stories in it', () => {
  const files = readdirSync(new URL('../access/languages/', import.meta.url));
  assert.deepEqual(
    files.filter((file) => file.endsWith('.test.ts')).sort(),
    others.map((code) => `${code}.test.ts`).sort(),
  );
});

for (const code of ['en', ...others])
  test(`${code} writes numbers as its country does`, async () => {
    const { language } = await speak(code);
    const whole = [0, 7, 46, 999, 1000, 1178, 9999, 10_000, 147_430, 1_234_567];
    const parts = [0.005, 0.5, 1.005, 9.995, 30.66, 999.95, 1178.255, 147_430.1];
    for (const decimals of [0, 1, 2]) {
      const format = new Intl.NumberFormat(language.locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      });
      for (const value of [...whole, ...parts])
        assert.equal(
          number(language, value, decimals).replace(/[\u2066\u2069]/g, ''),
          format.format(value),
        );
    }
  });

for (const code of others)
  describe(`language ${code}`, async () => {
    const { language, missing } = await speak(code);
    const messages = await messagesOf(code);

    test('is spoken, under its code', () => {
      assert.equal(missing, null);
      assert.equal(language.code, code);
      assert.equal(language.months.length, 12);
      assert.deepEqual(Intl.getCanonicalLocales(language.locale), [language.locale]);
    });

    test('has every message', () => {
      for (const { key, own } of messages) assert.ok(own !== undefined, key);
    });

    test('has the places of every message', () => {
      for (const { key, message, own } of messages) {
        const places = placesIn(whole(message));
        assert.deepEqual(placesIn(whole(own)), places, key);
        for (const text of texts(own)) {
          const lacking = places.filter((place) => !placesIn(text).includes(place));
          assert.deepEqual(
            lacking.filter((place) => place !== '{count}'),
            [],
            key,
          );
        }
      }
    });

    test('has the numbers of every message, and no others', () => {
      for (const { key, message, own } of messages)
        for (const text of texts(own)) {
          // A date in another order of its own: the third month.
          const plain = text.replace(/3月/g, '');
          assert.deepEqual(numbersIn(plain).sort(), numbersIn(whole(message)).sort(), key);
        }
    });

    test('has only forms of the plural that the language has', () => {
      const { pluralCategories } = new Intl.PluralRules(code).resolvedOptions();
      for (const { key, own } of messages)
        for (const form of typeof own === 'string' ? [] : Object.keys(own))
          assert.ok(pluralCategories.includes(form), `${key}: ${form}`);
    });

    test('leaves nothing in English by mistake', () => {
      const same = messages.flatMap(({ key, message, own }) =>
        texts(own)
          .filter((text) => texts(message).includes(text))
          .flatMap((text) => wordsIn(text).map((word) => ({ key, word }))),
      );
      const allowed = allowedInEnglish[code] ?? [];
      assert.deepEqual(
        same.filter(({ word }) => !allowed.includes(word)),
        [],
      );
      assert.deepEqual(
        allowed.filter((one) => !same.some(({ word }) => word === one)),
        [],
      );
    });
  });
