import { representation as english } from '../english/representation.js';
import { translation } from '../translation.js';

export const representation = translation(english, {
  'representation.detail.unknown': 'لا تُعرف نسبة {names} في {date}.',
  'representation.detail.unknownMany': 'لا تُعرف نسبة قوى عددها {count} في {date}.',
  'representation.note.unknown': '[x] لم تُنشر نسبة {names}.',
  'representation.note.unknownHighlight': 'لا توجد قوة «{given}» لإبرازها. الأقرب: {nearest}.',
  'representation.note.coverage':
    'يشمل جدول Home Office إنكلترا وويلز وBritish Transport Police. ليست فيه Police Scotland وPSNI.',
  'representation.note.published':
    'لعام {year} لا يطبع التقرير إلا نسب قوى عددها {count}. تأتي البقية مع جدول Home Office التالي.',
});
