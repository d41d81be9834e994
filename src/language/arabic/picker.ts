import { picker as english } from '../english/picker.js';
import { translation } from '../translation.js';

export const picker = translation(english, {
  'picker.title': 'اختيار قوة شرطة',
  'picker.sentence': 'يمكن الاختيار من القوى والمنظمات الأخرى، عددها {count}',
  'picker.column.force': 'القوة أو المنظمة',
  'picker.caption': 'قوى الشرطة والمنظمات الأخرى في البيانات',
  'picker.nation.England': 'إنكلترا',
  'picker.nation.Wales': 'ويلز',
  'picker.nation.Scotland': 'اسكتلندا',
  'picker.nation.Northern Ireland': 'أيرلندا الشمالية',
  'picker.nation.England and Wales': 'إنكلترا وويلز',
  'picker.nation.Great Britain': 'بريطانيا العظمى',
  'picker.nation.United Kingdom': 'المملكة المتحدة',
  'picker.nation.Crown Dependency': 'تابعة للتاج',
  'picker.nation.British Overseas Territories': 'أقاليم ما وراء البحار',
  'picker.hint': '{nation}، {hint}',
  'picker.hint.change': 'لا نسبة',
  'picker.hint.none': 'لا أرقام',
  'picker.found': 'وُجد {count}.',
  'picker.keys': 'السهمان أعلى وأسفل للتنقل، Enter للاختيار، Escape للإغلاق.',
  'picker.none': 'لا قوة بهذا الاسم. الأقرب: {names}.',
  'picker.chosen': 'اختيرت {force}.',
  'picker.clear': 'مسح',
});
