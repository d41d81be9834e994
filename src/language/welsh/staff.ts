import { staff as english } from '../english/staff.js';
import { translation } from '../translation.js';

export const staff = translation(english, {
  'staff.title': 'Staff, cwnstabliaid gwirfoddol a gwirfoddolwyr yr heddlu, Cymru a Lloegr, {date}',
  'staff.title.grades': 'Staff yr heddlu yn ôl gradd, {force}, {date}',
  'staff.but': 'Cyfran menywod yw {most} ymhlith {groups}, ond {least} ymhlith {others}',
  'staff.same': 'Cyfran menywod yw {most} ymhlith {groups}',
  'staff.nothing': 'Dim ffigurau ar gyfer staff yr heddlu yn {year}',
  'staff.detail': 'Ers {year}, mae cyfran menywod {changes}.',
  'staff.detail.rose': {
    two: 'wedi codi {points} bwynt canran ymhlith {groups}',
    few: 'wedi codi {points} phwynt canran ymhlith {groups}',
    many: 'wedi codi {points} phwynt canran ymhlith {groups}',
    other: 'wedi codi {points} pwynt canran ymhlith {groups}',
  },
  'staff.detail.fell': {
    two: 'wedi gostwng {points} bwynt canran ymhlith {groups}',
    few: 'wedi gostwng {points} phwynt canran ymhlith {groups}',
    many: 'wedi gostwng {points} phwynt canran ymhlith {groups}',
    other: 'wedi gostwng {points} pwynt canran ymhlith {groups}',
  },
  'staff.detail.same': 'heb newid ymhlith {groups}',
  'staff.detail.grades': 'Mae {women} o’r {total} o staff yr heddlu yn fenywod, {share}.',
  'staff.label.police-staff-and-designated-officers': 'Staff yr heddlu',
  'staff.label.police-community-support-officers': 'Swyddogion cymorth cymunedol yr heddlu',
  'staff.label.police-support-volunteers': 'Gwirfoddolwyr cymorth yr heddlu',
  'staff.label.special-constables': 'Cwnstabliaid gwirfoddol',
  'staff.inside.police-staff-and-designated-officers': 'staff yr heddlu',
  'staff.inside.police-community-support-officers': 'swyddogion cymorth cymunedol yr heddlu',
  'staff.inside.police-support-volunteers': 'gwirfoddolwyr cymorth yr heddlu',
  'staff.inside.special-constables': 'cwnstabliaid gwirfoddol',
  'staff.since': {
    two: '{points} bwynt ers {year}',
    few: '{points} phwynt ers {year}',
    many: '{points} phwynt ers {year}',
    other: '{points} pwynt ers {year}',
  },
  'staff.noChange': 'dim newid ers {year}',
  'staff.tip.shares': 'Menywod {women}, dynion {men}',
  'staff.tip.change': '{change}, o {previous}',
  'staff.half': 'hanner',
  'staff.column.group': 'Grŵp',
  'staff.column.grade': 'Gradd',
  'staff.column.count': 'Nifer y menywod',
  'staff.column.total': 'Menywod a dynion',
  'staff.column.change': 'Newid ers {year}, pwyntiau',
  'staff.column.previous': 'Menywod yn {year}',
  'staff.caption': 'Menywod a dynion yn ôl grŵp, y cant, a’r newid mewn pwyntiau canran',
  'staff.caption.grades': 'Menywod a dynion yn ôl gradd, o’r isaf i’r uchaf, y cant',
  'staff.note.small':
    'Llai na 100 o bobl yn {grades}: mae un penodiad yn newid y gyfran fwy nag 1 pwynt canran.',
  'staff.note.headcount': 'Cyfrifir pobl fesul pen, ar 31 Mawrth; cyfrifwyd y cyfrannau.',
  'staff.note.ownGrades':
    'Graddau’r heddlu ei hun yw’r rhain. Gall rhai heddluoedd eraill fod yn wahanol.',
  'staff.note.coverage':
    'Ffigurau Cymru a Lloegr yn unig yw’r rhain. Peidiwch â’u cymharu â ffigurau swyddogion y DU gyfan.',
  'staff.note.grades':
    'Mae’r adroddiad yn disgwyl bod y rhan fwyaf o’r menywod ar y staff yn y rolau â’r cyflog isaf. Nid oes ffigurau cenedlaethol yn ôl gradd.',
  'staff.note.own': 'Dylai pob heddlu lunio ei ffigurau ei hun yn ôl gradd.',
  'staff.note.change':
    'Mewn pwyntiau canran y mae’r newid, fel y’i cyhoeddwyd. Deilliwyd cyfran {year}: cyfran {now} llai’r newid.',
  'staff.note.whole':
    'Rhifau cyfan fel y’u cyhoeddwyd yw’r cyfrannau a’r newidiadau. Gall cyfran ddeilliedig fod 1 pwynt allan.',
  'staff.note.designated': 'Mae staff yr heddlu yma’n cynnwys swyddogion dynodedig.',
});
