import { doctor as english } from '../english/doctor.js';
import { translation } from '../translation.js';

export const doctor = translation(english, {
  'doctor.title': 'فحص هذه الصفحة',
  'doctor.busy': 'يجري الفحص',
  'doctor.again': 'الفحص مرة أخرى',
  'doctor.nothing': 'لا أداة لنا في هذه الصفحة. ربما أزال المحرر وسمها.',
  'doctor.fine': '{what} يُظهر «{title}». لا شيء يُصلح.',
  'doctor.noTarget': 'لا شيء في هذه الصفحة له المعرّف «{given}».',
  'doctor.noTarget.nearest': 'لا شيء في هذه الصفحة له المعرّف «{given}». الأقرب: {nearest}.',
  'doctor.unknownTag': 'لا توجد أداة {what}. الأقرب: {nearest}.',
  'doctor.script.none':
    '{what} لم يبدأ: لا نص برمجي لنا في هذه الصفحة. يزيل كثير من المحررات النصوص عند الحفظ. استعملوا الصفحة المستضافة في إطار، أو الجدول بصيغة HTML.',
  'doctor.script.module': '{what} لم يبدأ: وسم script للعنوان {address} يحتاج type="module".',
  'doctor.script.policy':
    '{what} لم يبدأ: سياسة أمان هذه الصفحة تمنع النص البرمجي. على مديرها أن يسمح بـ «script-src {origin}».',
  'doctor.script.missing': '{what} لم يبدأ: لا نص برمجي في {address}. تحققوا من العنوان ونسخته.',
  'doctor.script.integrity':
    '{what} لم يبدأ: قيمة integrity في وسم script لا تطابق {address}. انسخوا الاثنين من النسخة نفسها.',
  'doctor.script.silent':
    '{what} لم يبدأ: النص البرمجي في {address} لم يصل. ربما يمنعه جدار حماية، أو لا يسمح الخادم لمواقع أخرى باستعماله.',
  'doctor.script.broken': '{what} لم يبدأ مع أن نصه البرمجي وصل. ربما يعيقه نص آخر في هذه الصفحة.',
  'doctor.attribute': 'ليس لـ {what} السمة «{given}». الأقرب: {nearest}.',
  'doctor.version':
    '{what} من النسخة {other} التي جاءت أولًا؛ هذا النص من النسخة {own}. حمّلوا نسخة واحدة.',
  'doctor.says': '{what} لا يستطيع إظهار أرقامه. يقول: {message}',
  'doctor.data.policy':
    'سياسة أمان هذه الصفحة تمنع الأرقام. على مديرها أن يسمح بـ «connect-src {origin}».',
  'doctor.data.missing': 'لا ملف في {address}.',
  'doctor.data.closed':
    '{origin} لا يسمح لمواقع أخرى بقراءة ملفاته. عليه أن يرسل «Access-Control-Allow-Origin: *».',
  'doctor.data.silent': '{origin} لا يستجيب. ربما يمنعه جدار حماية.',
  'doctor.lazy': '{what} ينتظر أن يصل إليه القارئ، بسبب loading="lazy".',
  'doctor.slow': '{what} ما زال يحمّل أرقامه.',
  'doctor.hidden': '{what} موجود، لكن الصفحة تخفيه أو لا تعطيه عرضًا.',
  'doctor.framed':
    'هذه الصفحة في إطار معزول (sandbox) بلا موقع خاص. تعمل الأدوات فيه؛ وتحتاج الروابط والتنزيلات إلى «allow-popups allow-downloads» على الإطار.',
  'doctor.frame.other': 'لا يُظهر الإطار الصفحة المستضافة: عنوانه «{address}».',
  'doctor.frame.sandbox': 'الإطار معزول (sandbox) بلا «allow-scripts»، فلا تستطيع صفحته أن تبدأ.',
  'doctor.frame.policy':
    'سياسة أمان هذه الصفحة تمنع الإطار. على مديرها أن يسمح بـ «frame-src {origin}».',
  'doctor.frame.silent':
    'لا تستجيب الصفحة التي في الإطار. تحققوا من عنوانها، ومن إمكان إظهار {origin} في إطار.',
  'doctor.frame.title': 'يحتاج الإطار إلى سمة title، لمن لا يراه.',
  'doctor.frame.fine': 'يُظهر الإطار صفحته، وهي تحتاج ارتفاعًا قدره {height} بكسل.',
});
