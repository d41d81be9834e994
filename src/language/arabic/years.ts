import { years as english } from '../english/years.js';
import { translation } from '../translation.js';

export const years = translation(english, {
  'years.year': 'السنة',
  'years.play': 'تشغيل',
  'years.stop': 'إيقاف',
  'years.playAll': 'تشغيل السنوات من {first} إلى {last}',
});
