import type { RepresentationDocument } from '../contracts/documents.js';
import { balance } from '../language/english/balance.js';
import { grid } from '../language/english/grid.js';
import type { Language } from '../language/language.js';
import { speaker } from '../language/say.js';
import { balanceOf } from './balance.js';
import { coverageNotes } from './representationCoverage.js';
import type { GridForce } from './representationGridForces.js';

/** The notes of the grid, the one that every reader needs first. */
export const gridNotes = (
  language: Language,
  document: RepresentationDocument,
  forces: readonly GridForce[],
): string[] => {
  const say = speaker(language, grid);
  const unknown = forces.filter(({ section }) => section === null).map(({ label }) => label);
  return [
    say('grid.note.boxes'),
    say('grid.note.difference'),
    ...(forces.some(({ figures, overall }) => balanceOf(figures, overall))
      ? [speaker(language, balance)('balance.note')]
      : []),
    say('grid.note.small'),
    ...coverageNotes(language, document, unknown),
  ];
};
