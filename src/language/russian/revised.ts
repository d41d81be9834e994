import { revised as english } from '../english/revised.js';
import { translation } from '../translation.js';

export const revised = translation(english, {
  'revised.note': '[r] пересмотрено: {where}, {level}, {measure}: было {was} до {date}.',
  'revised.together': 'все службы вместе ({count})',
  'revised.women': 'число женщин',
  'revised.men': 'число мужчин',
  'revised.notStated': 'число без указания пола',
  'revised.all': 'число полицейских',
  'revised.previous': 'число женщин годом раньше',
  'revised.share': 'доля женщин',
  'revised.difference': 'разница в процентных пунктах',
  'revised.change': 'изменение числа женщин',
});
