import { commitments as english } from '../english/commitments.js';
import { translation } from '../translation.js';

export const commitments = translation(english, {
  'commitments.title': 'التزامات HeForShe الثلاثة لشرطة المملكة المتحدة، مجددة في 2021',
  'commitments.moved.rose':
    'ارتفعت نسبة النساء في الإدارة الوسطى بمقدار {points} {time}، إلى {share}',
  'commitments.moved.fell':
    'انخفضت نسبة النساء في الإدارة الوسطى بمقدار {points} {time}، إلى {share}',
  'commitments.moved.same': 'لم تتغير نسبة النساء في الإدارة الوسطى {time}: هي {share}',
  'commitments.only': 'نسبة النساء في الإدارة الوسطى {share}',
  'commitments.unknown': 'نسبة النساء في الإدارة الوسطى غير متاحة لعام {year}',
  'commitments.points': '{points} نقطة مئوية',
  'commitments.time': {
    one: 'في سنة',
    two: 'في سنتين',
    few: 'في {count} سنوات',
    other: 'في {count} سنة',
  },
  'commitments.detail': '{examples} من الأمثلة المنشورة وعددها {total} عن الثقافة وكراهية النساء.',
  'commitments.promise.middle-management-balance': 'التوازن بين الجنسين في الإدارة الوسطى',
  'commitments.promise.sexism-and-misogyny': 'التصدي للتمييز الجنسي وكراهية النساء',
  'commitments.promise.annual-report': 'تقديم تقرير كل سنة',
  'commitments.measure.middle-management-balance': 'النساء بين الرقباء والمفتشين',
  'commitments.measure.sexism-and-misogyny': 'أمثلة منشورة عن الثقافة وكراهية النساء',
  'commitments.measure.annual-report': 'تقارير سنوية منشورة',
  'commitments.report': 'تقرير {year}',
  'commitments.of': '{count} من {total}',
  'commitments.examples': '{count} من الأمثلة المنشورة وعددها {total} تتصل به',
  'commitments.now': 'الآن',
  'commitments.before': 'من قبل',
  'commitments.beforeMissing': 'من قبل: غير متاح',
  'commitments.nowMissing': 'غير متاح',
  'commitments.column.commitment': 'الالتزام',
  'commitments.column.measure': 'المقياس',
  'commitments.column.now': 'الآن، {year}',
  'commitments.column.before': 'من قبل، {year}',
  'commitments.column.examples': 'أمثلة منشورة تتصل به',
  'commitments.caption': 'الالتزامات الثلاثة، كل منها مع مقياسه الآن ومن قبل',
  'commitments.note.proof':
    'المثال المنشور ليس دليلًا على الأثر. لم يُنشر موعد مستهدف للالتزام الأول.',
  'commitments.note.themes':
    'تتصل الأمثلة بالالتزام الأول حين تكون عن {themes}. الاختيار اختيارنا.',
  'commitments.note.whole': 'النسب كما طبعها التقرير، بنسب مئوية صحيحة. الأمثلة نحن عددناها.',
  'commitments.note.levels': 'الإدارة الوسطى: الرقباء والمفتشون.',
  'commitments.note.year': 'لا يعطي التقرير شيئًا عن السنوات قبل {year}.',
});
