import { balance as english } from '../english/balance.js';
import { translation } from '../translation.js';

export const balance = translation(english, {
  'balance.column': 'نساء إضافيات لمساواة جميع الضباط',
  'balance.note':
    'المساواة تعني أن نسبة النساء في المستوى لا تقل عن نسبتهن بين جميع ضباط القوة. تُحسب بأشخاص كاملين، نساء بدل رجال، دون تغيير أي مجموع.',
});
