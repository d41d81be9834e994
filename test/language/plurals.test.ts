/** The forms of the plural that a message has in its language, as the browser chooses them. */
import { expect } from '@open-wc/testing';
import { card } from '../../src/language/english/card.js';
import { commitments } from '../../src/language/english/commitments.js';
import { list } from '../../src/language/english/list.js';
import { speak } from '../../src/language/languages.js';
import { speaker } from '../../src/language/say.js';

const spoken = async (code: string) => (await speak(code)).language;
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

/** For each form one number that asks for it: zero, one, two, few, many and other. */
const welsh = [0, 1, 2, 3, 6, 7];
const arabic = [0, 1, 2, 3, 11, 100];

it('every form of Welsh is asked for, with the mutation that its number brings', async () => {
  const rules = new Intl.PluralRules('cy');
  expect(welsh.map((count) => rules.select(count))).to.deep.equal(
    'zero one two few many other'.split(' '),
  );
  const language = await spoken('cy');
  const say = speaker(language, card);
  expect(welsh.map((count) => say('card.label.womenCount', { count }))).to.deep.equal([
    '0 o fenywod',
    '1 fenyw',
    '2 fenyw',
    '3 menyw',
    '6 o fenywod',
    '7 o fenywod',
  ]);
  const points = speaker(language, commitments);
  expect(
    welsh.map((count) => points('commitments.points', { count, points: String(count) })),
  ).to.deep.equal([
    '0 pwynt canran',
    '1 pwynt canran',
    '2 bwynt canran',
    '3 phwynt canran',
    '6 phwynt canran',
    '7 pwynt canran',
  ]);
});

it('every form of Arabic is asked for', async () => {
  const rules = new Intl.PluralRules('ar');
  expect(arabic.map((count) => rules.select(count))).to.deep.equal(
    'zero one two few many other'.split(' '),
  );
  const language = await spoken('ar');
  const said = (key: 'list.moreThemes' | 'list.search'): string[] =>
    arabic.slice(1).map((count) => plain(speaker(language, list)(key, { count })));
  expect(said('list.moreThemes')).to.deep.equal([
    'موضوع آخر (1)',
    'موضوعان آخران (2)',
    '3 مواضيع أخرى',
    '11 موضوعًا آخر',
    '100 موضوع آخر',
  ]);
  const women = speaker(language, card);
  expect(arabic.map((count) => plain(women('card.label.womenCount', { count })))).to.deep.equal([
    'لا نساء (0)',
    'امرأة واحدة (1)',
    'امرأتان (2)',
    '3 نساء',
    '11 امرأة',
    '100 امرأة',
  ]);
});

it('every form of Russian is asked for', async () => {
  const say = speaker(await spoken('ru'), card);
  expect([1, 2, 5, 21].map((count) => say('card.label.womenCount', { count }))).to.deep.equal([
    '1 женщина',
    '2 женщины',
    '5 женщин',
    '21 женщина',
  ]);
});
