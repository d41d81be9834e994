import { card as english } from '../english/card.js';
import { translation } from '../translation.js';

export const card = translation(english, {
  'card.title': '{force}, {date}',
  'card.but':
    'Mae menywod yn {all} o’r swyddogion, ond yn {middle} o’r rheolwyr canol ac yn {senior} o’r uwch-arweinwyr',
  'card.and':
    'Mae menywod yn {all} o’r swyddogion, yn {middle} o’r rheolwyr canol ac yn {senior} o’r uwch-arweinwyr',
  'card.butMiddle':
    'Mae menywod yn {all} o’r swyddogion ac yn {senior} o’r uwch-arweinwyr, ond yn {middle} o’r rheolwyr canol',
  'card.butSenior':
    'Mae menywod yn {all} o’r swyddogion ac yn {middle} o’r rheolwyr canol, ond yn {senior} o’r uwch-arweinwyr',
  'card.some': 'Mae menywod yn {shares}',
  'card.someShare': '{share} o’r {level}',
  'card.countsOnly': {
    one: '{count} swyddog sy’n fenyw; ni chyhoeddwyd y gyfran ar gyfer {year}',
    other: '{count} o swyddogion sy’n fenywod; ni chyhoeddwyd y gyfran ar gyfer {year}',
  },
  'card.changeOnly.rose': 'Cododd nifer y swyddogion sy’n fenywod {change} mewn blwyddyn',
  'card.changeOnly.fell': 'Gostyngodd nifer y swyddogion sy’n fenywod {change} mewn blwyddyn',
  'card.changeOnly.same': 'Ni newidiodd nifer y swyddogion sy’n fenywod mewn blwyddyn',
  'card.nothing': 'Dim ffigurau ar gyfer {force} yn {year}',
  'card.detail':
    'O’i chymharu â holl swyddogion yr heddlu ({force}), mae cyfran menywod {differences}.',
  'card.detail.lower': '{points} pwynt canran yn is ymhlith {level}',
  'card.detail.higher': '{points} pwynt canran yn uwch ymhlith {level}',
  'card.detail.equal': 'yr un peth ymhlith {level}',
  'card.label.count': '{women} o {total}',
  'card.label.womenCount': {
    one: '{count} fenyw',
    two: '{count} fenyw',
    few: '{count} menyw',
    other: '{count} o fenywod',
  },
  'card.label.shareMissing': 'cyfran ddim ar gael [x]',
  'card.label.shareMissingShort': 'cyfran [x]',
  'card.label.points': '{points} pt',
  'card.stop': '{level}: menywod {women}, dynion {men}{difference}{count}.',
  'card.stop.difference.lower': ', {points} pwynt canran yn is nag ymhlith yr holl swyddogion',
  'card.stop.difference.higher': ', {points} pwynt canran yn uwch nag ymhlith yr holl swyddogion',
  'card.stop.difference.equal': ', yr un peth ag ymhlith yr holl swyddogion',
  'card.stop.count': ', {counts}',
  'card.stop.missing': '{level}: {count}cyfran ddim ar gael.',
  'card.stop.missing.count': '{women}, ',
  'card.change': 'Nifer y menywod ers {year}',
  'card.change.base': '{from} i {to}',
  'card.balance': 'Menywod yn lle dynion i gyfateb i’r gyfran o’r holl swyddogion',
  'card.balance.more': '{count} yn fwy',
  'card.balance.none': 'cyn uched eisoes',
  'card.column.level': 'Lefel',
  'card.column.women': 'Menywod',
  'card.column.men': 'Dynion',
  'card.column.difference': 'Gwahaniaeth',
  'card.column.women-count': 'Nifer y menywod',
  'card.column.total': 'Menywod a dynion',
  'card.column.change': 'Newid yn nifer y menywod',
  'card.column.women-before': 'Nifer y menywod yn {year}',
  'card.caption': 'Swyddogion, menywod a dynion, yn ôl lefel, y cant a phwyntiau canran',
  'card.note.line':
    'Y llinell yw cyfran menywod o holl swyddogion yr heddlu. Mewn pwyntiau canran y mae’r gwahaniaethau.',
  'card.note.levels':
    'Rheolwyr canol yw rhingylliaid ac arolygwyr. Uwch-arweinwyr yw prif arolygwyr ac uwch, gan gynnwys prif swyddogion.',
  'card.note.small': {
    one: '{level}: {count} person. Mae un penodiad yn newid y gyfran fwy nag 1 pwynt canran.',
    two: '{level}: {count} berson. Mae un penodiad yn newid y gyfran fwy nag 1 pwynt canran.',
    few: '{level}: {count} pherson. Mae un penodiad yn newid y gyfran fwy nag 1 pwynt canran.',
    other: '{level}: {count} o bobl. Mae un penodiad yn newid y gyfran fwy nag 1 pwynt canran.',
  },
  'card.note.recovered':
    '[x] ddim ar gael: nid yw’r adroddiad yn rhoi cyfanswm ar gyfer yr heddlu hwn. Adferwyd niferoedd y menywod o’r newid a gyhoeddwyd ers {previous}.',
  'card.note.lastComplete': 'Y flwyddyn gyflawn ddiwethaf: {year}, gyda {shares}.',
  'card.note.noCounts':
    '[x] ddim ar gael: ni chyhoeddwyd nifer y swyddogion ar gyfer yr heddlu hwn.',
  'card.note.coverage':
    'Mae tabl y Swyddfa Gartref yn cwmpasu Cymru, Lloegr a Heddlu Trafnidiaeth Prydeinig.',
  'card.note.coverage.change':
    'Dim ond y newid yn nifer y menywod sydd yn adroddiad {year}: {change}.',
  'card.note.headcount': 'Cyfrifir swyddogion fesul pen, ar 31 Mawrth.',
  'card.note.notStated': {
    one: 'Mae’r cyfanswm yn cynnwys {count} swyddog na nodwyd ei ryw.',
    other: 'Mae’r cyfanswm yn cynnwys {count} o swyddogion na nodwyd eu rhyw.',
  },
  'card.note.computed':
    'Cyfrifwyd y cyfrannau a’r gwahaniaethau o niferoedd y swyddogion, cyn talgrynnu.',
  'card.note.published': 'Mae’r cyfrannau a’r gwahaniaethau fel y’u hargraffwyd yn yr adroddiad.',
  'card.note.publishedDifference':
    'Cymerir gwahaniaethau’r adroddiad cyn talgrynnu, felly gallant fod 0.01 yn wahanol i’r cyfrannau.',
  'card.note.change': 'Newid yn nifer y menywod yw hwn, nid yn eu cyfran.',
  'card.note.smallBase':
    'Mae nifer bach ar y dechrau yn gwneud canran fawr: o {from} i {to} ymhlith {level}.',
});
