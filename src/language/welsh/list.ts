import { list as english } from '../english/list.js';
import { translation } from '../translation.js';

export const list = translation(english, {
  'list.title': {
    one: 'Arfer da gan {count} heddlu neu sefydliad',
    other: 'Arfer da gan {count} o heddluoedd a sefydliadau',
  },
  'list.sentence': {
    one: '{count} enghraifft{about}{from}{with}',
    two: '{count} enghraifft{about}{from}{with}',
    few: '{count} enghraifft{about}{from}{with}',
    other: '{count} o enghreifftiau{about}{from}{with}',
  },
  'list.sentence.all': {
    one: '{count} enghraifft o arfer da',
    two: '{count} enghraifft o arfer da',
    few: '{count} enghraifft o arfer da',
    other: '{count} o enghreifftiau o arfer da',
  },
  'list.sentence.none': 'Nid oes enghraifft sy’n cyfateb',
  'list.sentence.empty': 'Ni chyhoeddwyd yr un enghraifft',
  'list.about': ' ar y thema “{theme}”',
  'list.from': ', {organisation}',
  'list.with': ' â’r geiriau “{search}”',
  'list.line': '{organisation}. {themes}',
  'list.line.news': '{organisation}, newyddion. {themes}',
  'list.search': {
    one: 'Chwilio {count} enghraifft',
    two: 'Chwilio {count} enghraifft',
    few: 'Chwilio {count} enghraifft',
    other: 'Chwilio {count} o enghreifftiau',
  },
  'list.themes': 'Themâu',
  'list.theme': '{theme} {count}',
  'list.moreThemes': {
    one: '{count} thema arall',
    two: '{count} thema arall',
    few: '{count} thema arall',
    other: '{count} o themâu eraill',
  },
  'list.fewerThemes': 'Llai o themâu',
  'list.organisation': 'Sefydliad',
  'list.allOrganisations': 'Pob sefydliad',
  'list.showing': 'Yn dangos {shown} o {count}.',
  'list.showAll': 'Dangos popeth',
  'list.clear': 'Clirio’r chwiliad',
  'list.close': 'Cau',
  'list.closeOf': 'Cau: {title}',
  'list.column.organisation': 'Sefydliad',
  'list.column.title': 'Enghraifft',
  'list.column.themes': 'Themâu',
  'list.column.summary': 'Crynodeb',
  'list.caption': 'Enghreifftiau o arfer da yn ôl sefydliad',
  'list.note.words': 'Yn ein geiriau ein hunain y mae’r crynodebau, a’n dewis ni yw’r themâu.',
  'list.note.proof': 'Nid yw cyhoeddi enghraifft yn brawf o effaith.',
  'list.note.news': {
    one: 'Tudalen newyddion yw {count} cofnod; daw’r lleill o’r adroddiad.',
    other: 'Tudalennau newyddion yw {count} o’r cofnodion; daw’r lleill o’r adroddiad.',
  },
  'list.note.search':
    'Mae’r chwiliad yn edrych mewn teitlau, crynodebau, rhaglenni ac enwau sefydliadau.',
});
