import { revised as english } from '../english/revised.js';
import { translation } from '../translation.js';

export const revised = translation(english, {
  'revised.note': '[r] منقح: {where}، {level}، {measure}، كان {was} حتى {date}.',
  'revised.together': 'القوى معًا وعددها {count}',
  'revised.women': 'عدد النساء',
  'revised.men': 'عدد الرجال',
  'revised.notStated': 'عدد من لم يُذكر جنسهم',
  'revised.all': 'عدد الضباط',
  'revised.previous': 'عدد النساء في السنة السابقة',
  'revised.share': 'نسبة النساء',
  'revised.difference': 'الفرق بالنقاط المئوية',
  'revised.change': 'التغير في عدد النساء',
});
