import type { NationalDocument } from '../contracts/documents.js';
import { isNationalDocument } from '../contracts/validate/nationalDocument.js';
import { asAt } from '../language/dates.js';
import { commitments as words } from '../language/english/commitments.js';
import type { Language, Part } from '../language/language.js';
import { number, rounded, year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { decimalsOf, knownOf, yearOfReport } from './commitmentMeasures.js';
import type { Known } from './commitmentMeasures.js';
import { countCell, notApplicable, notAvailable, percentCell, textCell } from './cells.js';
import type { Cell, Facts, Row } from './facts.js';
import type { Figure } from './figures.js';
import { said } from './said.js';
import { findSource, sourceFacts } from './source.js';
import { themeName } from './themeName.js';
import { yearOf } from './year.js';
import type { Documents, Options, Widget } from './widget.js';

/** The facts of the tracker, with what only its drawing shows. */
export interface CommitmentTrackerFacts extends Facts {
  /** One a row, in the same order. */
  readonly commitments: readonly {
    readonly number: string;
    /** True when the figures are women's shares. */
    readonly women: boolean;
    /** When the figures are of, or that there is none. */
    readonly nowAt: string;
    readonly beforeAt: string;
    /** How many examples speak to it; empty where its own measure says so, or none can. */
    readonly examples: string;
  }[];
}

/** `14 of 51`; its value is the 14. */
const ofTotal = (language: Language, figure: Figure | null, total: number): Cell =>
  figure
    ? {
        ...countCell(language, figure),
        text: speaker(language, words)('commitments.of', { count: figure.value, total }),
      }
    : notAvailable;

const cellOf = (language: Language, known: Known, figure: Figure | null): Cell => {
  if (known.kind === 'share') return percentCell(language, figure, decimalsOf(known));
  if (known.kind === 'reports') return countCell(language, figure);
  return ofTotal(language, figure, known.commitment.goodPracticeTotal);
};

const rowOf = (language: Language, known: Known): Row => {
  const { commitment, now, before, examples } = known;
  const say = speaker(language, words);
  return {
    id: commitment.id,
    label: say(`commitments.promise.${commitment.id}`),
    cells: {
      measure: textCell(say(`commitments.measure.${commitment.id}`)),
      now: cellOf(language, known, now),
      before: cellOf(language, known, before),
      examples: commitment.themes.length
        ? ofTotal(language, examples, commitment.goodPracticeTotal)
        : notApplicable,
    },
  };
};

const drawnOf = (
  language: Language,
  known: Known,
  year: number,
): CommitmentTrackerFacts['commitments'][number] => {
  const { commitment, kind, now, before, examples } = known;
  const say = speaker(language, words);
  const at = (of: number): string =>
    kind === 'share'
      ? asAt(language, of)
      : kind === 'examples'
        ? say('commitments.report', { year: yearText(language, of) })
        : yearText(language, of);
  return {
    number: number(language, commitment.number),
    women: kind === 'share' && now !== null,
    nowAt: now ? at(year) : say('commitments.nowMissing'),
    beforeAt: before ? at(year - 1) : say('commitments.beforeMissing'),
    examples:
      kind !== 'examples' && examples
        ? say('commitments.examples', {
            count: examples.value,
            total: commitment.goodPracticeTotal,
          })
        : '',
  };
};

/** How women's share of middle management moved: the first commitment is the one with a figure. */
const headline = (language: Language, known: Known | undefined, year: number): Part[] => {
  const say = speaker(language, words);
  const now = known?.now;
  if (!now) return say.parts('commitments.unknown', { year: yearText(language, year) });
  const decimals = decimalsOf(known);
  const share: Part = { text: percentCell(language, now, decimals).text, mark: 'women' };
  if (!known.before) return say.parts('commitments.only', { share });
  const difference = rounded(now.value - known.before.value, decimals);
  const points = Math.abs(difference);
  return say.parts(
    `commitments.moved.${difference > 0 ? 'rose' : difference < 0 ? 'fell' : 'same'}`,
    {
      points: {
        text: say('commitments.points', {
          points: number(language, points, decimals),
          count: points,
        }),
        mark: 'women',
      },
      time: say('commitments.time', { count: 1 }),
      share,
    },
  );
};

const notesOf = (
  language: Language,
  all: readonly Known[],
  back: number,
  last: number,
): string[] => {
  const say = speaker(language, words);
  const themes = all.find(({ kind }) => kind === 'share')?.commitment.themes ?? [];
  return [
    ...(back ? [say('commitments.note.year', { year: yearText(language, last - 1) })] : []),
    say('commitments.note.proof'),
    ...(themes.length
      ? [
          say('commitments.note.themes', {
            themes: language.join(
              themes.map((theme) => themeName(language, theme).toLocaleLowerCase(language.code)),
            ),
          }),
        ]
      : []),
    say('commitments.note.whole'),
    say('commitments.note.levels'),
  ];
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const document = documents['national'] as NationalDocument;
  const say = speaker(language, words);
  const last = yearOfReport(document);
  const year = yearOf(options['year'], last - 1, last) ?? last;
  const all = document.commitments
    // A later one would stand without its words.
    .filter(({ id }) => `commitments.promise.${id}` in words)
    .map((commitment) => knownOf(document, commitment, last - year));
  const share = all.find(({ kind }) => kind === 'share');
  const example = all.find(
    ({ kind, commitment }) => kind === 'examples' && commitment.id === 'sexism-and-misogyny',
  );
  const parts = headline(language, share, year);
  const detail = example?.now
    ? say('commitments.detail', {
        examples: number(language, example.now.value),
        total: example.commitment.goodPracticeTotal,
      })
    : '';
  const source = findSource(document, document.commitments[0]?.source ?? '');
  const result: CommitmentTrackerFacts = {
    widget: 'commitment-tracker',
    title: say('commitments.title'),
    ...said(language, parts, detail),
    year,
    rowHeader: say('commitments.column.commitment'),
    caption: say('commitments.caption'),
    columns: [
      { id: 'measure', label: say('commitments.column.measure'), unit: '' },
      {
        id: 'now',
        label: say('commitments.column.now', { year: yearText(language, year) }),
        unit: '',
      },
      {
        id: 'before',
        label: say('commitments.column.before', { year: yearText(language, year - 1) }),
        unit: '',
      },
      { id: 'examples', label: say('commitments.column.examples'), unit: '' },
    ],
    rows: all.map((known) => rowOf(language, known)),
    notes: notesOf(language, all, last - year, last),
    source: sourceFacts(language, [source], null),
    empty: !all.length,
    commitments: all.map((known) => drawnOf(language, known, year)),
  };
  return result;
};

/** The three commitments of UK policing, each with its measure now and before. */
export const commitmentTracker: Widget = {
  tag: 'commitment-tracker',
  attributes: ['year'],
  inline: 'national',
  documents: () => ({ national: { path: 'national.json', isDocument: isNationalDocument } }),
  facts,
};
