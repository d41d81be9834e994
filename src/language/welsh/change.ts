import { change as english } from '../english/change.js';
import { translation } from '../translation.js';

export const change = translation(english, {
  'change.title': 'Newid yn nifer y swyddogion sy’n fenywod, {from} i {to}',
  'change.sentence.rose': {
    one: 'Cododd nifer y swyddogion sy’n fenywod mewn {some} o {count} heddlu',
    other: 'Cododd nifer y swyddogion sy’n fenywod mewn {some} o’r {count} heddlu',
  },
  'change.sentence.fell': {
    one: 'Gostyngodd nifer y swyddogion sy’n fenywod mewn {some} o {count} heddlu',
    other: 'Gostyngodd nifer y swyddogion sy’n fenywod mewn {some} o’r {count} heddlu',
  },
  'change.sentence.roseAll': 'Cododd nifer y swyddogion sy’n fenywod ym mhob un o’r {count} heddlu',
  'change.sentence.fellAll':
    'Gostyngodd nifer y swyddogion sy’n fenywod ym mhob un o’r {count} heddlu',
  'change.sentence.even':
    'Cododd nifer y swyddogion sy’n fenywod mewn {some} o’r {count} heddlu, a gostyngodd yn yr un nifer',
  'change.sentence.same': {
    one: 'Ni newidiodd nifer y swyddogion sy’n fenywod mewn {count} heddlu',
    other: 'Ni newidiodd nifer y swyddogion sy’n fenywod yn yr un o’r {count} heddlu',
  },
  'change.sentence.none': 'Nid oes newid hysbys yn nifer y swyddogion sy’n fenywod ar gyfer {year}',
  'change.detail':
    'Newid cyfartalog fesul heddlu: pob swyddog {all} (y flwyddyn cynt {allBefore}), rheolwyr canol {middle} ({middleBefore}), uwch-arweinwyr {senior} ({seniorBefore}).',
  'change.column.force': 'Heddlu',
  'change.column.nation': 'Gwlad',
  'change.column.count': '{level}: menywod yn {year}',
  'change.caption':
    'Newid yn nifer y menywod yn ôl heddlu o 31 Mawrth {from} i 31 Mawrth {to}, y cant',
  'change.nation.England': 'Lloegr',
  'change.nation.Wales': 'Cymru',
  'change.nation.Scotland': 'Yr Alban',
  'change.nation.Northern Ireland': 'Gogledd Iwerddon',
  'change.nation.Great Britain': 'Prydain Fawr',
  'change.base': '{from} i {to}',
  'change.baseWomen': {
    one: '{from} i {to} fenyw',
    two: '{from} i {to} fenyw',
    other: '{from} i {to} o fenywod',
  },
  'change.small': 'llai na {most} o fenywod yn {year}',
  'change.tip': '{level}: {change}',
  'change.tip.base': {
    one: ', o {from} i {to} fenyw',
    two: ', o {from} i {to} fenyw',
    other: ', o {from} i {to} o fenywod',
  },
  'change.pinned': '{all} swyddogion, {middle} rheolwyr canol, {senior} uwch-arweinwyr',
  'change.search': 'Chwilio am heddlu neu wlad',
  'change.level': 'Lefel',
  'change.segment.all-officers': 'Pob swyddog',
  'change.segment.middle-management': 'Canol',
  'change.segment.senior-leadership': 'Uwch',
  'change.showing': {
    one: 'Yn dangos {shown} o {count} heddlu.',
    other: 'Yn dangos {shown} o’r {count} heddlu.',
  },
  'change.showAll': 'Dangos pob un o’r {found}',
  'change.showFewer': 'Dangos llai',
  'change.none': 'Nid oes heddlu na gwlad o’r enw “{given}”.',
  'change.clear': 'Clirio’r chwiliad',
  'change.sorted': 'Trefn yn ôl {column}, {order}.',
  'change.order.name': 'A i Y',
  'change.order.-name': 'Y i A',
  'change.order.change': 'y lleiaf yn gyntaf',
  'change.order.-change': 'y mwyaf yn gyntaf',
  'change.smallLast': 'Daw barrau gwag yn olaf.',
  'change.basis.published':
    'Newidiadau fel y’u cyhoeddwyd; adferwyd niferoedd y menywod yn {year}.',
  'change.basis.computed': 'Cyfrifwyd y newidiadau.',
  'change.note.small':
    'Bar gwag: llai na {most} o fenywod yn {year}, felly mae ychydig o bobl yn gwneud canran fawr. Newid yn nifer y menywod yw hwn, nid yn eu cyfran.',
  'change.note.share': 'Newid yn nifer y menywod yw hwn, nid yn eu cyfran.',
  'change.note.unknownSort': 'Nid oes trefn “{given}”. Mae: {nearest}.',
  'change.note.unknown':
    '[x] ddim ar gael: ni chyhoeddwyd nifer y swyddogion sy’n fenywod ar gyfer {names}.',
  'change.note.fromZero': '[z] ddim yn berthnasol: nid oes canran i newid o 0.',
  'change.note.recovered':
    'Adferwyd niferoedd y menywod yn {to}: pob un yw’r unig rif cyfan sy’n rhoi’r newid a gyhoeddwyd o {from}.',
  'change.note.average':
    'Cyfartaledd yr adroddiad yw hwn, cymedr plaen yr heddluoedd; mae heddluoedd bach yn cyfrif cymaint â rhai mawr.',
  'change.note.levels':
    'Rheolwyr canol yw rhingylliaid ac arolygwyr. Uwch-arweinwyr yw prif arolygwyr ac uwch, gan gynnwys prif swyddogion.',
  'change.note.headcount': 'Cyfrifir swyddogion fesul pen, ar 31 Mawrth.',
  'change.note.order':
    'Mewn trefn yn ôl newid, daw heddluoedd â bar gwag ar ôl y lleill, a heddluoedd heb ffigur yn olaf.',
});
