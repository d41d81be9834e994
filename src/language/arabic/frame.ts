import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'جدول',
  'frame.chart': 'رسم بياني',
  'frame.notes': 'ملاحظات',
  'frame.share': 'مشاركة',
  'frame.shareAndDownload': 'مشاركة وتنزيل',
  'frame.loading': 'يجري تحميل الأرقام',
  'frame.tryAgain': 'المحاولة مرة أخرى',
  'frame.notLoaded': 'تعذر تحميل الأرقام.',
  'frame.menuMissing': 'تعذر تحميل هذه القائمة. تحققوا من الاتصال وأعيدوا تحميل الصفحة.',
  'frame.keys':
    'لوحة المفاتيح: ينقل Tab إلى الرسم أو الجدول، وتتحرك الأسهم فيه، وتجد الحروف اسمًا، ويغلق Escape ثم يخرج.',
  'frame.chartOf': 'رسم بياني: {title}',
});
