import { trend as english } from '../english/trend.js';
import { translation } from '../translation.js';

export const trend = translation(english, {
  'trend.title': 'النساء بين ضباط الشرطة، {years}',
  'trend.title.force': 'النساء بين الضباط، {force}، {years}',
  'trend.years': '{from} إلى {to}',
  'trend.at': '{level}، {force}',
  'trend.shareOf': '{share} ({level})',
  'trend.inYear': '{share} في {year}',
  'trend.rose': 'ارتفعت نسبة النساء ({what}) من {from} إلى {to}{then}',
  'trend.fell': 'انخفضت نسبة النساء ({what}) من {from} إلى {to}{then}',
  'trend.same': 'كانت نسبة النساء ({what}) {share} في {from} وفي {to}{then}',
  'trend.one': 'كانت نسبة النساء ({what}) {share} في {to}{then}',
  'trend.overtook': '، متجاوزةً {level} في {year}',
  'trend.above': '، فوق {share} للقوى معًا وعددها {count}',
  'trend.below': '، تحت {share} للقوى معًا وعددها {count}',
  'trend.equal': '، كما للقوى معًا وعددها {count}',
  'trend.detail': '{level}: من {from} إلى {to}.',
  'trend.detail.one': '{level}: {share}.',
  'trend.nothing': 'لا تُعرف نسب للضابطات، {years}',
  'trend.nothing.force': 'لا تُعرف نسب للضابطات في {force}، {years}',
  'trend.year': 'السنة',
  'trend.level.middle-management': 'الوسطى',
  'trend.level.senior-leadership': 'العليا',
  'trend.forces': { few: '{count} قوى', other: '{count} قوة' },
  'trend.beside': '{level}، قوى عددها {count}',
  'trend.tip': '{level}: {share}',
  'trend.tip.force': '{level}: {share}؛ القوى معًا وعددها {count}: {forces}',
  'trend.labelIn': 'في {year}',
  'trend.labelMissing': '{year} [x]',
  'trend.caption':
    'نسبة النساء بين الضباط حسب المستوى والسنة، القوى معًا وعددها {count}، بالنسبة المئوية',
  'trend.caption.force': 'نسبة النساء بين الضباط حسب المستوى والسنة، {force}، بالنسبة المئوية',
  'trend.note.forces':
    'القوى وعددها {count}: إنكلترا وويلز، وBritish Transport Police. في 31 آذار/مارس من كل سنة، حسب عدد الضباط.',
  'trend.note.without':
    'في الجدول أيضًا قوى إنكلترا وويلز وعددها {count}، دون British Transport Police.',
  'trend.note.together':
    'الخط الأرفع للقوى معًا وعددها {count}: إنكلترا وويلز، وBritish Transport Police.',
  'trend.note.small':
    '{level}، {force}: عدد الأشخاص {count} في {year}؛ خطوط المجموعات الصغيرة تقفز.',
  'trend.note.point':
    'النقطة المفتوحة لعام {years} نسبة كما طبعها التقرير. الخطوط محسوبة من أعداد الضباط في 31 آذار/مارس.',
  'trend.note.missing': '[x] لا تُعرف نسبة لعام {years}: تنقطع الخطوط هناك.',
  'trend.note.whole':
    'لعام {year} لا يطبع تقرير {publisher} إلا نسبًا صحيحة: {shares}. لم تُخلط بالخطوط المحسوبة.',
  'trend.note.levels':
    'الإدارة الوسطى: الرقباء (sergeant) والمفتشون (inspector). القيادة العليا: كبار المفتشين (chief inspector) فما فوق، ومنهم رؤساء الشرطة.',
  'trend.note.notStated': 'في {year} يشمل المجموع ضباطًا لم يُذكر جنسهم، عددهم {count}.',
  'trend.note.coverage':
    '[x] غير متاح: يشمل جدول Home Office إنكلترا وويلز وBritish Transport Police.',
  'trend.note.change': 'لا يعطي تقرير {year} إلا التغير في عدد الضابطات: {change}.',
});
