import { picker as english } from '../english/picker.js';
import { translation } from '../translation.js';

export const picker = translation(english, {
  'picker.title': 'Dewis heddlu',
  'picker.sentence': {
    one: 'Gellir dewis {count} heddlu neu sefydliad arall',
    other: 'Gellir dewis {count} o heddluoedd a sefydliadau eraill',
  },
  'picker.column.force': 'Heddlu neu sefydliad',
  'picker.caption': 'Heddluoedd a sefydliadau eraill y data',
  'picker.nation.England': 'Lloegr',
  'picker.nation.Wales': 'Cymru',
  'picker.nation.Scotland': 'Yr Alban',
  'picker.nation.Northern Ireland': 'Gogledd Iwerddon',
  'picker.nation.England and Wales': 'Cymru a Lloegr',
  'picker.nation.Great Britain': 'Prydain Fawr',
  'picker.nation.United Kingdom': 'Y Deyrnas Unedig',
  'picker.nation.Crown Dependency': 'Tiriogaeth Ddibynnol y Goron',
  'picker.nation.British Overseas Territories': 'Tiriogaethau Tramor',
  'picker.hint': '{nation}, {hint}',
  'picker.hint.change': 'dim cyfran',
  'picker.hint.none': 'dim ffigurau',
  'picker.found': 'Canfuwyd {count}.',
  'picker.keys': 'Saethau i fyny ac i lawr i symud, Enter i ddewis, Escape i gau.',
  'picker.none': 'Nid oes heddlu o’r enw hwnnw. Agosaf: {names}.',
  'picker.chosen': 'Dewiswyd {force}.',
  'picker.clear': 'Clirio',
});
