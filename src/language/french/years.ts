import { years as english } from '../english/years.js';
import { translation } from '../translation.js';

export const years = translation(english, {
  'years.year': 'Année',
  'years.play': 'Lecture',
  'years.stop': 'Arrêter',
  'years.playAll': 'Lecture des années {first} à {last}',
});
