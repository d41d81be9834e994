import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': 'Сколько женщин до доли всех полицейских',
  'balance.note':
    'Сравняться: доля женщин на уровне не ниже, чем среди всех полицейских службы. В целых людях, женщины вместо мужчин, итоги те же.',
});
