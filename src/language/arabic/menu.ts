import { menu as english } from '../english/menu.js';
import { translation } from '../translation.js';

export const menu = translation(english, {
  'menu.download': 'تنزيل',
  'menu.figures': 'الأرقام',
  'menu.data': 'بيانات للبرامج',
  'menu.picture': 'صورة مع نصها',
  'menu.drawing': 'رسم',
  'menu.about': 'حول',
  'menu.notes': 'كيف تُعدّ الأرقام',
  'menu.copySentence': 'نسخ هذه الجملة',
  'menu.copyCitation': 'نسخ الإحالة',
  'menu.copyCode': 'نسخ الرمز لصفحة ويب',
  'menu.copied': 'نُسخ',
  'menu.notCopied': 'تعذر النسخ',
  'menu.noPicture': 'لا صورة هنا: خذوا الرسم',
  'menu.failed': 'تعذر التحميل',
});
