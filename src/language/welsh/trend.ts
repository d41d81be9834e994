import { trend as english } from '../english/trend.js';
import { translation } from '../translation.js';

export const trend = translation(english, {
  'trend.title': 'Menywod ymhlith swyddogion heddlu, {years}',
  'trend.title.force': 'Menywod ymhlith swyddogion, {force}, {years}',
  'trend.years': '{from} i {to}',
  'trend.at': '{level} ({force})',
  'trend.shareOf': '{share} o’r {level}',
  'trend.inYear': '{share} yn {year}',
  'trend.rose': 'Cododd cyfran menywod o’r {what} o {from} i {to}{then}',
  'trend.fell': 'Gostyngodd cyfran menywod o’r {what} o {from} i {to}{then}',
  'trend.same': 'Cyfran menywod o’r {what} oedd {share} yn {from} ac yn {to}{then}',
  'trend.one': 'Roedd menywod yn {share} o’r {what} yn {to}{then}',
  'trend.overtook': ', gan oddiweddyd {level} yn {year}',
  'trend.above': ', uwchlaw {share} y {count} heddlu gyda’i gilydd',
  'trend.below': ', islaw {share} y {count} heddlu gyda’i gilydd',
  'trend.equal': ', yr un peth â’r {count} heddlu gyda’i gilydd',
  'trend.detail': '{level}: o {from} i {to}.',
  'trend.detail.one': '{level}: {share}.',
  'trend.nothing': 'Nid oes cyfrannau hysbys o swyddogion sy’n fenywod, {years}',
  'trend.nothing.force':
    'Nid oes cyfrannau hysbys o swyddogion sy’n fenywod ar gyfer {force}, {years}',
  'trend.year': 'Blwyddyn',
  'trend.level.middle-management': 'Canol',
  'trend.level.senior-leadership': 'Uwch',
  'trend.forces': '{count} heddlu',
  'trend.beside': '{level}, {count} heddlu',
  'trend.tip': '{level}: {share}',
  'trend.tip.force': '{level}: {share}; {count} heddlu: {forces}',
  'trend.labelIn': 'yn {year}',
  'trend.labelMissing': '{year} [x]',
  'trend.caption':
    'Cyfran menywod o’r swyddogion yn ôl lefel a blwyddyn, {count} heddlu gyda’i gilydd, y cant',
  'trend.caption.force': 'Cyfran menywod o’r swyddogion yn ôl lefel a blwyddyn, {force}, y cant',
  'trend.note.forces':
    '{count} heddlu: Cymru a Lloegr, a Heddlu Trafnidiaeth Prydeinig. Ar 31 Mawrth bob blwyddyn, yn ôl nifer y swyddogion.',
  'trend.note.without':
    'Mae {count} heddlu Cymru a Lloegr, heb Heddlu Trafnidiaeth Prydeinig, hefyd yn y tabl.',
  'trend.note.together':
    'Y llinell deneuach yw {count} heddlu gyda’i gilydd: Cymru a Lloegr, a Heddlu Trafnidiaeth Prydeinig.',
  'trend.note.small': {
    one: '{level} ({force}): {count} person yn {year}. Mae llinellau grwpiau bach yn neidio.',
    two: '{level} ({force}): {count} berson yn {year}. Mae llinellau grwpiau bach yn neidio.',
    few: '{level} ({force}): {count} pherson yn {year}. Mae llinellau grwpiau bach yn neidio.',
    other: '{level} ({force}): {count} o bobl yn {year}. Mae llinellau grwpiau bach yn neidio.',
  },
  'trend.note.point':
    'Cyfran o’r adroddiad yw’r pwynt agored ar gyfer {years}. Cyfrifwyd y llinellau o niferoedd swyddogion ar 31 Mawrth.',
  'trend.note.missing': '[x] Nid oes cyfran hysbys ar gyfer {years}: mae’r llinellau’n torri yno.',
  'trend.note.whole':
    'Ar gyfer {year}, dim ond canrannau cyfan sydd yn adroddiad {publisher}: {shares}. Nid ydynt yn y llinellau a gyfrifwyd.',
  'trend.note.levels':
    'Rheolwyr canol yw rhingylliaid ac arolygwyr. Uwch-arweinwyr yw prif arolygwyr ac uwch, gan gynnwys prif swyddogion.',
  'trend.note.notStated': {
    one: 'Yn {year} mae’r cyfanswm yn cynnwys {count} swyddog na nodwyd ei ryw.',
    other: 'Yn {year} mae’r cyfanswm yn cynnwys {count} o swyddogion na nodwyd eu rhyw.',
  },
  'trend.note.coverage':
    '[x] ddim ar gael: mae tabl y Swyddfa Gartref yn cwmpasu Cymru, Lloegr a Heddlu Trafnidiaeth Prydeinig.',
  'trend.note.change':
    'Dim ond y newid yn nifer y swyddogion sy’n fenywod sydd yn adroddiad {year}: {change}.',
});
