import type { Level } from './facts.js';
import type { LevelFigures } from './figures.js';

/** What the card knows of a force in a year: the same figures that its rows show. */
export interface CardFigures {
  readonly force: string;
  readonly year: number;
  readonly levels: Readonly<Record<Level, LevelFigures>>;
}
