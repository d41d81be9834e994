import { grid as english } from '../english/grid.js';
import { translation } from '../translation.js';

export const grid = translation(english, {
  'grid.title': 'النساء، {level}، عدد القوى {count}، {date}',
  'grid.title.compare': 'النساء، {level}، عدد القوى {count}، {earlier} و{year}',
  'grid.sentence.allLower':
    'لا قوة عند المساواة: في جميع القوى وعددها {count}، نسبة النساء ({level}) أقل من نسبتهن بين الضباط',
  'grid.sentence.allHigher':
    'لا قوة عند المساواة: في جميع القوى وعددها {count}، نسبة النساء ({level}) أعلى من نسبتهن بين الضباط',
  'grid.sentence.mixed':
    'نسبة النساء ({level}) في القوى وعددها {count}: أقل في {lower}، ومساوية في {equal}، وأعلى في {higher}',
  'grid.sentence.none': 'لا قوة لها نسبة منشورة ({level}) لعام {year}',
  'grid.sentence.moved':
    'بين {earlier} و{year}، من القوى وعددها {count} اقترب من المساواة {closer} وابتعد عنها {further}',
  'grid.detail.same': 'قوى على البعد نفسه كما من قبل، عددها {count}.',
  'grid.how': 'المربعات المسماة: {year}. المربعات الصغيرة: كم قوة كانت هناك في {earlier}.',
  'grid.side.lower': 'نسبة النساء أقل مما هي بين جميع ضباط القوة، بالنقاط المئوية',
  'grid.side.higher': 'نسبة النساء أعلى، بالنقاط المئوية',
  'grid.equal': 'مساوية',
  'grid.equalRow': 'مساوية: أقل من 1',
  'grid.equalNone': 'لا قوة بعد',
  'grid.inYear': 'في {year}',
  'grid.tray': 'لا نسبة لعام {year}:',
  'grid.trayMany': 'لا نسبة لعام {year}: قوى عددها {count}، مسماة في الملاحظات.',
  'grid.pinned': '{force}: {points}، {share} مقابل {all}',
  'grid.pinned.unknown': '{force}: لا نسبة لعام {year}',
  'grid.range.0': 'أقل من 1',
  'grid.range.1': '1 إلى أقل من 5',
  'grid.range.5': '5 إلى أقل من 10',
  'grid.range.10': '10 إلى أقل من 15',
  'grid.range.15': '15 فأكثر',
  'grid.section.-15': 'أقل بـ 15 نقطة فأكثر',
  'grid.section.-10': 'أقل بـ 10 إلى أقل من 15 نقطة',
  'grid.section.-5': 'أقل بـ 5 إلى أقل من 10 نقاط',
  'grid.section.-1': 'أقل بـ 1 إلى أقل من 5 نقاط',
  'grid.section.0': 'مساوية: أقل من نقطة (1)',
  'grid.section.1': 'أعلى بـ 1 إلى أقل من 5 نقاط',
  'grid.section.5': 'أعلى بـ 5 إلى أقل من 10 نقاط',
  'grid.section.10': 'أعلى بـ 10 إلى أقل من 15 نقطة',
  'grid.section.15': 'أعلى بـ 15 نقطة فأكثر',
  'grid.tip.shares': '{share} ({level})، {all} من الضباط',
  'grid.tip.counts': '({counts})',
  'grid.tip.balance': {
    one: 'امرأة إضافية واحدة ({count}) بدل رجل تجعلها كما بين جميع الضباط',
    two: 'امرأتان إضافيتان ({count}) بدل رجلين تجعلانها كما بين جميع الضباط',
    few: '{count} نساء إضافيات بدل رجال يجعلنها كما بين جميع الضباط',
    other: '{count} امرأة إضافية بدل رجال تجعلها كما بين جميع الضباط',
  },
  'grid.tip.balanced': 'هي بالفعل كما بين جميع الضباط',
  'grid.column.force': 'القوة',
  'grid.column.difference': 'الفرق',
  'grid.column.section': 'القسم',
  'grid.column.women': 'النساء، {level}',
  'grid.column.all': 'النساء بين جميع الضباط',
  'grid.column.earlier': 'القسم في {year}',
  'grid.caption':
    'نسبة النساء حسب القوة ({level})، بالنسبة المئوية، وفرقها عن نسبتهن بين جميع الضباط، بالنقاط المئوية',
  'grid.note.boxes': 'المربع الواحد قوة واحدة مهما كان حجمها. حدود الأقسام قراءتنا للتقرير.',
  'grid.note.difference':
    'الفرق هو نسبة النساء في المستوى ناقص نسبتهن بين جميع ضباط القوة نفسها، بالنقاط المئوية، قبل التقريب.',
  'grid.note.small': 'كثير من فرق القيادة صغير: تعيين واحد قد ينقل القوة إلى القسم التالي.',
});
