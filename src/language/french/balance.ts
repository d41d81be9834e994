import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': 'Femmes en plus pour égaler tous les policiers',
  'balance.note':
    'Égaler\u00a0: la part des femmes à ce niveau atteint au moins leur part parmi tous les policiers de la force. En personnes entières, des femmes à la place d’hommes, sans changer aucun total.',
});
