import type { GoodPracticeIndexDocument, GoodPracticeIndexEntry } from '../contracts/documents.js';
import { isGoodPracticeIndexDocument } from '../contracts/validate/goodPracticeIndexDocument.js';
import { list } from '../language/english/list.js';
import type { Language } from '../language/language.js';
import { isolateText } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { speaker } from '../language/say.js';
import { textCell } from './cells.js';
import type { Facts, Row } from './facts.js';
import { FactsError } from './FactsError.js';
import { foreign, foreignNote, textsIn } from './goodPracticeTexts.js';
import { matches, searchWords } from './goodPracticeMatches.js';
import type { Wanted } from './goodPracticeMatches.js';
import { nearest } from './nearest.js';
import { forceLabel, forceName } from './organisations.js';
import type { Named } from './organisations.js';
import { said } from './said.js';
import { sourceFacts } from './source.js';
import { themeName } from './themeName.js';
import type { Documents, Options, Widget } from './widget.js';

/** The facts of a list of examples, with what only its filters show. */
export interface GoodPracticeListFacts extends Facts {
  /** All themes, the fullest first. `count` is without the other filters. */
  readonly themes: readonly { readonly id: string; readonly text: string }[];
  readonly organisations: readonly { readonly id: string; readonly label: string }[];
  /** What the rows are narrowed to. */
  readonly wanted: Wanted;
  /** Number of examples without any filter. */
  readonly total: number;
  /** What stands under the title of each row: whose example it is and on what else. */
  readonly lines: readonly string[];
}

/** How much of what somebody searched is repeated in the sentence. */
const mostRepeated = 60;

/** How many other themes stand under a title. */
const otherThemes = 2;

const schemes = new Set(['auto', 'light', 'dark']);

/**
 * The two things that `theme` says of this widget: the colour scheme that every widget has, and
 * the theme of good practice, in any order: `dark allyship`.
 */
export const themeWords = (given = ''): { scheme: string; theme: string } => {
  const words = given.trim().toLowerCase().split(/\s+/);
  return {
    scheme: words.find((word) => schemes.has(word)) ?? 'auto',
    theme: words.filter((word) => !schemes.has(word)).join(' '),
  };
};

/** An id that a host wrote, if it is one of these. */
const known = (
  given: string,
  named: readonly Named[],
  language: Language,
  attribute: 'theme' | 'organisation',
): string => {
  const wanted = given.trim().toLowerCase();
  if (!wanted || named.some(({ id }) => id === wanted)) return wanted;
  const choices = nearest(named, given, language);
  throw new FactsError(
    attribute === 'theme' ? 'unknown-theme' : 'unknown-force',
    attribute,
    {
      given,
      nearest: choices.map(({ label }) => isolateText(language, label)).join(language.comma),
    },
    choices,
  );
};

const headline = (
  language: Language,
  { entries }: GoodPracticeIndexDocument,
  found: readonly GoodPracticeIndexEntry[],
  { theme, organisation, search }: Wanted,
): string => {
  const say = speaker(language, list);
  const count = found.length;
  if (!count) return say(entries.length ? 'list.sentence.none' : 'list.sentence.empty');
  if (!theme && !organisation && !search) return say('list.sentence.all', { count });
  const name = theme && themeName(language, theme);
  return say('list.sentence', {
    count,
    about: name
      ? say('list.about', { theme: name[0]!.toLocaleLowerCase(language.code) + name.slice(1) })
      : '',
    from: organisation
      ? say('list.from', { organisation: forceName(found[0]!.organisation, language) })
      : '',
    with: search ? say('list.with', { search: search.slice(0, mostRepeated) }) : '',
  });
};

const rowOf = (language: Language, entry: GoodPracticeIndexEntry): Row => ({
  id: entry.id,
  label: forceName(entry.organisation, language),
  cells: {
    title: { ...textCell(entry.title), language: foreign(entry, language) },
    themes: textCell(entry.themes.map((theme) => themeName(language, theme)).join(language.comma)),
    summary: { ...textCell(entry.summary), language: foreign(entry, language) },
  },
});

const lineOf = (language: Language, entry: GoodPracticeIndexEntry, chosen: string): string => {
  const say = speaker(language, list);
  return say(entry.kind === 'news' ? 'list.line.news' : 'list.line', {
    organisation: forceName(entry.organisation, language),
    themes: entry.themes
      .filter((theme) => theme !== chosen)
      .slice(0, otherThemes)
      .map((theme) => themeName(language, theme))
      .join(language.comma),
  });
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const document = documents['examples'] as GoodPracticeIndexDocument;
  const { entries, source } = document;
  const say = speaker(language, list);
  const themes = document.themes
    .map(({ id, count }) => ({ id, count, label: themeName(language, id) }))
    .sort((a, b) => b.count - a.count);
  const organisations = entries.map(({ organisation }) => organisation);
  const search = options['search']?.trim() ?? '';
  const wanted: Wanted = {
    theme: known(themeWords(options['theme']).theme, themes, language, 'theme'),
    organisation: known(options['organisation'] ?? '', organisations, language, 'organisation'),
    search: searchWords(search).length ? search : '',
  };
  const found = matches(entries, wanted);
  const text = headline(language, document, found, wanted);
  const news = entries.filter(({ kind }) => kind === 'news').length;
  const result: GoodPracticeListFacts = {
    widget: 'good-practice-list',
    title: say('list.title', { count: new Set(organisations.map(({ id }) => id)).size }),
    ...said(language, [{ text }], ''),
    year: Number(source.asAt.slice(0, 4)),
    rowHeader: say('list.column.organisation'),
    caption: say('list.caption'),
    columns: (['title', 'themes', 'summary'] as const).map((id) => ({
      id,
      label: say(`list.column.${id}`),
      unit: '',
    })),
    rows: found.map((entry) => rowOf(language, entry)),
    notes: [
      sentences(language, [foreignNote(language, found), say('list.note.words')]),
      say('list.note.proof'),
      ...(news ? [say('list.note.news', { count: news })] : []),
      say('list.note.search'),
    ],
    source: sourceFacts(language, [source, ...(document.furtherSources ?? [])], null),
    empty: !entries.length,
    themes: themes.map(({ id, count, label }) => ({
      id,
      text: say('list.theme', { theme: label, count }),
    })),
    organisations: organisations.map((organisation) => ({
      id: organisation.id,
      label: forceLabel(organisation, language),
    })),
    wanted,
    total: entries.length,
    lines: found.map((entry) => lineOf(language, entry, wanted.theme)),
  };
  return result;
};

/** Every good-practice example, by theme, organisation and search. */
export const goodPracticeList: Widget = {
  tag: 'good-practice-list',
  attributes: ['theme', 'organisation', 'search'],
  inline: 'examples',
  documents: (options) => ({
    examples: { ...textsIn(options, '.json'), isDocument: isGoodPracticeIndexDocument },
  }),
  facts,
};
