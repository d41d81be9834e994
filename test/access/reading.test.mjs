/** How hard the English texts are to read: grade 9 or below, by Flesch and Kincaid. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { familiar, isFamiliar } from './reading/familiar.mjs';
import { gradeOf } from './reading/grade.mjs';
import { withoutNames } from './reading/names.mjs';
import { passagesOfFacts } from './reading/said.mjs';

/** The highest grade at which a text is still taken as plain (Chartability, "reading level"). */
const highest = 9;

/**
 * The formula was made for passages of a hundred words and says nothing about a label. Texts from
 * this length on are judged alone; all texts of a widget or a catalogue, labels too, together.
 */
const shortest = 8;

const catalogues = new URL('../../build/language/english/', import.meta.url);
const passages = passagesOfFacts();
for (const file of readdirSync(catalogues).filter((name) => name.endsWith('.js')))
  for (const [name, messages] of Object.entries(await import(new URL(file, catalogues)))) {
    // In the place of a value stands a short word, as a figure or a name would.
    const texts = Object.values(messages)
      .flatMap((message) => (typeof message === 'string' ? message : Object.values(message)))
      .map((text) => text.replace(/\{\w+\}/g, 'Kent'));
    passages.set(`the messages of ${name}`, texts);
  }

const judged = (text) => gradeOf(withoutNames(text), isFamiliar);

/** What is above the grade, the hardest first, in one line each. */
const tooHard = (texts) =>
  texts
    .map(([place, text]) => ({ place, text, ...judged(text) }))
    .filter(({ grade, length }) => length >= shortest && grade > highest)
    .sort((one, other) => other.grade - one.grade)
    .map(({ place, text, grade }) => `${grade.toFixed(1)} ${place}: ${text}`);

test('the grade is that of Flesch and Kincaid', () => {
  const { grade, length } = gradeOf(
    'The cat sat on the mat. It was a big and happy cat.',
    () => false,
  );
  assert.equal(length, 13);
  // 0.39 * 13 / 2 + 11.8 * 14 / 13 - 15.59
  assert.ok(Math.abs(grade - -0.347) < 0.001, String(grade));
});

test('a hard text is found', () => {
  const hard =
    'Proportional representation of women necessitates comprehensive organisational transformation initiatives.';
  assert.equal(tooHard([['here', hard]]).length, 1);
});

test('every sentence, note, message and tip is at grade 9 or below', () => {
  const texts = new Map([...passages].flatMap(([place, all]) => all.map((text) => [text, place])));
  assert.ok(texts.size > 10000, `${texts.size} texts`);
  assert.deepEqual(tooHard([...texts].map(([text, place]) => [place, text])), []);
});

test('every widget and every catalogue as a whole is at grade 9 or below', () => {
  assert.deepEqual(tooHard([...passages].map(([place, texts]) => [place, texts.join('\n')])), []);
});

test('every familiar word is in use', () => {
  const all = [...passages.values()].flat().map(withoutNames).join(' ').toLowerCase();
  const unused = Object.values(familiar)
    .join(' ')
    .split(' ')
    .filter((word) => !new RegExp(`\\b${word}\\b`).test(all));
  assert.deepEqual(unused, []);
});
