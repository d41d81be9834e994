import type { RepresentationDocument } from '../contracts/documents.js';
import { isRepresentationDocument } from '../contracts/validate/representationDocument.js';
import { asAt } from '../language/dates.js';
import { common } from '../language/english/common.js';
import { map } from '../language/english/map.js';
import type { Language } from '../language/language.js';
import { sayKnown, speaker } from '../language/say.js';
import { countCell, percentCell, pointsCell } from './cells.js';
import { levels } from './facts.js';
import type { Column, Facts, Level, Row } from './facts.js';
import { FactsError } from './FactsError.js';
import { mapForce, mapMeasures } from './forceMapForce.js';
import type { MapForce, MapMeasure } from './forceMapForce.js';
import { mapKey, stepOf } from './forceMapKey.js';
import type { MapKey } from './forceMapKey.js';
import { mapNotes } from './forceMapNotes.js';
import { mapSentence } from './forceMapSentence.js';
import { mapTip, tileText } from './forceMapTip.js';
import { highlightsOf } from './highlight.js';
import { levelInside } from './levelNames.js';
import type { Section } from './sections.js';
import { said } from './said.js';
import { shareSources } from './representationSources.js';
import { sourceFacts } from './source.js';
import { unknownHighlights } from './unknownHighlights.js';
import type { Documents, Options, Widget } from './widget.js';
import { anyYear, firstYear, yearOf } from './year.js';

/** A force with what its tile shows. */
export interface MapRow extends Row {
  /** Column and row of its tile, counted from 0; null off the map. */
  readonly tile: readonly [number, number] | null;
  /** Two or three letters for the smallest tiles. */
  readonly code: string;
  /** The value with one decimal and without its unit. */
  readonly value: string;
  /** The step of its colour; null where the value is not known. */
  readonly step: Section | null;
}

/** The facts of the map: its rows know their tiles, and its key says what the colours are. */
export interface MapFacts extends Facts {
  readonly rows: readonly MapRow[];
  readonly key: MapKey;
}

/** One of the known words of an attribute, or the error that names them all. */
const choice = <Word extends string>(
  attribute: string,
  given: string | undefined,
  known: readonly Word[],
  fallback: Word,
  language: Language,
): Word => {
  const text = given?.trim().toLowerCase() || fallback;
  const found = known.find((word) => word === text);
  if (found) return found;
  throw new FactsError(
    attribute === 'level' ? 'unknown-level' : 'unknown-choice',
    attribute,
    { attribute, given: text, nearest: known.join(', ') },
    known.map((id) => ({ id, label: sayKnown(language, common, `common.level.${id}`, id) })),
  );
};

const columnsOf = (language: Language, level: Level, measure: MapMeasure): Column[] => {
  const say = speaker(language, map);
  const share = {
    id: 'share',
    label:
      level === 'all-officers'
        ? say('map.column.share.all-officers')
        : say('map.column.share', { level: levelInside(language, level) }),
    unit: 'percent',
  };
  return [
    ...(measure === 'share'
      ? [share]
      : [
          { id: 'difference', label: say('map.column.difference'), unit: 'percentage-points' },
          share,
          { id: 'all', label: say('map.column.all'), unit: 'percent' },
        ]),
    { id: 'women-count', label: say('map.column.women'), unit: 'people' },
    { id: 'total', label: say('map.column.total'), unit: 'people' },
  ];
};

const rowOf = (language: Language, level: Level, measure: MapMeasure, force: MapForce): MapRow => ({
  id: force.id,
  label: force.label,
  short: force.short,
  code: force.code,
  tile: force.tile,
  value: tileText(language, measure, force),
  step: stepOf(level, measure, force),
  cells: {
    ...(measure === 'difference'
      ? {
          difference: pointsCell(language, force.figures.difference),
          all: percentCell(language, force.overall.share),
        }
      : {}),
    share: percentCell(language, force.figures.share),
    'women-count': countCell(language, force.figures.women),
    total: countCell(language, force.figures.all),
  },
  tip: mapTip(language, level, measure, force),
});

const facts = (documents: Documents, options: Options, language: Language): MapFacts => {
  const document = documents['representation'] as RepresentationDocument;
  const measure = choice('measure', options['measure'], mapMeasures, 'share', language);
  const level = choice(
    'level',
    options['level'],
    // All officers have no difference to themselves.
    measure === 'share' ? levels : levels.slice(1),
    'middle-management',
    language,
  );
  const say = speaker(language, map);
  const words = { level: levelInside(language, level) };
  const forces = document.organisations.map((organisation) =>
    mapForce(document, organisation, level, language),
  );
  const known = forces.filter(({ figures }) => figures[measure]);
  const unknown = forces.filter((force) => !known.includes(force)).map(({ label }) => label);
  const { headline, detail } = mapSentence(
    language,
    { level, measure, year: document.year },
    known,
    unknown,
  );
  const highlighted = highlightsOf(options['highlight']);
  const bases = new Set(known.map(({ figures }) => figures[measure]!.basis));
  return {
    widget: 'force-map',
    title: say(measure === 'share' ? `map.title.${level}` : 'map.title.difference', {
      ...words,
      date: asAt(language, document.year),
    }),
    ...said(language, headline, detail),
    year: document.year,
    rowHeader: say('map.column.force'),
    caption: say(`map.caption.${measure}`, words),
    columns: columnsOf(language, level, measure),
    rows: forces.map((force) => ({
      ...rowOf(language, level, measure, force),
      ...(highlighted.includes(force.id) && { highlighted: true }),
    })),
    key: mapKey(language, level, measure),
    notes: [
      ...unknownHighlights(document.organisations, options['highlight'], language),
      ...mapNotes(language, document, { level, measure }, known, unknown),
    ],
    source: sourceFacts(
      language,
      shareSources([document], level),
      bases.size === 1 ? [...bases][0]! : null,
    ),
    empty: known.length === 0,
  };
};

/** Every force as a tile roughly where it is, coloured by women's share or its difference. */
export const forceMap: Widget = {
  tag: 'force-map',
  attributes: ['level', 'year', 'measure', 'highlight'],
  inline: 'representation',
  documents: ({ year }) => ({
    representation: {
      path: `representation/${yearOf(year, firstYear, anyYear) ?? 'latest'}.json`,
      isDocument: isRepresentationDocument,
    },
  }),
  facts,
};
