import type { ForceDocument, GroupId, NationalDocument } from '../contracts/documents.js';
import { isForceDocument, isNationalDocument } from '../contracts/validate.js';
import { common } from '../language/english/common.js';
import { trend } from '../language/english/trend.js';
import type { Language } from '../language/language.js';
import { plain } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { percentCell } from './cells.js';
import type { Column, Facts, Level, Row } from './facts.js';
import { levels } from './facts.js';
import { atYear, figuresAt } from './figures.js';
import type { AnySeries, LevelFigures } from './figures.js';
import { forceLabel, forceName } from './organisations.js';
import { trendNotes } from './representationTrendNotes.js';
import { spanText, trendSentence } from './representationTrendSentence.js';
import { findSource, sourceFacts } from './source.js';
import { firstYear, yearOf } from './year.js';
import type { DocumentRequest, Documents, Options, Widget } from './widget.js';

/** Some forces, or one, over years. */
export interface TrendSeries {
  readonly at: (level: Level, year: number) => LevelFigures;
  /** How many forces are added up. */
  readonly forces: number;
}

/** What the trend knows: the same figures that its rows show. */
export interface TrendFigures {
  /** Null: all forces together. */
  readonly document: ForceDocument | null;
  readonly national: NationalDocument;
  /** Name of the force, or empty. */
  readonly force: string;
  readonly years: readonly number[];
  readonly shown: TrendSeries;
  /** Beside a force: the 44 forces together. Beside these: the 43 without British Transport Police. */
  readonly beside: TrendSeries;
}

/** A name longer than this gives way to the short one beside a line. */
const longestName = 15;

const seriesOf = (series: readonly AnySeries[], forces: number): TrendSeries => ({
  at: (level, year) => figuresAt(series, atYear(year), level),
  forces,
});

const groupOf = (national: NationalDocument, id: GroupId): TrendSeries =>
  seriesOf(
    national.series.filter(({ group }) => group === id),
    national.groups.find((group) => group.id === id)?.forces ?? 0,
  );

const yearsFrom = (first: number, last: number): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index);

/**
 * The years to show: as the host wrote, else from the first to the last with a share at every
 * level.
 *
 * @throws FactsError `unknown-year`
 */
const rangeOf = (options: Options, national: NationalDocument, shown: TrendSeries): number[] => {
  const known = national.series.flatMap(({ years }) => years);
  const last = Math.max(Number(national.edition), ...known);
  const complete = yearsFrom(firstYear, last).filter((year) =>
    levels.every((level) => shown.at(level, year).share),
  );
  const years = complete.length ? complete : known;
  const to = yearOf(options['to'], firstYear, last, 'to') ?? Math.max(...years);
  const from = yearOf(options['from'], firstYear, to, 'from') ?? Math.min(...years, to);
  return yearsFrom(from, to);
};

/** Every line of the drawing is a column: those shown, and those beside them. */
const columnsOf = (language: Language, figures: TrendFigures): Column[] => {
  const say = speaker(language, trend);
  const words = speaker(language, common);
  const { document, beside } = figures;
  const label = document && forceLabel(document.organisation, language);
  const force =
    label && label.length > longestName ? (document?.organisation.short ?? label) : label;
  const name = (level: Level): string => words(`common.level.${level}`);
  return [
    ...levels.map((level) => ({
      id: level,
      label: name(level),
      unit: 'percent',
      short: force ?? (level === 'all-officers' ? name(level) : say(`trend.level.${level}`)),
    })),
    ...levels.map((level) => ({
      id: `${level}-${document ? 'with-british-transport-police' : 'england-and-wales'}`,
      label: say('trend.beside', { level: name(level), count: beside.forces }),
      unit: 'percent',
      short: say('trend.forces', { count: beside.forces }),
    })),
  ];
};

const rowOf = (
  language: Language,
  { document, shown, beside }: TrendFigures,
  columns: readonly Column[],
  year: number,
): Row => {
  const say = speaker(language, trend);
  const words = speaker(language, common);
  const cells = [shown, beside].flatMap((series) =>
    levels.map((level) => percentCell(language, series.at(level, year).share)),
  );
  const heard = (index: number): string =>
    cells[index]!.value === null ? words('common.notAvailable') : cells[index]!.text;
  return {
    id: String(year),
    label: yearText(language, year),
    cells: Object.fromEntries(columns.map(({ id }, index) => [id, cells[index]!])),
    tip: [
      yearText(language, year),
      ...levels.map((level, index) =>
        say(document ? 'trend.tip.force' : 'trend.tip', {
          level: words(`common.level.${level}`),
          share: heard(index),
          forces: heard(index + levels.length),
          count: beside.forces,
        }),
      ),
    ],
  };
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const national = documents['national'] as NationalDocument | undefined;
  const document = national ? (documents['shown'] as ForceDocument) : null;
  const together = national ?? (documents['shown'] as NationalDocument);
  const all = groupOf(together, 'with-british-transport-police');
  const shown = document ? seriesOf(document.series, 1) : all;
  const say = speaker(language, trend);
  const figures: TrendFigures = {
    document,
    national: together,
    force: document ? forceName(document.organisation, language) : '',
    years: rangeOf(options, together, shown),
    shown,
    beside: document ? all : groupOf(together, 'england-and-wales'),
  };
  const { years, force } = figures;
  const [from, to] = [years[0]!, years[years.length - 1]!];
  const { headline, detail, empty } = trendSentence(language, figures);
  const columns = columnsOf(language, figures);
  const rows = years.map((year) => rowOf(language, figures, columns, year));
  const printed = rows.some(({ cells }) =>
    columns.some(({ id }) => cells[id]!.basis === 'published'),
  );
  return {
    widget: 'representation-trend',
    title: say(force ? 'trend.title.force' : 'trend.title', {
      force,
      years: spanText(language, from, to),
    }),
    sentence: [`${plain(headline)}.`, detail].filter(Boolean).join(' '),
    headline,
    detail,
    language: language.code,
    direction: language.direction,
    year: to,
    rowHeader: say('trend.year'),
    caption: say(force ? 'trend.caption.force' : 'trend.caption', { force, count: shown.forces }),
    columns,
    rows,
    notes: trendNotes(language, figures),
    source: sourceFacts(
      language,
      [
        together.source,
        ...(printed && document
          ? document.series
              .filter(({ basis }) => basis.share)
              .map(({ source }) => findSource(document, source))
          : []),
      ],
      // Where some are printed and some computed, the notes say which.
      printed ? null : 'computed',
    ),
    empty,
  };
};

/** Women's share at the three levels over years: all forces together, or one force against them. */
export const representationTrend: Widget = {
  tag: 'representation-trend',
  attributes: ['force', 'from', 'to'],
  names: 'force',
  inline: 'shown',
  documents: ({ force }): Readonly<Record<string, DocumentRequest>> => {
    const id = force?.trim().toLowerCase();
    const national = { path: 'national.json', isDocument: isNationalDocument };
    if (!id) return { shown: national };
    const path = `forces/${encodeURIComponent(id)}.json`;
    return { shown: { path, isDocument: isForceDocument }, national };
  },
  facts,
};
