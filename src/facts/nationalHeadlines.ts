import type { Headline, NationalDocument } from '../contracts/documents.js';
import { isNationalDocument } from '../contracts/validate/nationalDocument.js';
import { asAt } from '../language/dates.js';
import { headlines } from '../language/english/headlines.js';
import type { Language } from '../language/language.js';
import { percent, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { notAvailable, percentCell } from './cells.js';
import { levels } from './facts.js';
import type { Cell, Facts, Row } from './facts.js';
import { levelName, levelRanks } from './levelNames.js';
import { definitionOf, headlineNotes } from './nationalHeadlinesNotes.js';
import { headlinesSentence } from './nationalHeadlinesSentence.js';
import { decimalsOf, pointsBetween, signedPoints } from './printed.js';
import { said } from './said.js';
import { findSource, sourceFacts } from './source.js';
import { yearOf } from './year.js';
import type { Documents, Options, Widget } from './widget.js';

/** One key figure as it is drawn, all in words but the places on the bar. */
export interface KeyFigure {
  /** The id of its row. */
  readonly id: string;
  readonly measure: Headline['measure'];
  /** The label of its row, which no other figure has. */
  readonly label: string;
  /** "Middle management" */
  readonly name: string;
  /** "sergeants and inspectors" */
  readonly ranks: string;
  readonly value: string;
  /** "+1 percentage point", or "No change". */
  readonly change: string;
  /** "since 2023", where the earlier figure itself is not shown. */
  readonly since: string;
  /** "27% in 2023", or "8.36% the year before". */
  readonly before: string;
  /** What it counts, in a sentence or two. */
  readonly definition: string;
  /** The earlier figure that the bar marks, and its year in words. */
  readonly earlier: { readonly value: number; readonly year: string };
}

/** The facts of the national headlines, with what only their drawing needs. */
export interface NationalHeadlinesFacts extends Facts {
  /** One a row, in the same order. */
  readonly figures: readonly KeyFigure[];
}

const measures = ['share', 'average-change'];

const years = (all: readonly { readonly year: number }[]): number[] => [
  ...new Set(all.map(({ year }) => year)),
];

/** "Middle management, women’s share" */
const labelOf = (language: Language, { measure, level }: Headline): string =>
  speaker(language, headlines)(`headlines.row.${measure}`, {
    level: levelName(language, level),
  });

const keyFigure = (language: Language, headline: Headline, decimals: number): KeyFigure => {
  const say = speaker(language, headlines);
  const { id, measure, level, value, year, previous, reference } = headline;
  const text = (of: number): string => percent(language, of, decimals);
  const inYear = (of: { value: number; year: number }): string =>
    say('headlines.in', { value: text(of.value), year: yearText(language, of.year) });
  const points = pointsBetween(previous.value, value);
  const earlier = reference ?? previous;
  // Without a change the year before has the same figure: one of the two says it.
  const shown = [...(points ? [previous] : []), ...(reference ? [reference] : [])];
  const share = measure === 'share';
  return {
    id,
    measure,
    label: labelOf(language, headline),
    name: levelName(language, level),
    ranks: share ? levelRanks(language, level) : '',
    value: text(value),
    change: points
      ? say('headlines.points', {
          points: signedPoints(language, points),
          count: Math.abs(points),
        })
      : say('headlines.noChange'),
    since: points ? '' : say('headlines.since', { year: yearText(language, previous.year) }),
    before: share
      ? shown.map(inYear).join(language.comma)
      : previous.year === year - 1
        ? say('headlines.yearBefore', { value: text(previous.value) })
        : inYear(previous),
    definition: definitionOf(language, headline),
    earlier: { value: earlier.value, year: yearText(language, earlier.year) },
  };
};

const rowOf = (language: Language, headline: Headline, decimals: number): Row => {
  const { id, value, previous, reference, basis } = headline;
  const points = pointsBetween(previous.value, value);
  const cell = (of: number): Cell =>
    percentCell(language, { value: of, basis, markers: [] }, decimals);
  return {
    id,
    label: labelOf(language, headline),
    cells: {
      value: cell(value),
      previous: cell(previous.value),
      change: {
        value: points,
        text: signedPoints(language, points),
        basis: 'computed',
        markers: [],
      },
      reference: reference ? cell(reference.value) : notAvailable,
    },
  };
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const document = documents['national'] as NationalDocument;
  // A later kind of figure is left out: it would stand without its name.
  const all = document.headlines.filter(
    ({ measure, level, unit }) =>
      measures.includes(measure) && levels.includes(level) && unit === 'percent',
  );
  const known = years(all.length ? all : document.headlines).sort((a, b) => a - b);
  const last = known[known.length - 1] ?? Number(document.edition);
  const year = yearOf(options['year'], known[0] ?? last, last) ?? last;
  const shown = all.filter((headline) => headline.year === year);
  const say = speaker(language, headlines);
  const decimals = (measure: Headline['measure']): number =>
    decimalsOf(
      shown
        .filter((headline) => headline.measure === measure)
        .flatMap(({ value, previous, reference }) => [
          value,
          previous.value,
          ...(reference ? [reference.value] : []),
        ]),
    );
  const decimalsBy = { share: decimals('share'), 'average-change': decimals('average-change') };
  const references = years(shown.flatMap(({ reference }) => reference ?? []));
  const inWords = (all: readonly number[]): string =>
    language.join(all.map((each) => yearText(language, each)));
  const { headline, detail } = headlinesSentence(language, year, shown, decimalsBy);
  const result: NationalHeadlinesFacts = {
    widget: 'national-headlines',
    title: say('headlines.title', { date: asAt(language, year) }),
    ...said(language, headline, detail),
    year,
    rowHeader: say('headlines.column.headline'),
    caption: say('headlines.caption'),
    columns: [
      { id: 'value', label: inWords([year]), unit: 'percent' },
      {
        id: 'previous',
        label: inWords(years(shown.map(({ previous }) => previous))),
        unit: 'percent',
      },
      { id: 'change', label: say('headlines.column.change'), unit: 'percentage-points' },
      ...(references.length
        ? [{ id: 'reference', label: inWords(references), unit: 'percent' }]
        : []),
    ],
    rows: shown.map((each) => rowOf(language, each, decimalsBy[each.measure])),
    notes: headlineNotes(language, shown, decimalsBy.share),
    source: sourceFacts(
      language,
      shown.length
        ? [...new Set(shown.map(({ source }) => source))].map((id) => ({
            ...findSource(document, id),
            asAt: `${year}-03-31`,
          }))
        : [document.source],
      shown[0]?.basis ?? null,
    ),
    empty: !shown.length,
    figures: shown.map((each) => keyFigure(language, each, decimalsBy[each.measure])),
  };
  return result;
};

/** The key figures of the report: women's share in leadership, and average growth. */
export const nationalHeadlines: Widget = {
  tag: 'national-headlines',
  attributes: ['year'],
  inline: 'national',
  documents: () => ({ national: { path: 'national.json', isDocument: isNationalDocument } }),
  facts,
};
