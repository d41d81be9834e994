import { grid as english } from '../english/grid.js';
import { translation } from '../translation.js';

export const grid = translation(english, {
  'grid.title': {
    one: 'Menywod ymhlith {level}, {count} heddlu, {date}',
    other: 'Menywod ymhlith {level}, {count} o heddluoedd, {date}',
  },
  'grid.title.compare': {
    one: 'Menywod ymhlith {level}, {count} heddlu, {earlier} a {year}',
    other: 'Menywod ymhlith {level}, {count} o heddluoedd, {earlier} a {year}',
  },
  'grid.sentence.allLower':
    'Nid oes yr un heddlu’n gyfartal: ym mhob un o’r {count}, mae cyfran menywod o’r {level} yn is na’u cyfran o’r swyddogion',
  'grid.sentence.allHigher':
    'Nid oes yr un heddlu’n gyfartal: ym mhob un o’r {count}, mae cyfran menywod o’r {level} yn uwch na’u cyfran o’r swyddogion',
  'grid.sentence.mixed':
    'Mae cyfran menywod o’r {level} yn is mewn {lower} o’r {count} heddlu, yn gyfartal mewn {equal} ac yn uwch mewn {higher}',
  'grid.sentence.none': 'Ni chyhoeddwyd cyfran o’r {level} ar gyfer yr un heddlu yn {year}',
  'grid.sentence.moved':
    'Rhwng {earlier} a {year}, symudodd {closer} o {count} heddlu yn nes at gyfartal, {further} ymhellach i ffwrdd',
  'grid.detail.same': {
    one: 'Mae un heddlu mor bell i ffwrdd ag o’r blaen.',
    other: 'Mae {count} o heddluoedd mor bell i ffwrdd ag o’r blaen.',
  },
  'grid.how': 'Blychau ag enw: {year}. Sgwariau bach: y nifer yno yn {earlier}.',
  'grid.side.lower':
    'Cyfran menywod yn is nag ymhlith holl swyddogion yr heddlu, fesul pwynt canran',
  'grid.side.higher': 'Cyfran menywod yn uwch, fesul pwynt canran',
  'grid.equal': 'Cyfartal',
  'grid.equalRow': 'Cyfartal: dan 1',
  'grid.equalNone': 'Dim heddlu eto',
  'grid.inYear': 'yn {year}',
  'grid.tray': 'Dim cyfran ar gyfer {year}:',
  'grid.trayMany': {
    one: 'Dim cyfran ar gyfer {year}: {count} heddlu, a enwir dan Nodiadau.',
    other: 'Dim cyfran ar gyfer {year}: {count} o heddluoedd, a enwir dan Nodiadau.',
  },
  'grid.pinned': '{force}: {points}, {share} o’i gymharu â {all}',
  'grid.pinned.unknown': '{force}: dim cyfran ar gyfer {year}',
  'grid.range.0': 'dan 1',
  'grid.range.1': '1 i dan 5',
  'grid.range.5': '5 i dan 10',
  'grid.range.10': '10 i dan 15',
  'grid.range.15': '15 neu fwy',
  'grid.section.-15': '15 pwynt neu fwy yn is',
  'grid.section.-10': '10 i dan 15 pwynt yn is',
  'grid.section.-5': '5 i dan 10 pwynt yn is',
  'grid.section.-1': '1 i dan 5 pwynt yn is',
  'grid.section.0': 'cyfartal: dan 1 pwynt',
  'grid.section.1': '1 i dan 5 pwynt yn uwch',
  'grid.section.5': '5 i dan 10 pwynt yn uwch',
  'grid.section.10': '10 i dan 15 pwynt yn uwch',
  'grid.section.15': '15 pwynt neu fwy yn uwch',
  'grid.tip.shares': '{share} o’r {level}, {all} o’r swyddogion',
  'grid.tip.counts': '({counts})',
  'grid.tip.balance': {
    one: 'Byddai {count} fenyw yn fwy yn lle dyn yn ei gwneud cyn uched ag ymhlith yr holl swyddogion',
    two: 'Byddai {count} fenyw yn fwy yn lle dynion yn ei gwneud cyn uched ag ymhlith yr holl swyddogion',
    other:
      'Byddai {count} yn fwy o fenywod yn lle dynion yn ei gwneud cyn uched ag ymhlith yr holl swyddogion',
  },
  'grid.tip.balanced': 'cyn uched eisoes ag ymhlith yr holl swyddogion',
  'grid.column.force': 'Heddlu',
  'grid.column.difference': 'Gwahaniaeth',
  'grid.column.section': 'Adran',
  'grid.column.women': 'Menywod ymhlith {level}',
  'grid.column.all': 'Menywod ymhlith yr holl swyddogion',
  'grid.column.earlier': 'Adran yn {year}',
  'grid.caption':
    'Cyfran menywod o’r {level} yn ôl heddlu, y cant, a’i gwahaniaeth i’w cyfran o’r holl swyddogion, pwyntiau canran',
  'grid.note.boxes':
    'Un blwch yw un heddlu, beth bynnag ei faint. Ein dehongliad ni o’r adroddiad yw ymylon yr adrannau.',
  'grid.note.difference':
    'Y gwahaniaeth yw cyfran menywod ar y lefel llai eu cyfran o holl swyddogion yr un heddlu, mewn pwyntiau canran, cyn talgrynnu.',
  'grid.note.small':
    'Mae llawer o uwch dimau’n fach: gall un penodiad symud heddlu i’r adran nesaf.',
});
