import { embed as english } from '../english/embed.js';
import { translation } from '../translation.js';

export const embed = translation(english, {
  'embed.none.title': 'لم تُختر أداة',
  'embed.none.advice': 'ضعوا واحدة في العنوان هكذا «widget=…». يوجد: {names}.',
  'embed.unknown.title': 'لا توجد أداة «{given}»',
  'embed.unknown.advice': 'تحققوا من «widget=…» في العنوان. الأقرب: {nearest}.',
  'embed.long.title': 'هذا العنوان طويل جدًا',
  'embed.long.advice': 'يمكن أن يلي «?» من الحروف {most}؛ وهنا {given}.',
  'embed.markup.title': 'قيمة «{given}» ليست قيمة',
  'embed.markup.advice': 'فيها علامات من رموز البرامج، وهي لا تلزم هنا أبدًا.',
  'embed.foreign.title': 'لا يجوز أن تأتي الأرقام من هناك',
  'embed.foreign.advice': 'تقرأ هذه الصفحة أرقام موقعها فقط. احذفوا «src».',
  'embed.blocked.title': 'تعذر تحميل الأداة',
  'embed.blocked.advice': 'أعيدوا تحميل الصفحة. إن لم ينفع ذلك فأبلغوا ناشرها.',
  'embed.whole': 'فتح الشكل كاملًا',
  'embed.check': 'فحص هذا العنوان',
  'embed.check.fine': 'كل الوسائط معروفة لدى {widget}.',
  'embed.check.unknown': '«{given}» ليس وسيطًا من وسائط {widget} ولا أثر له. الأقرب: {nearest}.',
  'embed.check.repeated': 'يرد «{given}» أكثر من مرة في العنوان؛ يُحسب الأول.',
});
