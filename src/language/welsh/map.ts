import { map as english } from '../english/map.js';
import { translation } from '../translation.js';

export const map = translation(english, {
  'map.title.all-officers': 'Menywod ymhlith swyddogion yn ôl heddlu, {date}',
  'map.title.middle-management': 'Menywod ymhlith rheolwyr canol yn ôl heddlu, {date}',
  'map.title.senior-leadership': 'Menywod ymhlith uwch-arweinwyr yn ôl heddlu, {date}',
  'map.title.difference':
    'Menywod ymhlith {level} o’u cymharu â’r holl swyddogion yn ôl heddlu, {date}',
  'map.share.all-officers': 'Mae menywod yn {share} o’r swyddogion ({forces})',
  'map.share.middle-management': 'Mae menywod yn {share} o’r rheolwyr canol ({forces})',
  'map.share.senior-leadership': 'Mae menywod yn {share} o’r uwch-arweinwyr ({forces})',
  'map.share.other': '{first}, ond yn {share} ({forces})',
  'map.difference': 'Mae cyfran menywod o’r {level} {points} nag o’r holl swyddogion ({forces})',
  'map.difference.equal':
    'Mae cyfran menywod o’r {level} yr un peth ag o’r holl swyddogion ({forces})',
  'map.difference.other': '{first}, ond {points} ({forces})',
  'map.difference.same': 'yr un peth',
  'map.none': 'Ni chyhoeddwyd cyfran o’r {level} ar gyfer yr un heddlu yn {year}',
  'map.forces': { one: '{count} heddlu', other: '{count} o heddluoedd' },
  'map.detail': 'Y rhain yw’r uchaf a’r isaf o {count} heddlu.',
  'map.detail.only': 'Dyma’r unig heddlu â chyfran.',
  'map.step.under': 'dan {edge}',
  'map.step.range': '{from} i {to}',
  'map.step.over': '{edge} neu fwy',
  'map.key.lower': 'pwynt yn is',
  'map.key.equal': 'cyfartal',
  'map.key.higher': 'pwynt yn uwch',
  'map.tip.share': '{share} o’r {level}',
  'map.tip.shares': '{share} o’r {level}, {all} o’r swyddogion',
  'map.pinned': '{force}: {figures}',
  'map.tray': 'Ddim ar y map:',
  'map.missing': '[x] cyfran ddim ar gael',
  'map.column.force': 'Heddlu',
  'map.column.share': 'Menywod ymhlith {level}',
  'map.column.share.all-officers': 'Menywod ymhlith swyddogion',
  'map.column.difference': 'Gwahaniaeth',
  'map.column.all': 'Menywod ymhlith yr holl swyddogion',
  'map.column.women': 'Nifer y menywod',
  'map.column.total': 'Menywod a dynion',
  'map.caption.share': 'Cyfran menywod o’r {level} yn ôl heddlu, y cant',
  'map.caption.difference':
    'Cyfran menywod o’r {level} yn ôl heddlu, a’i gwahaniaeth i’w cyfran o’r holl swyddogion, pwyntiau canran',
  'map.note.tile': 'Un heddlu yw pob teilsen, yn fras lle y mae.',
  'map.note.small': 'Mae llawer o uwch dimau’n fach: {force}, {women}.',
  'map.note.steps': 'Yr un yw camau’r lliwiau bob blwyddyn.',
  'map.note.difference':
    'Y gwahaniaeth yw cyfran menywod ar y lefel llai eu cyfran o holl swyddogion yr un heddlu, mewn pwyntiau canran, cyn talgrynnu. Ein dehongliad ni o’r adroddiad yw ei gamau.',
});
