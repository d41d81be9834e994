/** What is taken out of a widget is in its language: no table, picture or page has a word of English that the facts have not. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { loadWidgetFacts } from '../../build/elements/base/loadFacts.js';
import { toCsv } from '../../build/export/csv.js';
import { toHtml } from '../../build/export/html.js';
import { toJsonLd } from '../../build/export/jsonLd.js';
import { toSvg } from '../../build/export/svg.js';
import { widgets } from '../../build/facts/index.js';
import { common } from '../../build/language/english/common.js';
import { codes, speak } from '../../build/language/languages.js';
import { speaker } from '../../build/language/say.js';
import { factsOf, read } from '../support/pinned.mjs';

const messageTexts = (message) =>
  typeof message === 'string' ? [message] : Object.values(message);
const wordsIn = (text) => text.toLowerCase().match(/\p{L}[\p{L}\p{M}]+/gu) ?? [];
const wordsOf = (catalogues) =>
  new Set(
    catalogues
      .flat()
      .flatMap(messageTexts)
      .flatMap((text) => wordsIn(text.replace(/\{\w+\}/g, ' '))),
  );

const folder = new URL('../../build/language/english/', import.meta.url);
const english = wordsOf(
  await Promise.all(
    readdirSync(folder)
      .filter((file) => file.endsWith('.js'))
      .map(async (file) =>
        Object.values(await import(new URL(file, folder))).flatMap(Object.values),
      ),
  ),
);

/** The values of JSON-LD, not the names of its members and kinds. */
const values = (value, name = '') =>
  typeof value === 'string'
    ? name.startsWith('@')
      ? []
      : [value]
    : value && typeof value === 'object'
      ? Object.entries(value).flatMap(([member, one]) =>
          values(one, Array.isArray(value) ? name : member),
        )
      : [];

const textsOfMarkup = (markup) =>
  [...markup.matchAll(/(?:alt|aria-label|title)="([^"]*)"/g)].map(([, text]) => text).join(' ') +
  markup.replace(/<[^>]*>/g, ' ');

const ways = {
  csv: toCsv,
  'JSON-LD': (facts) => values(toJsonLd(facts)).join(' '),
  svg: (facts, language) => textsOfMarkup(toSvg(facts, language)),
  ...Object.fromEntries(
    ['figure', 'basic', 'email', 'document'].map((variant) => [
      variant,
      (facts) => textsOfMarkup(toHtml(facts, { variant })),
    ]),
  ),
};

const asked = {
  'force-gap-card': [
    { force: 'kent', year: '2023' },
    { force: 'kent', year: '2024' },
    { force: 'psni' },
  ],
  'good-practice-card': [{ entry: 'merseyside' }],
  'representation-grid': [{}, { year: '2023', compare: '2013' }],
  'representation-trend': [{}, { force: 'kent' }],
  'force-map': [{}, { measure: 'difference' }],
};

for (const code of codes.slice(1))
  for (const [tag, widget] of Object.entries(widgets))
    test(`${tag} leaves nothing in English in ${code}`, async () => {
      const { language } = await speak(code);
      const own = wordsOf(Object.values(language.translations));
      for (const options of asked[tag] ?? [{}]) {
        const facts = factsOf(widget, { ...options, lang: code }, language);
        // Names, and texts that are only published in English, are in the facts.
        const said = new Set(wordsIn(JSON.stringify(facts)));
        for (const [way, write] of Object.entries(ways)) {
          const left = wordsIn(write(facts, language).replace(/https?:\S+/g, ' ')).filter(
            (word) => english.has(word) && !own.has(word) && !said.has(word),
          );
          assert.deepEqual(left, [], `${way} ${JSON.stringify(options)}`);
        }
      }
    });

test('a picture of loaded facts is in their language, whoever draws it', async () => {
  const { facts, language } = await loadWidgetFacts(widgets['force-gap-card'], {
    options: { lang: 'cy', force: 'north-wales' },
    data: read('forces/north-wales.json'),
  });
  assert.equal(facts.language, 'cy');
  assert.equal(toSvg(facts), toSvg(facts, language));
  assert.doesNotMatch(toSvg(facts), /sergeants|Women|Men\b/);
  assert.match(toSvg(facts), /rhingylliaid/);
});

for (const code of codes)
  test(`every page and text says what the markers of its table mean, in ${code}`, async () => {
    const { facts, language } = await loadWidgetFacts(widgets['force-gap-card'], {
      options: { lang: code, force: 'psni', year: '2024' },
      data: read('forces/psni.json'),
    });
    const say = speaker(language, common);
    for (const variant of ['figure', 'basic', 'email', 'document']) {
      const html = toHtml(facts, { variant });
      for (const marker of ['x', 'z']) {
        assert.ok(html.includes(`[${marker}]`), `${variant} has no [${marker}]`);
        assert.ok(html.includes(say(`common.marker.${marker}`)), `${variant}, [${marker}]`);
      }
      assert.doesNotMatch(html, new RegExp(say('common.marker.r').replace(/[[\]]/g, '\\$&')));
    }
  });

test('a table without markers has no line about them', async () => {
  const { facts } = await loadWidgetFacts(widgets['good-practice-card'], {
    options: { entry: 'merseyside' },
    data: read('good-practice/merseyside.json'),
  });
  assert.equal(facts.legend, '');
  assert.doesNotMatch(toHtml(facts), /<p><\/p>/);
});
