import { problem as english } from '../english/problem.js';
import { translation } from '../translation.js';

export const problem = translation(english, {
  'problem.show': 'إظهار {name}',
  'problem.kept': 'حُمّلت هذه الأرقام في {date} الساعة {time}. تعذر تحميل نسخة أحدث.',
  'error.unknown-force.title': 'لا نعرف «{given}»',
  'error.unknown-force.advice': 'تحققوا من السمة {attribute} لهذه الأداة. الأقرب: {nearest}.',
  'error.no-force.title': 'لم تُختر أي قوة',
  'error.no-force.advice': 'ضعوا اسم قوة في السمة {attribute} لهذه الأداة.',
  'error.unknown-year.title': 'لا توجد سنة «{given}»',
  'error.unknown-year.advice':
    'تحققوا من السمة {attribute} لهذه الأداة. تقبل سنة من {first} إلى {last}.',
  'error.unknown-level.title': 'لا يوجد مستوى «{given}»',
  'error.unknown-level.advice': 'تحققوا من السمة {attribute} لهذه الأداة. تقبل: {nearest}.',
  'error.unknown-theme.title': 'لا يوجد موضوع «{given}»',
  'error.unknown-theme.advice': 'تحققوا من السمة {attribute} لهذه الأداة. الأقرب: {nearest}.',
  'error.unknown-choice.title': '{attribute}: لا يوجد «{given}»',
  'error.unknown-choice.advice': 'تحققوا من السمة {attribute} لهذه الأداة. تقبل: {nearest}.',
  'error.unknown-edition.title': 'لا يوجد إصدار «{given}»',
  'error.unknown-edition.advice': 'تحققوا من السمة {attribute} لهذه الأداة. تقبل: {nearest}.',
  'error.not-found.title': 'الأرقام ليست هناك',
  'error.not-found.advice': 'لم يُعثر على ملف البيانات. تحققوا من السمة src لهذه الأداة.',
  'error.no-answer.title': 'تعذر تحميل الأرقام',
  'error.no-answer.advice': 'لم يستجب ملف البيانات. حاولوا بعد قليل.',
  'error.server-error.title': 'تعذر تحميل الأرقام',
  'error.server-error.advice': 'في خادم البيانات مشكلة. حاولوا بعد قليل.',
  'error.not-json.title': 'تعذرت قراءة الأرقام',
  'error.not-json.advice': 'ملف البيانات مقطوع أو ليس JSON. على ناشره أن يفحصه.',
  'error.wrong-shape.title': 'تعذرت قراءة الأرقام',
  'error.wrong-shape.advice': 'ليس لملف البيانات الشكل الذي تحتاجه هذه الأداة. على ناشره أن يفحصه.',
  'error.wrong-version.title': 'الأرقام من نسخة أخرى',
  'error.wrong-version.advice':
    'نسخة ملف البيانات {given}؛ هذه الأداة تقرأ النسخة {expected}. حدّثوا الأداة.',
  'error.wrong-hash.title': 'الأرقام ليست كما نُشرت',
  'error.wrong-hash.advice': 'ملف البيانات ليس الملف المذكور في فهرس مجلده. حاولوا بعد بضع دقائق.',
  'error.too-large.title': 'تعذرت قراءة الأرقام',
  'error.too-large.advice':
    'حجم ملف البيانات أكبر من 5 ميغابايت، وليس بين الملفات المنشورة ما هو بهذا الحجم. على ناشره أن يفحصه.',
  'error.unexpected.title': 'تعذر إظهار الأرقام',
  'error.unexpected.advice': 'حدث ما لم نتوقعه. نرجو إبلاغنا.',
});
