import { years as english } from '../english/years.js';
import { translation } from '../translation.js';

export const years = translation(english, {
  'years.year': 'Año',
  'years.play': 'Reproducir',
  'years.stop': 'Parar',
  'years.playAll': 'Reproducir los años {first} a {last}',
});
