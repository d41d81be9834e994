import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': 'Mujeres más para igualar a todos los agentes',
  'balance.note':
    'Igualar significa que la proporción de mujeres en el nivel es al menos su proporción entre todos los agentes del cuerpo. Se calcula en personas enteras, mujeres en lugar de hombres, sin cambiar ningún total.',
});
