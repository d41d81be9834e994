import type { RepresentationDocument } from '../contracts/documents.js';
import { common } from '../language/english/common.js';
import { grid } from '../language/english/grid.js';
import type { Language } from '../language/language.js';
import { year as yearText } from '../language/numbers.js';
import { speaker } from '../language/say.js';
import { balanceOf } from './balance.js';
import type { GridForce } from './representationGridForces.js';

/** The notes of the grid, the one that every reader needs first. */
export const gridNotes = (
  language: Language,
  document: RepresentationDocument,
  forces: readonly GridForce[],
): string[] => {
  const say = speaker(language, grid);
  const unknown = forces.filter(({ section }) => section === null);
  const known = forces.length - unknown.length;
  return [
    say('grid.note.boxes'),
    say('grid.note.difference'),
    ...(forces.some(({ figures, overall }) => balanceOf(figures, overall))
      ? [speaker(language, common)('common.note.balance')]
      : []),
    say('grid.note.small'),
    document.complete
      ? say('grid.note.coverage')
      : say('grid.note.published', { year: yearText(language, document.year), count: known }),
    ...(unknown.length
      ? [
          say('grid.note.unknown', {
            count: unknown.length,
            names: language.join(unknown.map((force) => force.label)),
          }),
        ]
      : []),
  ];
};
