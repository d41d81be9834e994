import { staff as english } from '../english/staff.js';
import { translation } from '../translation.js';

export const staff = translation(english, {
  'staff.title': 'موظفو الشرطة والمساعدون والمتطوعون، إنكلترا وويلز، {date}',
  'staff.title.grades': 'موظفو الشرطة حسب الدرجة، {force}، {date}',
  'staff.but': 'نسبة النساء {most} ({groups})، لكن {least} ({others})',
  'staff.same': 'نسبة النساء {most} ({groups})',
  'staff.nothing': 'لا أرقام عن موظفي الشرطة في {year}',
  'staff.detail': 'منذ {year}، نسبة النساء {changes}.',
  'staff.detail.rose': 'ارتفعت بمقدار {points} نقطة مئوية ({groups})',
  'staff.detail.fell': 'انخفضت بمقدار {points} نقطة مئوية ({groups})',
  'staff.detail.same': 'لم تتغير ({groups})',
  'staff.detail.grades': '{women} من موظفي الشرطة وعددهم {total} نساء، {share}.',
  'staff.label.police-staff-and-designated-officers': 'موظفو الشرطة',
  'staff.label.police-community-support-officers': 'ضباط دعم المجتمع',
  'staff.label.police-support-volunteers': 'متطوعو الدعم',
  'staff.label.special-constables': 'شرطة متطوعون (specials)',
  'staff.inside.police-staff-and-designated-officers': 'موظفو الشرطة',
  'staff.inside.police-community-support-officers': 'ضباط دعم المجتمع',
  'staff.inside.police-support-volunteers': 'متطوعو الدعم',
  'staff.inside.special-constables': 'شرطة متطوعون',
  'staff.since': '{points} نقطة منذ {year}',
  'staff.noChange': 'لا تغيير منذ {year}',
  'staff.tip.shares': 'النساء {women}، الرجال {men}',
  'staff.tip.change': '{change}، من {previous}',
  'staff.half': 'النصف',
  'staff.column.group': 'الفئة',
  'staff.column.grade': 'الدرجة',
  'staff.column.count': 'عدد النساء',
  'staff.column.total': 'النساء والرجال',
  'staff.column.change': 'التغير منذ {year}، بالنقاط',
  'staff.column.previous': 'النساء في {year}',
  'staff.caption': 'النساء والرجال حسب الفئة، بالنسبة المئوية، والتغير بالنقاط المئوية',
  'staff.caption.grades': 'النساء والرجال حسب الدرجة، من الأدنى إلى الأعلى، بالنسبة المئوية',
  'staff.note.small':
    'أقل من 100 شخص ({grades}): تعيين واحد يغيّر النسبة بأكثر من نقطة مئوية واحدة (1).',
  'staff.note.headcount': 'يُعدّ الأشخاص في 31 آذار/مارس؛ النسب محسوبة.',
  'staff.note.ownGrades': 'الدرجات درجات القوة نفسها. قد تحددها قوى أخرى بطريقة أخرى.',
  'staff.note.coverage':
    'تقف هذه الأرقام عند إنكلترا وويلز. لا تقارنوها بأرقام الضباط للمملكة المتحدة كلها.',
  'staff.note.grades':
    'يتوقع التقرير أن تكون معظم النساء بين الموظفين في أدنى الأدوار أجرًا. لا تتوفر أرقام وطنية حسب الدرجة.',
  'staff.note.own': 'على كل قوة أن تُعدّ أرقامها حسب الدرجة.',
  'staff.note.change':
    'التغير بالنقاط المئوية كما نُشر. نسبة {year} مستنتجة: نسبة {now} ناقص التغير.',
  'staff.note.whole':
    'النسب والتغيرات أعداد صحيحة كما نُشرت، فقد تحيد النسبة المستنتجة بنقطة واحدة (1).',
  'staff.note.designated': 'يشمل موظفو الشرطة هنا المكلفين (designated officers).',
});
