import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { oembedAnswers } from '../../.rollup/oembed.mjs';
import { widgetTags } from '../../build/elements/base/tags.js';
import { toOembed } from '../../build/embed/oembed.js';
import { attributesOf } from '../../build/embed/parameters.js';
import { suggestedHeight } from '../../build/export/embedSizes.js';
import { tags } from '../support/files.mjs';

const base = 'https://figures.example/widgets/';
const page = `${base}embed.html?widget=force-gap-card&force=kent`;

test('the list of widgets names every element that shows figures', async () => {
  const others = ['force-picker', 'gep-doctor'];
  assert.deepEqual(
    [...widgetTags],
    (await tags()).filter((tag) => !others.includes(tag)),
  );
});

describe('embed.html', () => {
  const source = readFileSync('src/embed/embed.html', 'utf8');

  test('has no script or style in it, so that a strict policy lets it run', () => {
    assert.doesNotMatch(source, /<style|\sstyle=|\son\w+=|<script(?![^>]*\ssrc=)/);
  });

  test('asks nobody else for anything', () => {
    assert.doesNotMatch(source, /(?:src|href)="(?:\w+:)?\/\//);
  });

  test('says where the figures are when no script runs, in English and in Welsh', () => {
    const said = source.match(/<noscript>([^]*)<\/noscript>/)[1];
    const [, english, welsh] = said.split(/<p\b/);
    for (const text of [english, welsh]) assert.match(text, /href="data\/v1\/index\.json"/);
    assert.match(welsh, /^ lang="cy">/);
  });
});

test('every widget has a height for every width, also beyond the measured ones', () => {
  for (const tag of [...widgetTags, 'a-new-widget']) {
    for (const width of [1, 280, 281, 600, 5000]) {
      assert.ok(suggestedHeight(tag, width) >= 300, `${tag} at ${width}`);
    }
  }
});

test('between two widths the higher height counts', () => {
  const [narrow, wide] = [
    suggestedHeight('force-gap-card', 480),
    suggestedHeight('force-gap-card', 600),
  ];
  assert.equal(suggestedHeight('force-gap-card', 500), Math.max(narrow, wide));
});

test('parameters are sorted by what the widget takes; the first of a name counts', () => {
  const given = new URLSearchParams('widget=x&check&force=kent&force=essex&onclick=a&Force=b');
  const { known, unknown, repeated } = attributesOf(given, ['force', 'year']);
  assert.deepEqual([...known], [['force', 'kent']]);
  assert.deepEqual(unknown, ['onclick', 'Force']);
  assert.deepEqual(repeated, ['force']);
});

describe('toOembed', () => {
  test('answers with a titled frame of the suggested size', () => {
    const answer = toOembed(page, { title: 'Kent Police, "31 March" <2023>' });
    const height = suggestedHeight('force-gap-card', 600);
    assert.deepEqual(answer, {
      version: '1.0',
      type: 'rich',
      title: 'Kent Police, "31 March" <2023>',
      provider_name: 'Gender equality in UK policing',
      provider_url: base,
      cache_age: 86400,
      html:
        `<iframe src="${base}embed.html?widget=force-gap-card&amp;force=kent" ` +
        'title="Kent Police, &quot;31 March&quot; &lt;2023&gt;" ' +
        `width="600" height="${height}" loading="lazy" frameborder="0"></iframe>`,
      width: 600,
      height,
    });
  });

  test('keeps what the consumer allows', () => {
    const { width, height, html } = toOembed(page, { maxwidth: '320', maxheight: 200 });
    assert.deepEqual([width, height], [320, 200]);
    assert.match(html, /width="320" height="200"/);
  });

  test('takes a limit that is none for no limit', () => {
    for (const maxwidth of ['', 'wide', -5, null, undefined, 0]) {
      assert.equal(toOembed(page, { maxwidth }).width, 600);
    }
  });

  for (const address of [
    'no address',
    'javascript:alert(1)//embed.html?widget=force-gap-card',
    `${base}other.html?widget=force-gap-card`,
    `${base}embed.html`,
    `${base}embed.html?widget=nothing`,
    `${base}embed.html?widget=constructor`,
    `${base}embed.html?widget=force-gap-card&src=https://elsewhere.example/`,
    `${base}embed.html?widget=force-gap-card&force=%3Cscript%3E`,
  ]) {
    test(`refuses ${address}`, () => assert.throws(() => toOembed(address), RangeError));
  }
});

describe('the oEmbed answers of a build with BASE_URL', async () => {
  const answers = await oembedAnswers(base);

  test('are one for every plain choice, titled as the widget itself', () => {
    const kent = answers.get('force-gap-card/kent.json');
    assert.match(kent.title, /^Kent Police, 31 March 20\d\d$/);
    assert.ok(kent.html.includes(`${base}embed.html?widget=force-gap-card&amp;force=kent`));
    assert.ok(answers.has('representation-grid.json'));
    assert.ok(answers.has('good-practice-card/merseyside.json'));
  });

  test('leave out what would only show a message', () => {
    assert.equal(answers.has('force-gap-card.json'), false);
    assert.equal(answers.has('force-gap-card/national-crime-agency.json'), false);
  });

  test('have as many forces as the data', () => {
    const cards = [...answers.keys()].filter((file) => file.startsWith('force-gap-card/'));
    assert.ok(cards.length >= 44, String(cards.length));
  });
});
