import type { ChangeDocument } from '../contracts/documents.js';
import { isChangeDocument } from '../contracts/validate/changeDocument.js';
import { change } from '../language/english/change.js';
import type { Language } from '../language/language.js';
import { number, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { changeCell, countCell, notApplicable, textCell } from './cells.js';
import type { ChangeForce } from './changeTableForces.js';
import { forcesOf, isSmall } from './changeTableForces.js';
import { changeNotes } from './changeTableNotes.js';
import { inOrder, sortOf } from './changeTableOrder.js';
import type { ChangeRow } from './changeTableSearch.js';
import { changeSentence } from './changeTableSentence.js';
import type { Cell, Column, Facts, FactsSource, Level } from './facts.js';
import { levels } from './facts.js';
import { smallBase } from './figures.js';
import type { LevelFigures } from './figures.js';
import { levelName } from './levelNames.js';
import { said } from './said.js';
import { findSource, sourceFacts } from './source.js';
import { firstYear, yearOf } from './year.js';
import type { Documents, Options, Widget } from './widget.js';

/** The change of a level. From no woman at all there is a change, but no percentage. */
const cellOf = (language: Language, { change: known, previous }: LevelFigures): Cell =>
  previous?.value === 0 ? notApplicable : changeCell(language, known);

/** What a row says of one level: "Senior leadership: +41.18%, from 17 to 24 women." */
const tipLine = (language: Language, year: number, level: Level, figures: LevelFigures): string => {
  const say = speaker(language, change);
  const { women, previous } = figures;
  return [
    say('change.tip', {
      level: levelName(language, level),
      change: cellOf(language, figures).text,
    }),
    women && previous
      ? say('change.tip.base', {
          count: women.value,
          from: number(language, previous.value),
          to: number(language, women.value),
        })
      : '',
    isSmall(figures)
      ? ` (${say('change.small', {
          most: number(language, smallBase),
          year: yearText(language, year - 1),
        })})`
      : '',
  ].join('');
};

const rowOf = (language: Language, year: number, force: ChangeForce): ChangeRow => {
  const { id, label, short, nation, words } = force;
  const cells: Record<string, Cell> = {};
  for (const level of levels) {
    const figures = force.levels[level];
    cells[level] = cellOf(language, figures);
    cells[`${level}-from`] = countCell(language, figures.previous);
    cells[`${level}-to`] = countCell(language, figures.women);
  }
  cells['nation'] = textCell(nation);
  return {
    id,
    label,
    short,
    cells,
    tip: [label, ...levels.map((level) => tipLine(language, year, level, force.levels[level]))],
    words,
  };
};

const columnsOf = (language: Language, year: number): Column[] => {
  const say = speaker(language, change);
  return [
    ...levels.map((id) => ({ id, label: levelName(language, id), unit: 'percent' })),
    ...levels.flatMap((level) =>
      (['from', 'to'] as const).map((end) => ({
        id: `${level}-${end}`,
        label: say('change.column.count', {
          level: levelName(language, level),
          year: yearText(language, end === 'to' ? year : year - 1),
        }),
        unit: 'people',
      })),
    ),
    { id: 'nation', label: say('change.column.nation'), unit: '' },
  ];
};

/** A series that holds the later number or the change is as at that year, else a year earlier. */
const sourceOf = (language: Language, document: ChangeDocument): FactsSource => {
  const { year, series } = document;
  if (!series.length) return sourceFacts(language, [document.source], null);
  const published = series.some(({ basis }) => basis.change === 'published');
  // A newer table counts the women that were recovered before.
  const counted = published && series.every(({ basis }) => basis.women !== 'recovered');
  const basis = counted
    ? ''
    : speaker(language, change)(published ? 'change.basis.published' : 'change.basis.computed', {
        year: yearText(language, year),
      });
  return sourceFacts(
    language,
    series.map(({ source: id, basis }) => ({
      ...findSource(document, id),
      asAt: `${basis.women || basis.change ? year : year - 1}-03-31`,
    })),
    counted ? 'published' : null,
    basis,
  );
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const document = documents['change'] as ChangeDocument;
  const { year } = document;
  const say = speaker(language, change);
  const years = { from: yearText(language, year - 1), to: yearText(language, year) };
  const sort = sortOf(options['sort']) ?? sortOf('')!;
  const forces = forcesOf(document, language);
  const { headline, detail } = changeSentence(language, document, forces);
  return {
    widget: 'change-table',
    title: say('change.title', years),
    ...said(language, headline, detail),
    year,
    rowHeader: say('change.column.force'),
    caption: say('change.caption', years),
    columns: columnsOf(language, year),
    rows: inOrder(forces, sort, language).map((force) => rowOf(language, year, force)),
    notes: changeNotes(language, document, options, forces),
    source: sourceOf(language, document),
    empty: forces.every((force) => levels.every((level) => !force.levels[level].change)),
  };
};

/** Change in the number of women of every force at the three levels since the year before. */
export const changeTable: Widget = {
  tag: 'change-table',
  attributes: ['year', 'sort', 'highlight'],
  inline: 'change',
  documents: ({ year }) => ({
    change: {
      // The first year of the table has none before it.
      path: `change/${yearOf(year, firstYear + 1, 2100) ?? 'latest'}.json`,
      isDocument: isChangeDocument,
    },
  }),
  facts,
};
