import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': 'Mwy o fenywod i gyfateb i’r holl swyddogion',
  'balance.note':
    'Cyfateb: mae cyfran menywod ar y lefel o leiaf gymaint â’u cyfran o holl swyddogion yr heddlu. Mewn swyddogion cyfan, menywod yn lle dynion, heb newid yr un cyfanswm.',
});
