import type { RepresentationDocument } from '../contracts/documents.js';
import { isRepresentationDocument } from '../contracts/validate/representationDocument.js';
import { asAt } from '../language/dates.js';
import { balance } from '../language/english/balance.js';
import { grid } from '../language/english/grid.js';
import type { Language } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import type { Facts } from './facts.js';
import { FactsError } from './FactsError.js';
import { highlightsOf } from './highlight.js';
import { levelInside, levelName } from './levelNames.js';
import { forcesOf, gridLevels } from './representationGridForces.js';
import type { GridLevel } from './representationGridForces.js';
import { gridNotes } from './representationGridNotes.js';
import { gridRow } from './representationGridRow.js';
import { gridSentence } from './representationGridSentence.js';
import { shareSources } from './representationSources.js';
import { said } from './said.js';
import { sourceFacts } from './source.js';
import { unknownHighlights } from './unknownHighlights.js';
import { anyYear, firstYear, yearOf } from './year.js';
import type { Documents, Options, Widget } from './widget.js';

const levelOf = (given: string | undefined, language: Language): GridLevel => {
  const text = given?.trim().toLowerCase() || gridLevels[0];
  const level = gridLevels.find((known) => known === text);
  if (level) return level;
  throw new FactsError(
    'unknown-level',
    'level',
    { given: text, nearest: gridLevels.join(', ') },
    gridLevels.map((id) => ({ id, label: levelName(language, id) })),
  );
};

const facts = (documents: Documents, options: Options, language: Language): Facts => {
  const document = documents['representation'] as RepresentationDocument;
  const other = documents['compared'] as RepresentationDocument | undefined;
  // With itself there is nothing to compare.
  const compared = other?.year === document.year ? undefined : other;
  const level = levelOf(options['level'], language);
  const say = speaker(language, grid);
  const forces = forcesOf(document, compared, level, language);
  const known = forces.filter((force) => force.section !== null);
  // In the order of time, whichever of the two the boxes show.
  const { year } = document;
  const span = {
    earlier: yearText(language, Math.min(year, compared?.year ?? year)),
    year: yearText(language, Math.max(year, compared?.year ?? year)),
  };
  const { headline, detail } = gridSentence(language, level, year, compared?.year, span, forces);
  const title = say(compared ? 'grid.title.compare' : 'grid.title', {
    level: levelInside(language, level),
    count: known.length,
    date: asAt(language, year),
    ...span,
  });
  const sources = shareSources([document, compared ?? document], level);
  const highlighted = highlightsOf(options['highlight']);
  return {
    widget: 'representation-grid',
    title,
    ...said(language, headline, detail),
    year,
    rowHeader: say('grid.column.force'),
    caption: say('grid.caption', { level: levelInside(language, level) }),
    columns: [
      { id: 'difference', label: say('grid.column.difference'), unit: 'percentage-points' },
      { id: 'section', label: say('grid.column.section'), unit: '' },
      {
        id: 'women',
        label: say('grid.column.women', { level: levelInside(language, level) }),
        unit: 'percent',
      },
      { id: 'all', label: say('grid.column.all'), unit: 'percent' },
      { id: 'balance', label: speaker(language, balance)('balance.column'), unit: 'people' },
      ...(compared
        ? [
            {
              id: 'earlier',
              label: say('grid.column.earlier', { year: yearText(language, compared.year) }),
              short: say('grid.inYear', { year: yearText(language, compared.year) }),
              unit: '',
            },
          ]
        : []),
    ],
    rows: forces.map((force) => ({
      ...gridRow(language, level, force, Boolean(compared)),
      ...(highlighted.includes(force.id) && { highlighted: true }),
    })),
    notes: [
      ...unknownHighlights(document.organisations, options['highlight'], language),
      ...gridNotes(language, document, forces),
    ],
    source: sourceFacts(
      language,
      sources,
      sources[1] ? null : (known[0]?.figures.share?.basis ?? null),
    ),
    empty: known.length === 0,
  };
};

/** Every force in one of nine sections, from fewer women than among all its officers to more. */
export const representationGrid: Widget = {
  tag: 'representation-grid',
  attributes: ['level', 'year', 'compare', 'highlight'],
  inline: 'representation',
  documents: ({ year, compare }) => {
    const path = (given: number | null) => `representation/${given ?? 'latest'}.json`;
    const compared = yearOf(compare, firstYear, anyYear, 'compare');
    return {
      representation: {
        path: path(yearOf(year, firstYear, anyYear)),
        isDocument: isRepresentationDocument,
      },
      ...(compared
        ? { compared: { path: path(compared), isDocument: isRepresentationDocument } }
        : {}),
    };
  },
  facts,
};
