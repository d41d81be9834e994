/* global Response */
import assert from 'node:assert/strict';
import { after, describe, test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { SaxesParser } from 'saxes';
import { toCitation } from '../../build/export/cite.js';
import { toCsv } from '../../build/export/csv.js';
import { toHtml } from '../../build/export/html.js';
import { toJsonLd } from '../../build/export/jsonLd.js';
import { toSvg } from '../../build/export/svg.js';
import { widgets } from '../../build/facts/index.js';
import { loadWidgetFacts } from '../../build/elements/base/loadFacts.js';
import { english } from '../../build/language/language.js';
import { reportFigures } from '../support/figures.mjs';
import { read } from '../support/pinned.mjs';
import { changesOf, placesIn, put, valueAt } from './changes.mjs';
import { BROKEN_WORDS, derivable, wrongFigures } from './derivable.mjs';
import { STRINGS } from './strings.mjs';

const RUNS = 300;
const counted = { cases: 0, read: 0, refused: 0, strings: 0, valid: 0, wrong: 0 };

/** What a host asks of each widget; its documents come from the published data. */
const OPTIONS = { force: 'kent', entry: 'kent' };

const documentsOf = (widget) =>
  Object.entries(widget.documents(OPTIONS)).map(([, { path }]) => ({ path, document: read(path) }));

/** The documents of each case, by the name of its folder. */
const folders = new Map();
globalThis.fetch = async (address) => {
  const [, folder, path] = /\/(case-\d+)\/(.*)$/.exec(address) ?? [];
  const document = folders.get(folder)?.[path];
  return document === undefined ? new Response('', { status: 404 }) : Response.json(document);
};

/** What may stand in a place in a later edition; `constructor` is a name that every object has. */
const laterValues = (value) => {
  if (typeof value === 'string') return ['constructor', 'later-thing', ''];
  if (typeof value === 'number') return [0, 99_999];
  return Array.isArray(value) ? [[]] : [];
};

/** The documents of a widget with one value of them changed or taken out, as far as they pass. */
function* laterDocuments(widget) {
  const kinds = Object.entries(widget.documents(OPTIONS));
  const published = Object.fromEntries(kinds.map(([name, { path }]) => [name, read(path)]));
  for (const [name, { isDocument }] of kinds)
    for (const place of placesIn(published[name]))
      for (const value of [undefined, ...laterValues(valueAt(published[name], place))]) {
        const document = structuredClone(published[name]);
        put(document, place, value);
        const change = `${name} ${place.join('.')}: ${JSON.stringify(value)}`;
        if (isDocument(document)) yield { change, documents: { ...published, [name]: document } };
      }
}

/** The facts as a page gets them, or null where the library says in words that it cannot. */
async function said(widget, documents) {
  const folder = `case-${folders.size}`;
  folders.set(folder, Object.fromEntries(documents.map(({ path, document }) => [path, document])));
  try {
    const src = `http://figures.test/${folder}/`;
    const { facts } = await loadWidgetFacts(widget, { options: { src, ...OPTIONS } });
    return facts;
  } catch (error) {
    if (!['FactsError', 'LoadError'].includes(error.name)) throw error;
    return null;
  } finally {
    folders.set(folder, {});
  }
}

const TAGS =
  /^\/?(?:a|br|caption|div|figcaption|figure|font|h[1-6]|li|p|strong|table|tbody|td|th|thead|tr|ul)$/;

function checkHtml(html) {
  for (const [, tag] of html.matchAll(/<([^\s>]*)/g)) assert.match(tag, TAGS);
  for (const [markup] of html.matchAll(/<[^>]*>/g))
    assert.doesNotMatch(markup.replace(/"[^"]*"/g, '""'), /\son|\ssrc|\sstyle/i);
  for (const [, address] of html.matchAll(/href="([^"]*)"/g))
    assert.match(address, /^(?:https:\/\/|mailto:)/i);
}

function checkSvg(svg) {
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => assert.fail(error.message));
  parser.on('opentag', ({ local, attributes }) => {
    assert.doesNotMatch(local, /^(?:script|foreignObject|a|image|use|style|animate|set)$/i);
    for (const name of Object.keys(attributes)) assert.doesNotMatch(name, /^on|href/i);
  });
  parser.write(svg).close();
}

function checkCsv(csv) {
  for (const field of parse(csv.slice(1), { relax_column_count: true }).flat())
    if (/^\s*[=+\-@]/.test(field)) assert.ok(Number.isFinite(Number(field)), field);
}

/** Every export of facts, held to what no document may bring about. */
function checkExports(facts, texts) {
  const html = ['figure', 'basic', 'email', 'document'].map((variant) =>
    toHtml(facts, { variant }),
  );
  html.forEach(checkHtml);
  const svg = toSvg(facts);
  checkSvg(svg);
  const csv = toCsv(facts);
  checkCsv(csv);
  const jsonLd = JSON.stringify(toJsonLd(facts));
  if (BROKEN_WORDS.test(texts)) return;
  for (const [index, text] of [...html, svg, csv, toCitation(facts), jsonLd].entries())
    assert.doesNotMatch(text, BROKEN_WORDS, `export ${index}`);
}

/** Every number of the table is in the documents, or follows from them by a told formula. */
const checkFigures = (facts, isKnown) => assert.deepEqual(wrongFigures(facts, isKnown), []);

const textsOf = (documents) => JSON.stringify(documents.map(({ document }) => document));

/** Holds all that is said of documents to them and to their numbers; tells whether they were read. */
async function tryOut(widget, documents, isKnown) {
  try {
    const facts = await said(widget, documents);
    if (!facts) return false;
    checkExports(facts, textsOf(documents));
    checkFigures(facts, isKnown ?? derivable(documents));
    return true;
  } catch (error) {
    counted.wrong += 1;
    throw error;
  }
}

describe('documents that are not what they should be', () => {
  after(() =>
    reportFigures('documents', {
      tried: {
        'random documents': counted.cases,
        'of these, read': counted.read,
        'of these, refused in words': counted.refused,
        'known strings': STRINGS.length,
        'documents with a known string in every third text': counted.strings,
        'documents with one value changed that pass their check': counted.valid,
      },
      violations: {
        'documents that broke something, or say what they do not hold': counted.wrong,
      },
    }),
  );

  for (const widget of Object.values(widgets)) {
    const documents = documentsOf(widget);
    const places = documents.map(({ document }) => placesIn(document));

    test(`${widget.tag} says what they say, or that it cannot`, async () => {
      checkFigures(await said(widget, documents), derivable(documents));
      const published = documents.map(({ document }) => document);
      await fc.assert(
        fc.asyncProperty(changesOf(published), async (changes) => {
          counted.cases += 1;
          const now = structuredClone(documents);
          for (const [which, place, value] of changes) put(now[which].document, place, value);
          const isRead = await tryOut(widget, now);
          counted[isRead ? 'read' : 'refused'] += 1;
        }),
        { numRuns: RUNS, includeErrorInReport: true },
      );
    });

    test(`${widget.tag} reads whatever passes its check`, () => {
      const failed = [];
      for (const { change, documents: now } of laterDocuments(widget)) {
        counted.valid += 1;
        try {
          checkExports(widget.facts(now, OPTIONS, english), '');
        } catch (error) {
          // A name that the documents do not have is told to the page, with what they have.
          if (error.name !== 'FactsError') failed.push(`${change}: ${error.message}`);
        }
      }
      counted.wrong += failed.length;
      assert.deepEqual(failed, []);
    });

    test(`${widget.tag} takes every known string in every place of a text as text`, async () => {
      // Texts change no number.
      const isKnown = derivable(documents);
      for (const [index, string] of STRINGS.entries()) {
        const now = structuredClone(documents);
        for (const [which, { document }] of documents.entries())
          for (const [at, place] of places[which].entries())
            // Each string comes into each kind of place, and into many at a time.
            if ((at + index) % 3 === 0 && typeof valueAt(document, place) === 'string')
              put(now[which].document, place, string);
        counted.strings += 1;
        await tryOut(widget, now, isKnown);
      }
    });
  }
});
