import { revised as english } from '../english/revised.js';
import { translation } from '../translation.js';

export const revised = translation(english, {
  'revised.note': '[r] revisado: {where}, {level}, {measure}: {was} hasta el {date}.',
  'revised.together': 'los {count} cuerpos juntos',
  'revised.women': 'número de mujeres',
  'revised.men': 'número de hombres',
  'revised.notStated': 'número sin sexo indicado',
  'revised.all': 'número de agentes',
  'revised.previous': 'número de mujeres del año anterior',
  'revised.share': 'proporción de mujeres',
  'revised.difference': 'diferencia en puntos porcentuales',
  'revised.change': 'cambio en el número de mujeres',
});
