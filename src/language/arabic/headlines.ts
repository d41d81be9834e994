import { headlines as english } from '../english/headlines.js';
import { translation } from '../translation.js';

export const headlines = translation(english, {
  'headlines.title': 'الضابطات في شرطة المملكة المتحدة، {date}',
  'headlines.shares': 'نسبة النساء {movements}',
  'headlines.moved.rose': 'ارتفعت إلى {share} ({level})',
  'headlines.moved.fell': 'انخفضت إلى {share} ({level})',
  'headlines.moved.same': 'بقيت {share} ({level})',
  'headlines.growths': 'متوسط نمو عدد النساء لكل قوة: {growths}',
  'headlines.nothing': 'لا أرقام رئيسية لعام {year}',
  'headlines.growthOf': '{growth} ({level})',
  'headlines.detail.share': 'كانت {earlier} ({level}).',
  'headlines.detail.growth': 'في {year} كان {earlier}.',
  'headlines.in': '{value} في {year}',
  'headlines.yearBefore': '{value} في السنة السابقة',
  'headlines.points': '{points} نقطة مئوية',
  'headlines.noChange': 'لا تغيير',
  'headlines.since': 'منذ {year}',
  'headlines.growth': 'متوسط نمو عدد النساء لكل قوة',
  'headlines.row.share': '{level}، نسبة النساء',
  'headlines.row.average-change': '{level}، متوسط النمو',
  'headlines.define': '{name}: التعريف',
  'headlines.column.headline': 'الرقم الرئيسي',
  'headlines.column.change': 'التغير، بالنقاط',
  'headlines.caption': 'نسبة النساء بين الضباط، ومتوسط نمو عدد النساء لكل قوة، بالنسبة المئوية',
  'headlines.definition.middle-management': 'النساء كنسبة مئوية من جميع الرقباء والمفتشين.',
  'headlines.definition.senior-leadership':
    'النساء كنسبة مئوية من جميع كبار المفتشين والرتب الأعلى، ومنهم رؤساء الشرطة.',
  'headlines.definition.all-officers': 'النساء كنسبة مئوية من جميع الضباط.',
  'headlines.definition.reference': 'يقارن التقرير أيضًا بعام {year}.',
  'headlines.definition.growth':
    'التغير في سنة في عدد النساء ({level}) في كل قوة، بالنسبة المئوية؛ ثم المتوسط البسيط لجميع القوى. ليس تغيرًا في نسبتهن.',
  'headlines.note.mean': 'متوسط النمو هو المتوسط البسيط لجميع القوى؛ تُحسب القوى الصغيرة كالكبيرة.',
  'headlines.note.growth': 'النمو في عدد النساء، لا في نسبتهن.',
  'headlines.note.whole':
    'النسب أعداد صحيحة كما نُشرت. قد يحيد التغير بينها، بالنقاط المئوية، بمقدار نقطة واحدة (1).',
  'headlines.note.coverage':
    'يأخذ التقرير إنكلترا وويلز وBritish Transport Police من Home Office. قدمت القوى الأخرى أرقامها.',
  'headlines.note.computed':
    'لا تقرير يطبع أرقام {year} بعد: حُسبت هذه النسب من جدول Home Office، لإنكلترا وويلز وBritish Transport Police.',
  'headlines.note.earlier': 'يأخذ أرقام السنوات السابقة من تقارير سابقة.',
});
