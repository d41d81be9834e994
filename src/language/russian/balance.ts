import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': 'Сколько женщин добавить до доли всех полицейских',
  'balance.note':
    'Сравняться значит: доля женщин на уровне не меньше их доли среди всех полицейских службы. Расчёт в целых людях, женщины вместо мужчин, итоги не меняются.',
});
