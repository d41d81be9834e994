import { years as english } from '../english/years.js';
import { translation } from '../translation.js';

export const years = translation(english, {
  'years.year': 'Blwyddyn',
  'years.play': 'Chwarae',
  'years.stop': 'Stopio',
  'years.playAll': 'Chwarae’r blynyddoedd {first} i {last}',
});
