import type { RepresentationDocument } from '../contracts/documents.js';
import type { Language } from '../language/language.js';
import type { Level } from './facts.js';
import { atOrganisation, figuresAt } from './figures.js';
import type { LevelFigures } from './figures.js';
import { forceLabel, forceShort } from './organisations.js';
import { sectionOf } from './sections.js';
import type { Section } from './sections.js';

/** The levels that have a difference to all officers. */
export const gridLevels = ['middle-management', 'senior-leadership'] as const;
export type GridLevel = (typeof gridLevels)[number];

/** One force in the grid: where it stands now and, in a comparison, where it stood. */
export interface GridForce {
  readonly id: string;
  readonly label: string;
  readonly short: string;
  readonly figures: LevelFigures;
  /** Women's share of all officers of the force. */
  readonly overall: LevelFigures;
  readonly section: Section | null;
  readonly earlier: Section | null;
}

const figures = (document: RepresentationDocument, id: string, level: Level): LevelFigures =>
  figuresAt(document.series, atOrganisation(document.organisations, id), level);

const sectionAt = (document: RepresentationDocument, id: string, level: Level): Section | null => {
  const difference = figures(document, id, level).exactDifference;
  return difference === null ? null : sectionOf(difference);
};

/** Every force of the document, with its figures at a level. */
export const forcesOf = (
  document: RepresentationDocument,
  compared: RepresentationDocument | undefined,
  level: GridLevel,
  language: Language,
): GridForce[] =>
  document.organisations.map((organisation) => ({
    id: organisation.id,
    label: forceLabel(organisation, language),
    short: forceShort(organisation, language),
    figures: figures(document, organisation.id, level),
    overall: figures(document, organisation.id, 'all-officers'),
    section: sectionAt(document, organisation.id, level),
    earlier: compared ? sectionAt(compared, organisation.id, level) : null,
  }));
