import { isForceDocument } from '../contracts/validate/forceDocument.js';
import type { ForceDocument } from '../contracts/documents.js';
import { asAt } from '../language/dates.js';
import { balance } from '../language/english/balance.js';
import { card } from '../language/english/card.js';
import type { Language } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { balanceOf } from './balance.js';
import { changeCell, countCell, notApplicable, percentCell, pointsCell } from './cells.js';
import type { CardFigures } from './forceGapCardFigures.js';
import { cardNotes } from './forceGapCardNotes.js';
import { cardSentence } from './forceGapCardSentence.js';
import type { Facts, Level, Row } from './facts.js';
import { levels } from './facts.js';
import { FactsError } from './FactsError.js';
import { atYear, figuresAt } from './figures.js';
import type { LevelFigures } from './figures.js';
import { levelName, levelRanks } from './levelNames.js';
import { forceName } from './organisations.js';
import { said } from './said.js';
import { findSource, sourceFacts } from './source.js';
import { womenOf } from './womenOf.js';
import { firstYear, yearOf } from './year.js';
import type { Documents, Options, Widget } from './widget.js';

const figuresOf = (document: ForceDocument, year: number): Record<Level, LevelFigures> =>
  Object.fromEntries(
    levels.map((level) => [
      level,
      figuresAt(document.series, atYear(year), level, atYear(year - 1)),
    ]),
  ) as Record<Level, LevelFigures>;

const yearsOf = (document: ForceDocument): number[] =>
  [...new Set(document.series.flatMap((series) => series.years ?? []))].sort((a, b) => a - b);

/** The latest year with a share at every level; else the latest with any figure; else the edition's. */
const latestYear = (document: ForceDocument): number => {
  const years = yearsOf(document).reverse();
  return (
    years.find((year) =>
      levels.every((level) => figuresAt(document.series, atYear(year), level).share),
    ) ??
    years[0] ??
    Number(document.edition)
  );
};

const tip = (language: Language, level: Level, figures: LevelFigures): string => {
  const say = speaker(language, card);
  const ranks = levelRanks(language, level);
  const name = [levelName(language, level), ranks].filter(Boolean).join(language.comma);
  const { women, share, men, difference } = figures;
  if (!share || !men)
    return say('card.stop.missing', {
      level: name,
      count: women
        ? say('card.stop.missing.count', {
            women: say('card.label.womenCount', { count: women.value }),
          })
        : '',
    });
  const counts = womenOf(language, figures);
  const direction = !difference
    ? ''
    : difference.value < 0
      ? 'lower'
      : difference.value > 0
        ? 'higher'
        : 'equal';
  return say('card.stop', {
    level: name,
    women: percentCell(language, share).text,
    men: percentCell(language, men).text,
    difference:
      difference && direction
        ? say(`card.stop.difference.${direction}`, {
            points: pointsCell(language, { ...difference, value: Math.abs(difference.value) }).text,
          })
        : '',
    count: counts && say('card.stop.count', { counts }),
  });
};

const rowOf = (language: Language, known: CardFigures['levels'], level: Level): Row => {
  const figures = known[level];
  return {
    id: level,
    label: levelName(language, level),
    cells: {
      women: percentCell(language, figures.share),
      men: percentCell(language, figures.men),
      difference:
        level === 'all-officers' ? notApplicable : pointsCell(language, figures.difference),
      'women-count': countCell(language, figures.women),
      total: countCell(language, figures.all),
      change: changeCell(language, figures.change),
      'women-before': countCell(language, figures.previous),
      balance:
        level === 'all-officers'
          ? notApplicable
          : countCell(language, balanceOf(figures, known['all-officers'])),
    },
    tip: [tip(language, level, figures)],
  };
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const document = documents['force'] as ForceDocument;
  const last = Math.max(Number(document.edition), ...yearsOf(document));
  const year = yearOf(options['year'], firstYear, last) ?? latestYear(document);
  const say = speaker(language, card);
  const force = forceName(document.organisation, language);
  const figures: CardFigures = { force, year, levels: figuresOf(document, year) };
  const { headline, detail, empty } = cardSentence(language, figures);
  // The report prints shares also for forces that a later table counts.
  const shown = document.series.filter((series) => atYear(year).index(series) >= 0);
  const sources = new Set(shown.map(({ source }) => findSource(document, source)));
  const basis = figures.levels['all-officers'].share?.basis ?? null;
  return {
    widget: 'force-gap-card',
    title: say('card.title', { force, date: asAt(language, year) }),
    ...said(language, headline, detail),
    year,
    rowHeader: say('card.column.level'),
    caption: say('card.caption'),
    columns: [
      { id: 'women', label: say('card.column.women'), unit: 'percent' },
      { id: 'men', label: say('card.column.men'), unit: 'percent' },
      { id: 'difference', label: say('card.column.difference'), unit: 'percentage-points' },
      { id: 'women-count', label: say('card.column.women-count'), unit: 'people' },
      { id: 'total', label: say('card.column.total'), unit: 'people' },
      { id: 'change', label: say('card.column.change'), unit: 'percent' },
      {
        id: 'women-before',
        label: say('card.column.women-before', { year: yearText(language, year - 1) }),
        unit: 'people',
      },
      { id: 'balance', label: speaker(language, balance)('balance.column'), unit: 'people' },
    ],
    rows: levels.map((level) => rowOf(language, figures.levels, level)),
    notes: cardNotes(language, document, figures),
    source: sourceFacts(
      language,
      [...(sources.size ? sources : [document.source])].map((source) => ({
        ...source,
        asAt: `${year}-03-31`,
      })),
      basis,
    ),
    empty,
  };
};

/** Women and men at the three levels of one force, with the differences. */
export const forceGapCard: Widget = {
  tag: 'force-gap-card',
  attributes: ['force', 'year'],
  names: 'force',
  inline: 'force',
  documents: ({ force }) => {
    const id = force?.trim().toLowerCase();
    if (!id) throw new FactsError('no-force', 'force');
    return {
      force: { path: `forces/${encodeURIComponent(id)}.json`, isDocument: isForceDocument },
    };
  },
  facts,
};
