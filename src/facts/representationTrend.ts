import type { ForceDocument, NationalDocument } from '../contracts/documents.js';
import { isForceDocument } from '../contracts/validate/forceDocument.js';
import { isNationalDocument } from '../contracts/validate/nationalDocument.js';
import { common } from '../language/english/common.js';
import { trend } from '../language/english/trend.js';
import type { Language } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { percentCell } from './cells.js';
import type { Column, Facts, Level, Row } from './facts.js';
import { levels } from './facts.js';
import { levelName } from './levelNames.js';
import { forceLabel, forceName, forceShort } from './organisations.js';
import { groupOf, rangeOf, seriesOf } from './representationTrendFigures.js';
import type { TrendFigures } from './representationTrendFigures.js';
import { trendNotes } from './representationTrendNotes.js';
import { spanText, trendSentence } from './representationTrendSentence.js';
import { said } from './said.js';
import { findSource, sourceFacts } from './source.js';
import type { DocumentRequest, Documents, Options, Widget } from './widget.js';

/** A name longer than this gives way to the short one beside a line. */
const longestName = 9;

/** Every line of the drawing is a column: those shown, and those beside them. */
const columnsOf = (language: Language, figures: TrendFigures): Column[] => {
  const say = speaker(language, trend);
  const { document, beside } = figures;
  const label = document && forceLabel(document.organisation, language);
  const force =
    document && label!.length > longestName ? forceShort(document.organisation, language) : label;
  const name = (level: Level): string => levelName(language, level);
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
          level: levelName(language, level),
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
    ...said(language, headline, detail),
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
        ...(document && (printed || empty)
          ? document.series
              .map(({ source }) => findSource(document, source))
              .filter(({ id }) => id !== together.source.id)
          : []),
      ],
      // Where some are printed and some computed, the notes say which.
      printed || empty ? null : 'computed',
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
