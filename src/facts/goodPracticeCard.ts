import type { GoodPracticeDocument } from '../contracts/documents.js';
import { isGoodPracticeDocument } from '../contracts/validate/goodPracticeDocument.js';
import { date } from '../language/dates.js';
import { practice } from '../language/english/practice.js';
import type { Language, Part } from '../language/language.js';
import { isolate } from '../language/numbers.js';
import { sentences } from '../language/punctuation.js';
import { sayKnown, speaker } from '../language/say.js';
import { textCell } from './cells.js';
import type { Facts, Row } from './facts.js';
import { FactsError } from './FactsError.js';
import { foreign, foreignNote, textsIn } from './goodPracticeTexts.js';
import { forceName } from './organisations.js';
import { said } from './said.js';
import { sourceFacts } from './source.js';
import { themeName } from './themeName.js';
import type { Documents, Options, Widget } from './widget.js';

/** The facts of one entry, with what only its card shows. */
export interface GoodPracticeFacts extends Facts {
  /** Up to four figures, the most telling first. */
  readonly figures: readonly {
    readonly text: string;
    readonly qualifier: string;
    readonly unit: string;
    readonly what: string;
  }[];
  readonly themes: readonly string[];
  /** Programmes and dates, a line each. */
  readonly lines: readonly (readonly Part[])[];
  readonly links: readonly { readonly label: string; readonly url: string }[];
}

/** How many figures the card shows; the table has all. */
const mostFigures = 4;

/** Units that stand beside the numeral; a percentage, pounds or times are in the numeral itself. */
const spokenUnits = new Set(['weeks', 'days', 'months', 'years', 'hours']);

const unitName = (language: Language, unit: string): string =>
  sayKnown(language, practice, `practice.unit.${unit}`, unit);

const facts = (documents: Documents, _options: Options, language: Language): Facts => {
  const { entry, source, edition } = documents['entry'] as GoodPracticeDocument;
  const say = speaker(language, practice);
  const organisation = forceName(entry.organisation, language);
  const textLanguage = foreign(entry, language);
  const rows = entry.figures.map((figure, index): Row => ({
    id: String(index + 1),
    label: [figure.qualifier, figure.text].filter(Boolean).join(' '),
    ...(textLanguage ? { language: textLanguage } : {}),
    cells: {
      // A figure without a value is a range or a word ("a third"): its text is the value.
      value: {
        value: figure.value ?? figure.text,
        text: isolate(language, figure.text),
        basis: 'published',
        markers: [],
      },
      unit: textCell(unitName(language, figure.unit)),
      what: { ...textCell(figure.what), language: textLanguage },
    },
  }));
  const dates = entry.dates.flatMap((event, index): Part[] => [
    ...(index ? [{ text: language.semicolon }] : []),
    ...say.parts('practice.date', {
      date: date(language, event.date),
      what: { text: event.what, mark: 'foreign' },
    }),
  ]);
  const result: GoodPracticeFacts = {
    widget: 'good-practice-card',
    title: say(entry.kind === 'news' ? 'practice.title.news' : 'practice.title', { organisation }),
    ...said(language, [{ text: entry.title }], entry.summary),
    textLanguage,
    year: Number(source.asAt.slice(0, 4)) || Number(edition),
    rowHeader: say('practice.column.figure'),
    caption: say(rows.length ? 'practice.caption' : 'practice.captionNone'),
    columns: [
      { id: 'value', label: say('practice.column.value'), unit: '' },
      { id: 'unit', label: say('practice.column.unit'), unit: '' },
      { id: 'what', label: say('practice.column.what'), unit: '' },
    ],
    rows,
    notes: [
      sentences(language, [
        foreignNote(language, [entry]),
        say('practice.note.words'),
        entry.dates.length ? '' : say('practice.note.noDates'),
      ]),
      ...(rows.length ? [say('practice.note.figures')] : []),
      say('practice.note.line', { line: String(entry.line) }),
    ],
    source: sourceFacts(language, [source], null),
    empty: false,
    figures: entry.figures.slice(0, mostFigures).map((figure) => ({
      text: isolate(language, figure.text),
      qualifier: figure.qualifier ?? '',
      unit: spokenUnits.has(figure.unit) ? unitName(language, figure.unit) : '',
      what: figure.what,
    })),
    themes: entry.themes.map((theme) => themeName(language, theme)),
    lines: [
      ...(entry.programmes.length
        ? [say.parts('practice.programmes', { names: language.join(entry.programmes) })]
        : []),
      ...(dates.length ? [say.parts('practice.dates', { dates })] : []),
    ],
    links: entry.links.map(({ label, url }) => ({ label, url })),
  };
  return result;
};

/** One good-practice example: what was done, its figures, themes and programmes. */
export const goodPracticeCard: Widget = {
  tag: 'good-practice-card',
  attributes: ['entry'],
  names: 'entry',
  inline: 'entry',
  documents: (options) => {
    const id = options['entry']?.trim().toLowerCase();
    if (!id) throw new FactsError('no-force', 'entry');
    return {
      entry: {
        ...textsIn(options, `/${encodeURIComponent(id)}.json`),
        isDocument: isGoodPracticeDocument,
      },
    };
  },
  facts,
};
