import { revised as english } from '../english/revised.js';
import { translation } from '../translation.js';

export const revised = translation(english, {
  'revised.note': '[r] diwygiwyd: {where}, {level}, {measure}, {was} hyd {date}.',
  'revised.together': 'y {count} heddlu gyda’i gilydd',
  'revised.women': 'nifer y menywod',
  'revised.men': 'nifer y dynion',
  'revised.notStated': 'nifer heb ei nodi',
  'revised.all': 'nifer y swyddogion',
  'revised.previous': 'nifer y menywod y flwyddyn flaenorol',
  'revised.share': 'cyfran y menywod',
  'revised.difference': 'gwahaniaeth mewn pwyntiau canran',
  'revised.change': 'newid yn nifer y menywod',
});
