import type { Catalogue } from '../language.js';

/** What the control for the year says. */
export const years = {
  'years.year': 'Year',
  'years.play': 'Play',
  'years.stop': 'Stop',
  'years.playAll': 'Play the years {first} to {last}',
} as const satisfies Catalogue;
