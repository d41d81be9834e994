import { headlines as english } from '../english/headlines.js';
import { translation } from '../translation.js';

export const headlines = translation(english, {
  'headlines.title': 'Swyddogion sy’n fenywod ym mhlismona’r DU, {date}',
  'headlines.shares': 'Mae cyfran menywod wedi {movements}',
  'headlines.moved.rose': 'codi i {share} ymhlith {level}',
  'headlines.moved.fell': 'gostwng i {share} ymhlith {level}',
  'headlines.moved.same': 'aros yn {share} ymhlith {level}',
  'headlines.growths': 'Y twf cyfartalog fesul heddlu yn nifer y menywod oedd {growths}',
  'headlines.nothing': 'Dim ffigurau allweddol ar gyfer {year}',
  'headlines.growthOf': '{growth} ymhlith {level}',
  'headlines.detail.share': 'Ymhlith {level} cynt: {earlier}.',
  'headlines.detail.growth': 'Yn {year}: {earlier}.',
  'headlines.in': '{value} yn {year}',
  'headlines.yearBefore': '{value} y flwyddyn cynt',
  'headlines.points': {
    two: '{points} bwynt canran',
    few: '{points} phwynt canran',
    many: '{points} phwynt canran',
    other: '{points} pwynt canran',
  },
  'headlines.noChange': 'Dim newid',
  'headlines.since': 'ers {year}',
  'headlines.growth': 'Twf cyfartalog fesul heddlu yn nifer y menywod',
  'headlines.row.share': '{level}, cyfran menywod',
  'headlines.row.average-change': '{level}, twf cyfartalog',
  'headlines.define': '{name}: diffiniad',
  'headlines.column.headline': 'Prif ffigur',
  'headlines.column.change': 'Newid, pwyntiau',
  'headlines.caption':
    'Cyfran menywod o’r swyddogion, a thwf cyfartalog fesul heddlu yn nifer y menywod, y cant',
  'headlines.definition.middle-management': 'Menywod fel canran o’r holl ringylliaid ac arolygwyr.',
  'headlines.definition.senior-leadership':
    'Menywod fel canran o’r holl brif arolygwyr a rhengoedd uwch, gan gynnwys prif swyddogion.',
  'headlines.definition.all-officers': 'Menywod fel canran o’r holl swyddogion.',
  'headlines.definition.reference': 'Mae’r adroddiad hefyd yn cymharu â {year}.',
  'headlines.definition.growth':
    'Y newid mewn blwyddyn yn nifer y menywod ymhlith {level} ym mhob heddlu, y cant; yna cymedr plaen yr holl heddluoedd. Nid newid yn eu cyfran.',
  'headlines.note.mean':
    'Y twf cyfartalog yw cymedr plaen yr heddluoedd; mae heddluoedd bach yn cyfrif cymaint â rhai mawr.',
  'headlines.note.growth': 'Twf yn nifer y menywod yw hwn, nid yn eu cyfran.',
  'headlines.note.whole':
    'Canrannau cyfan fel y’u cyhoeddwyd yw’r cyfrannau. Gall newid, mewn pwyntiau canran, fod 1 pwynt allan.',
  'headlines.note.coverage':
    'Mae’r adroddiad yn cymryd Cymru, Lloegr a Heddlu Trafnidiaeth Prydeinig o’r Swyddfa Gartref. Rhoddodd heddluoedd eraill eu ffigurau eu hunain.',
  'headlines.note.computed':
    'Nid oes ffigurau {year} mewn adroddiad eto: cyfrifwyd y cyfrannau hyn o dabl y Swyddfa Gartref, ar gyfer Cymru, Lloegr a Heddlu Trafnidiaeth Prydeinig.',
  'headlines.note.earlier': 'Daw ffigurau blynyddoedd cynharach o adroddiadau cynharach.',
});
