import { revised as english } from '../english/revised.js';
import { translation } from '../translation.js';

export const revised = translation(english, {
  'revised.note': '[r] révisé\u00a0: {where}, {level}, {measure}\u00a0: {was} jusqu’au {date}.',
  'revised.together': 'les {count} forces ensemble',
  'revised.women': 'nombre de femmes',
  'revised.men': 'nombre d’hommes',
  'revised.notStated': 'nombre sans indication de sexe',
  'revised.all': 'nombre de policiers',
  'revised.previous': 'nombre de femmes l’année d’avant',
  'revised.share': 'part des femmes',
  'revised.difference': 'écart en points de pourcentage',
  'revised.change': 'évolution du nombre de femmes',
});
