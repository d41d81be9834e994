import { commitments as english } from '../english/commitments.js';
import { translation } from '../translation.js';

export const commitments = translation(english, {
  'commitments.title': 'Tri ymrwymiad HeForShe plismona’r DU, a adnewyddwyd yn 2021',
  'commitments.moved.rose': 'Cododd cyfran menywod o’r rheolwyr canol {points} {time}, i {share}',
  'commitments.moved.fell':
    'Gostyngodd cyfran menywod o’r rheolwyr canol {points} {time}, i {share}',
  'commitments.moved.same': 'Ni newidiodd cyfran menywod o’r rheolwyr canol {time}: {share} ydyw',
  'commitments.only': 'Cyfran menywod o’r rheolwyr canol yw {share}',
  'commitments.unknown': 'Nid yw cyfran menywod o’r rheolwyr canol ar gael ar gyfer {year}',
  'commitments.points': {
    two: '{points} bwynt canran',
    few: '{points} phwynt canran',
    many: '{points} phwynt canran',
    other: '{points} pwynt canran',
  },
  'commitments.time': {
    one: 'mewn blwyddyn',
    two: 'mewn {count} flynedd',
    other: 'mewn {count} o flynyddoedd',
  },
  'commitments.detail':
    'Mae {examples} o’r {total} enghraifft a gyhoeddwyd am ddiwylliant a chasineb at fenywod.',
  'commitments.promise.middle-management-balance': 'Cydbwysedd rhywedd ymhlith rheolwyr canol',
  'commitments.promise.sexism-and-misogyny': 'Mynd i’r afael â rhywiaeth a chasineb at fenywod',
  'commitments.promise.annual-report': 'Adrodd bob blwyddyn',
  'commitments.measure.middle-management-balance': 'Menywod ymhlith rhingylliaid ac arolygwyr',
  'commitments.measure.sexism-and-misogyny':
    'Enghreifftiau a gyhoeddwyd am ddiwylliant a chasineb at fenywod',
  'commitments.measure.annual-report': 'Adroddiadau blynyddol a gyhoeddwyd',
  'commitments.report': 'adroddiad {year}',
  'commitments.of': '{count} o {total}',
  'commitments.examples': 'Mae {count} o’r {total} enghraifft a gyhoeddwyd yn berthnasol iddo',
  'commitments.now': 'Nawr',
  'commitments.before': 'Cynt',
  'commitments.beforeMissing': 'cynt: ddim ar gael',
  'commitments.nowMissing': 'ddim ar gael',
  'commitments.column.commitment': 'Ymrwymiad',
  'commitments.column.measure': 'Mesur',
  'commitments.column.now': 'Nawr, {year}',
  'commitments.column.before': 'Cynt, {year}',
  'commitments.column.examples': 'Enghreifftiau a gyhoeddwyd sy’n berthnasol iddo',
  'commitments.caption': 'Y tri ymrwymiad, pob un â’i fesur nawr a chynt',
  'commitments.note.proof':
    'Nid yw cyhoeddi enghraifft yn brawf o effaith. Ni chyhoeddwyd dyddiad targed ar gyfer yr ymrwymiad cyntaf.',
  'commitments.note.themes':
    'Enghreifftiau am {themes} sy’n berthnasol i’r ymrwymiad cyntaf. Ein dewis ni yw hwn.',
  'commitments.note.whole':
    'Canrannau cyfan o’r adroddiad yw’r cyfrannau. Ni sy’n cyfrif yr enghreifftiau.',
  'commitments.note.levels': 'Rheolwyr canol yw rhingylliaid ac arolygwyr.',
  'commitments.note.year': 'Nid yw’r adroddiad yn rhoi dim ar gyfer y blynyddoedd cyn {year}.',
});
