import { years as english } from '../english/years.js';
import { translation } from '../translation.js';

export const years = translation(english, {
  'years.year': 'Год',
  'years.play': 'Показ',
  'years.stop': 'Стоп',
  'years.playAll': 'Показ: годы с {first} по {last}',
});
