import { frame as english } from '../english/frame.js';
import { translation } from '../translation.js';

export const frame = translation(english, {
  'frame.table': 'Tabl',
  'frame.chart': 'Siart',
  'frame.notes': 'Nodiadau',
  'frame.share': 'Rhannu',
  'frame.shareAndDownload': 'Rhannu a lawrlwytho',
  'frame.loading': 'Yn llwytho ffigurau',
  'frame.tryAgain': 'Ceisio eto',
  'frame.notLoaded': 'Nid oedd modd llwytho’r ffigurau.',
  'frame.menuMissing':
    'Ni lwythwyd y ddewislen hon. Gwiriwch y cysylltiad a llwythwch y dudalen eto.',
  'frame.keys':
    'Bysellfwrdd: Tab i fynd i’r siart neu’r tabl, saethau i symud ynddo, llythrennau i gael enw, Escape i gau a gadael.',
  'frame.chartOf': 'Siart: {title}',
});
