import { change as english } from '../english/change.js';
import { translation } from '../translation.js';

export const change = translation(english, {
  'change.title': 'التغير في عدد الضابطات، من {from} إلى {to}',
  'change.sentence.rose': 'ارتفع عدد الضابطات في {some} من القوى وعددها {count}',
  'change.sentence.fell': 'انخفض عدد الضابطات في {some} من القوى وعددها {count}',
  'change.sentence.roseAll': 'ارتفع عدد الضابطات في جميع القوى وعددها {count}',
  'change.sentence.fellAll': 'انخفض عدد الضابطات في جميع القوى وعددها {count}',
  'change.sentence.even': 'ارتفع عدد الضابطات في {some} من القوى وعددها {count}، وانخفض في مثلها',
  'change.sentence.same': 'لم يتغير عدد الضابطات في أي من القوى وعددها {count}',
  'change.sentence.none': 'لا يُعرف تغير في عدد الضابطات لعام {year}',
  'change.detail':
    'متوسط التغير لكل قوة: جميع الضباط {all} (السنة السابقة {allBefore})، الإدارة الوسطى {middle} ({middleBefore})، القيادة العليا {senior} ({seniorBefore}).',
  'change.column.force': 'القوة',
  'change.column.nation': 'البلد',
  'change.column.count': '{level}: النساء في {year}',
  'change.caption':
    'التغير في عدد النساء حسب القوة من 31 آذار/مارس {from} إلى 31 آذار/مارس {to}، بالنسبة المئوية',
  'change.nation.England': 'إنكلترا',
  'change.nation.Wales': 'ويلز',
  'change.nation.Scotland': 'اسكتلندا',
  'change.nation.Northern Ireland': 'أيرلندا الشمالية',
  'change.nation.Great Britain': 'بريطانيا العظمى',
  'change.base': 'من {from} إلى {to}',
  'change.baseWomen': 'النساء من {from} إلى {to}',
  'change.small': 'أقل من {most} من النساء في {year}',
  'change.tip': '{level}: {change}',
  'change.tip.base': '، النساء من {from} إلى {to}',
  'change.pinned': '{all} الضباط، {middle} الإدارة الوسطى، {senior} القيادة العليا',
  'change.search': 'البحث عن قوة أو بلد',
  'change.level': 'المستوى',
  'change.segment.all-officers': 'الجميع',
  'change.segment.middle-management': 'الوسطى',
  'change.segment.senior-leadership': 'العليا',
  'change.showing': 'تظهر {shown} من القوى وعددها {count}.',
  'change.showAll': 'إظهار الكل، {found}',
  'change.showFewer': 'إظهار أقل',
  'change.none': 'لا قوة ولا بلد يطابق «{given}».',
  'change.clear': 'مسح البحث',
  'change.sorted': 'الترتيب حسب {column}، {order}.',
  'change.order.name': 'من الألف إلى الياء',
  'change.order.-name': 'من الياء إلى الألف',
  'change.order.change': 'الأصغر أولًا',
  'change.order.-change': 'الأكبر أولًا',
  'change.smallLast': 'تأتي الأعمدة الفارغة أخيرًا.',
  'change.basis.published': 'التغيرات كما نُشرت؛ أعداد النساء في {year} مستعادة.',
  'change.basis.computed': 'التغيرات محسوبة.',
  'change.note.small':
    'عمود فارغ: أقل من {most} من النساء في {year}، فقلة من الأشخاص تعطي نسبة كبيرة. التغير في عدد النساء، لا في نسبتهن.',
  'change.note.share': 'التغير في عدد النساء، لا في نسبتهن.',
  'change.note.unknownSort': 'لا يوجد ترتيب «{given}». يوجد: {nearest}.',
  'change.note.unknown': '[x] غير متاح: لم يُنشر عدد الضابطات في {names}.',
  'change.note.fromZero': '[z] لا ينطبق: التغير من 0 ليس له نسبة مئوية.',
  'change.note.recovered':
    'أعداد النساء في {to} مستعادة: كل منها هو العدد الصحيح الوحيد الذي يعطي التغير المنشور منذ {from}.',
  'change.note.average':
    'المتوسط متوسط التقرير: المتوسط البسيط للقوى، وفيه تُحسب القوة الصغيرة كالكبيرة.',
  'change.note.levels':
    'الإدارة الوسطى: الرقباء (sergeant) والمفتشون (inspector). القيادة العليا: كبار المفتشين (chief inspector) فما فوق، ومنهم رؤساء الشرطة.',
  'change.note.headcount': 'يُعدّ الضباط بالأشخاص، في 31 آذار/مارس.',
  'change.note.order':
    'في الترتيب حسب التغير تأتي القوى ذات العمود الفارغ بعد غيرها، والقوى بلا رقم أخيرًا.',
});
